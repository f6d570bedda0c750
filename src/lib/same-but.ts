/** Whether two records of the same names differ in nothing but what `but` allows to differ. */
export function sameBut<T extends object>(a: T, b: T, but: (name: keyof T) => boolean): boolean {
  for (const name in a) if (!Object.is(a[name], b[name]) && !but(name)) return false
  return true
}
