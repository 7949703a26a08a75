/** Each route names its rule in the place where it is registered, as each field of the API does. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { someAccounts } from '../accounts/someAccounts'
import { browser } from './accounts/browser'
import { type Listening, listening } from './listening'

interface Layer {
	readonly handle: { readonly rule?: unknown; readonly name: string; readonly stack?: readonly Layer[] }
	readonly route?: { readonly path: string; readonly stack: readonly Layer[] }
}

let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots(), {
		accounts: { services: someAccounts(), publicAddress: null },
		config: { contactEmail: 'contact@example.org' },
		graphiqlFolder: import.meta.dirname,
	})
})
afterAll(() => server.stop())

function routesOf(stack: readonly Layer[]): readonly NonNullable<Layer['route']>[] {
	return stack.flatMap(({ handle, route }) => (route ? [route] : routesOf(handle.stack ?? [])))
}

describe('Each route', () => {
	it('has a rule', () => {
		const routes = routesOf(
			(server.express.router as { readonly stack: readonly unknown[] }).stack as Layer[],
		)
		expect(routes.length).toBeGreaterThan(25)
		const without = routes.filter(({ stack }) => stack.every(({ handle }) => handle.rule === undefined))
		// What every other POST of accounts passes by.
		expect(without.map(({ path }) => path)).toEqual(['/{*route}'])
	})

	it('has a rule where whole folders, GraphiQL or the API are served, too', () => {
		const { stack } = server.express.router as unknown as { readonly stack: readonly Layer[] }
		const mounted = stack.flatMap(({ handle }, at) =>
			handle.name === 'mounted_app' || (handle.stack && routesOf(handle.stack).length === 0) ? [at] : [],
		)
		expect(mounted).toHaveLength(3)
		expect(mounted.filter((at) => stack[at - 1]?.handle.rule === undefined)).toEqual([])
	})

	it.each(['sign-out-everywhere', 'password', 'check', 'passkeys/add', 'passkeys/check/options'])(
		'asks before anything else: /account/%s is refused to a visitor, whatever is sent',
		async (path) => {
			const { status, json } = await browser(server.url).send(`/account/${path}`, { nonsense: true })
			expect([status, json.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
		},
	)
})
