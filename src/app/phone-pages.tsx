import { PAGES } from './pages.ts'
import type { Page } from './pages.ts'

/** The way between the pages on a phone. */
export function PhonePages({ page }: { readonly page: Page }) {
  return (
    <header className="phone-pages">
      <h1 className="hidden-words">Infusion day workbench</h1>
      <nav aria-label="Pages">
        {PAGES.map(({ id, text }) => (
          <a key={id} className="nav-page" href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
    </header>
  )
}
