/** Eleven digits of an NDC, or null where its form does not say where zeros go (R-NDC-1). */
export function ndc11(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '')
  if (/^\d{11}$/.test(digits)) return digits
  const parts = text.trim().split('-')
  const [labeler, product, pack] = parts
  if (labeler === undefined || product === undefined || pack === undefined || parts.length !== 3) return null
  if (!parts.every((part) => /^\d+$/.test(part)) || digits.length !== 10) return null
  return labeler.padStart(5, '0') + product.padStart(4, '0') + pack.padStart(2, '0')
}
