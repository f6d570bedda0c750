import { Component } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { saveDay } from '../exports/save-day.ts'
import { encounterNow, undo } from '../session/store.ts'

type Props = { readonly region: string; readonly children: ReactNode }
type State = { readonly failure: Error | null }

/** A region that fails says so in its place; the others go on, and the day can be saved. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(thrown: unknown): State {
    return { failure: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (failure === null) return this.props.children
    const again = (): void => this.setState({ failure: null })
    return (
      <div className="boundary" role="alert">
        <h2>{this.props.region} cannot be shown</h2>
        <p>The day itself is as it was. {failure.message}</p>
        <p className="boundary-ways">
          <Button onClick={again}>Try again</Button>
          <Button
            onClick={() => {
              undo()
              again()
            }}
          >
            Undo the last change
          </Button>
          <Button onClick={() => saveDay(encounterNow())}>Save the day as a file</Button>
        </p>
      </div>
    )
  }
}
