// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Link, MemoryRouter, Outlet, useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../client/app/App'
import { NotFoundScreen } from '../../../client/app/ErrorScreen'
import { PageLoader, type ScreenRoute } from '../../../client/app/PageLoader'
import { messagesIn } from '../../../client/text/messages'
import { useText } from '../../../client/text/useText'
import { RetryProvider } from '../../../client/ui/Retry'
import type { Language } from '../../../schema/enums'

/** Whether the server answers; if not, scripts fail as in Chromium. */
let isThere = true
/** Whether the server still has the scripts of this version. */
let isCurrent = true
const reload = vi.fn()

async function script<Content>(content: Content): Promise<Content> {
	if (!isThere || !isCurrent) throw new TypeError('Failed to fetch dynamically imported module: /assets/a.js')
	return content
}

vi.mock('../../../client/text/loadMessages', () => ({
	loadMessages: async (language: Language) => script(messagesIn(language)),
}))

beforeEach(() => {
	vi.useFakeTimers()
	isThere = true
	isCurrent = true
	reload.mockReset()
	vi.spyOn(console, 'error').mockImplementation(() => undefined)
	vi.stubGlobal('location', { ...window.location, reload })
	vi.stubGlobal('fetch', async () => {
		if (!isThere) throw new TypeError('Failed to fetch')
		return new Response('{}')
	})
	vi.stubGlobal('scrollTo', () => {})
	vi.stubGlobal('performance', { getEntriesByType: () => [], now: () => Date.now() })
})
afterEach(() => {
	cleanup()
	vi.useRealTimers()
	vi.unstubAllGlobals()
	vi.restoreAllMocks()
})

const pass = (milliseconds: number): Promise<void> =>
	act(async () => {
		await vi.advanceTimersByTimeAsync(milliseconds)
	})

let pathname = ''

/** In place of the real shell, which asks the API. */
vi.mock('../../../client/app/Shell', () => ({
	Shell: () => {
		const { language } = useText()
		pathname = useLocation().pathname
		return (
			<>
				<nav>
					<Link to="/offices">{language === 'zh' ? '代表处' : 'Bureaux'}</Link>
					<Link to="/?lang=zh">中文</Link>
				</nav>
				<Outlet />
			</>
		)
	},
}))

function Home() {
	return <h1>Accueil</h1>
}

function Offices() {
	return <h1>Les bureaux</h1>
}

const SCREENS: readonly ScreenRoute[] = [
	{ path: '/', load: () => script(Home) },
	{ path: '/offices', load: () => script(Offices) },
]

async function openAt(path: string, screens = SCREENS): Promise<void> {
	render(
		<RetryProvider>
			<MemoryRouter initialEntries={[path]} useTransitions={false}>
				<App loader={new PageLoader(screens, NotFoundScreen)} />
			</MemoryRouter>
		</RetryProvider>,
	)
	await pass(10)
}

const follow = async (name: string): Promise<void> => {
	await act(async () => screen.getByRole('link', { name }).click())
	await pass(10)
}
const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent

describe('A link followed while the server is away', () => {
	it('keeps the shell, says so, and shows its page by itself once the server is back', async () => {
		await openAt('/')
		isThere = false
		await follow('Bureaux')
		expect(screen.getByRole('link', { name: 'Bureaux' })).toBeDefined()
		expect(title()).toBe('Le serveur ne répond pas')
		expect(screen.getByRole('alert').textContent).toContain('La page réessaie d’elle-même')
		expect(pathname).toBe('/offices')
		await pass(3_500)
		expect(title()).toBe('Le serveur ne répond pas')
		isThere = true
		await pass(4_000)
		expect(title()).toBe('Les bureaux')
		expect(reload).not.toHaveBeenCalled()
	})

	it('retries at once by its button', async () => {
		await openAt('/')
		isThere = false
		await follow('Bureaux')
		isThere = true
		act(() => screen.getByRole('button', { name: 'Réessayer maintenant' }).click())
		await pass(10)
		expect(title()).toBe('Les bureaux')
	})

	it('shows its page without a reload if the server comes back just after an attempt', async () => {
		await openAt('/')
		isThere = false
		vi.stubGlobal('fetch', async () => {
			isThere = true
			return new Response('{}')
		})
		await follow('Bureaux')
		expect(title()).toBe('Les bureaux')
		expect(reload).not.toHaveBeenCalled()
	})

	it('reloads the page once if the server is there and the script is of an older version', async () => {
		await openAt('/')
		isCurrent = false
		await follow('Bureaux')
		expect(reload).toHaveBeenCalledTimes(1)
		expect(screen.queryByRole('alert')).toBeNull()
	})

	it('says that the screen stopped if its script is there but fails', async () => {
		const broken = { path: '/offices', load: () => Promise.reject(new TypeError('x is not a function')) }
		await openAt('/', [...SCREENS.slice(0, 1), broken])
		await follow('Bureaux')
		expect(title()).toBe('Cette page a rencontré une erreur')
		expect(reload).not.toHaveBeenCalled()
	})
})

describe('Sentences that cannot be loaded', () => {
	it('leave the shell in its language until those of the address load', async () => {
		await openAt('/')
		isThere = false
		await follow('中文')
		expect(screen.getByRole('link', { name: 'Bureaux' })).toBeDefined()
		expect(title()).toBe('Le serveur ne répond pas')
		isThere = true
		await pass(1_000)
		expect(screen.getByRole('link', { name: '代表处' })).toBeDefined()
		expect(title()).toBe('Accueil')
	})

	it('of a first page are retried until they load, with a message in all three languages', async () => {
		isThere = false
		await openAt('/')
		expect(screen.getByText(/^Le serveur ne répond pas\./)).toBeDefined()
		expect(screen.getByText(/^The server is not answering\./)).toBeDefined()
		expect(screen.getByText(/^服务器没有响应。/)).toBeDefined()
		isThere = true
		await pass(1_000)
		expect(title()).toBe('Accueil')
	})
})
