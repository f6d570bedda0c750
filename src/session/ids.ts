/** A name that no other record or tab has. `crypto.randomUUID` is refused to pages without a secure address. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
