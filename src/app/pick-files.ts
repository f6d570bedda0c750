/** Asks for files in the browser's own dialog. */
export function pickFiles(
  take: (files: readonly File[]) => unknown,
  accept = '.json,application/json',
  multiple = false,
): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  input.addEventListener('change', () => void take([...(input.files ?? [])]))
  input.click()
}
