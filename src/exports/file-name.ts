const STRANGE = /[^a-z0-9]+/g

/** `2026-10-06-folfox-6-cycle-3.json`: sorts by date and is safe on every system. */
export function fileName(date: string, title: string, kind = ''): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(STRANGE, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${[date, words, kind].filter((part) => part !== '').join('-')}.json`
}
