import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fonts/sans.css'
import '../ui/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { RetryProvider } from '../ui/Retry'
import { createRouter } from './routes'

const root = document.getElementById('root')
if (!root) throw new Error('index.html was expected to hold an element #root, and holds none')

createRoot(root).render(
	<StrictMode>
		<RetryProvider>
			<RouterProvider router={createRouter()} />
		</RetryProvider>
	</StrictMode>,
)
