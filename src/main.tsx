import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/kit.css'
import './explain/explain.css'
import './claim/claim.css'
import './claim/anatomy.css'
import './findings/findings.css'
import './app/app.css'
import { App } from './app/app.tsx'
import { boot } from './app/boot.ts'
import { registerServiceWorker } from './app/service-worker.ts'
import { startTheme } from './app/theme.ts'
import { offerUpdate } from './app/update.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

startTheme()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
void boot()
registerServiceWorker(offerUpdate)
