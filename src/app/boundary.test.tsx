// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { run, encounterNow } from '../session/store.ts'
import { useEncounter } from '../session/use-session.ts'
import { Boundary } from './boundary.tsx'

afterEach(cleanup)

function Fragile() {
  const { title } = useEncounter()
  if (title === 'bad') throw new Error('cannot draw this')
  return <p>drawn</p>
}

test('a region that fails offers the way back, and the day is kept', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  run({ type: 'day/set', changes: { title: 'bad' } }, 'label')
  render(
    <Boundary region="The timeline">
      <Fragile />
    </Boundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain('The timeline cannot be shown')
  expect(encounterNow().title).toBe('bad')
  fireEvent.click(screen.getByRole('button', { name: 'Undo the last change' }))
  expect(screen.getByText('drawn')).toBeTruthy()
})
