// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Link, MemoryRouter, Outlet, useNavigate } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { App } from '../../../client/app/App'
import { NotFoundScreen } from '../../../client/app/ErrorScreen'
import { PageLoader } from '../../../client/app/PageLoader'
import { messagesIn } from '../../../client/text/messages'
import { RetryProvider } from '../../../client/ui/Retry'
import type { Language } from '../../../schema/enums'

vi.mock('../../../client/text/loadMessages', () => ({
	loadMessages: async (language: Language) => messagesIn(language),
}))
/** In place of the real shell, which asks the API. */
vi.mock('../../../client/app/Shell', () => ({
	Shell: () => {
		const navigate = useNavigate()
		return (
			<>
				<Link to="/offices">Bureaux</Link>
				<Link to="/?secteurs=wine">Vin</Link>
				<Link to="/broken">En panne</Link>
				<button type="button" onClick={() => navigate(-1)}>
					Retour
				</button>
				<Outlet />
			</>
		)
	},
}))

let come: () => void
const scrolled = vi.fn((_: number, y: number) => {
	Object.defineProperty(window, 'scrollY', { value: y, configurable: true })
})

beforeEach(async () => {
	vi.stubGlobal('scrollTo', scrolled)
	vi.spyOn(console, 'error').mockImplementation(() => undefined)
	const slow = new Promise<void>((resolve) => {
		come = resolve
	})
	const loader = new PageLoader(
		[
			{ path: '/', load: async () => () => <h1>Accueil</h1> },
			{ path: '/offices', load: () => slow.then(() => () => <h1>Les bureaux</h1>) },
			{
				path: '/broken',
				load: async () => () => {
					throw new Error('broken')
				},
			},
		],
		NotFoundScreen,
	)
	await act(async () => {
		render(
			<RetryProvider>
				<MemoryRouter useTransitions={false}>
					<App loader={loader} />
				</MemoryRouter>
			</RetryProvider>,
		)
	})
})
afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
	vi.restoreAllMocks()
	scrolled.mockClear()
})

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (role: 'link' | 'button', name: string) =>
	act(async () => screen.getByRole(role, { name }).click())
const scroll = (y: number): void => {
	Object.defineProperty(window, 'scrollY', { value: y, configurable: true })
	window.dispatchEvent(new Event('scroll'))
}

it('A page that is slow to come is announced at once, and the last one stays until it is there', async () => {
	await press('link', 'Bureaux')
	expect(title()).toBe('Accueil')
	expect(screen.getByRole('status').textContent).not.toBe('')
	await act(async () => come())
	expect(title()).toBe('Les bureaux')
	expect(screen.getByRole('status').textContent).toBe('')
})

it('Another page starts at its top, a filter moves nothing, and the way back leads to where one was', async () => {
	come()
	scroll(300)
	await press('link', 'Vin')
	expect(scrolled).not.toHaveBeenCalled()
	scroll(500)
	await press('link', 'Bureaux')
	expect(scrolled).toHaveBeenLastCalledWith(0, 0)
	await press('button', 'Retour')
	expect(title()).toBe('Accueil')
	expect(scrolled).toHaveBeenLastCalledWith(0, 500)
})

it('A screen that breaks leaves the links around it, which lead to other pages', async () => {
	come()
	await press('link', 'En panne')
	expect(title()).toBe('Cette page a rencontré une erreur')
	await press('link', 'Bureaux')
	expect(title()).toBe('Les bureaux')
})
