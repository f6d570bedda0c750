import { useReference } from '../explain/reference.ts'

/** The title of a rule in words, once the reference is read. */
export function RuleName({ rule }: { readonly rule: string }) {
  const reference = useReference()
  return <>{reference?.findRule(rule)?.title ?? ''}</>
}
