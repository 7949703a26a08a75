import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fonts/sans.css'
import '../ui/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { AskedLocationProvider } from '../state/askedLocation'
import { RetryProvider } from '../ui/Retry'
import { createRouter } from './routes'

const root = document.getElementById('root')
if (!root) throw new Error('index.html was expected to hold an element #root, and holds none')

const router = createRouter()
/** Ahead of what the page shows while the router's next state is drawn in slices. */
const askedLocation = () => router.state.location

createRoot(root).render(
	<StrictMode>
		<RetryProvider>
			<AskedLocationProvider value={askedLocation}>
				<RouterProvider router={router} />
			</AskedLocationProvider>
		</RetryProvider>
	</StrictMode>,
)
