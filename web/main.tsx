import {QueryClientProvider} from '@tanstack/react-query'
import {StrictMode} from 'react'
import {createRoot} from 'react-dom/client'
import './theme/tokens.css'
import './theme/base.css'
import './theme/controls.css'
import {prefetchAccount, queryClient} from './api/queries.ts'
import {App} from './app/app.tsx'

prefetchAccount(location.pathname)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
