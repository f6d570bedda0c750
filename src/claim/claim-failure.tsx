type Props = { readonly failure: Error }

/** The rules met something they cannot code. The day is untouched. */
export function ClaimFailure({ failure }: Props) {
  return (
    <div className="claim-failure" role="alert">
      <h2>Claim</h2>
      <p>The claim could not be computed. The day is as it was: change it, undo, or save it as a file.</p>
      <p className="field-label">{failure.message}</p>
    </div>
  )
}
