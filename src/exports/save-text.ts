/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click; it is given back when that has happened.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
