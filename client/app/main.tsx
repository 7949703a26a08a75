import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fonts/sans.css'
import '../ui/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { RetryProvider } from '../ui/Retry'
import { App } from './App'
import { NotFoundScreen } from './ErrorScreen'
import { PageLoader } from './PageLoader'
import { SCREENS } from './screens'

const root = document.getElementById('root')
if (!root) throw new Error('index.html was expected to hold an element #root, and holds none')

const loader = new PageLoader(SCREENS, NotFoundScreen)

createRoot(root).render(
	<StrictMode>
		<RetryProvider>
			{/* A choice shows at once; `usePage` draws other pages in the background. */}
			<BrowserRouter useTransitions={false}>
				<App loader={loader} />
			</BrowserRouter>
		</RetryProvider>
	</StrictMode>,
)
