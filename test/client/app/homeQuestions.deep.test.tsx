// @vitest-environment jsdom
/** The requests of `/` are those that the flood bench counts as a home page (`bench/resilience/homePage.ts`). */
import { isDeepStrictEqual } from 'node:util'
import { cleanup, render, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type HomeChoice, homeQuestionsOf, type Question } from '../../../bench/resilience/homePage'
import { App } from '../../../client/app/App'
import { NotFoundScreen } from '../../../client/app/ErrorScreen'
import { HomeScreen } from '../../../client/app/HomeScreen'
import { PageLoader } from '../../../client/app/PageLoader'
import { messagesIn } from '../../../client/text/messages'
import { RetryProvider } from '../../../client/ui/Retry'
import type { Language } from '../../../schema/enums'
import type { Snapshots } from '../../../server/snapshot/snapshots'
import { memoryStore, searchByName } from '../../server/graphql/memoryStore'
import { runQuery } from '../../server/graphql/runQuery'
import { seededSnapshots } from '../../server/graphql/seededSnapshots'

// The build creates these modules.
vi.mock('../../../client/text/loadMessages', () => ({
	loadMessages: async (language: Language) => messagesIn(language),
}))
vi.mock('../../../client/app/chineseFonts', () => ({ loadChineseFonts: () => {} }))

/** The page has sent all its requests after so many milliseconds without one. */
const QUIET_MS = 400

let snapshots: Snapshots
beforeAll(async () => {
	snapshots = await seededSnapshots()
})
afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

/** Opens the home page in its shell; returns its GraphQL requests once no more come. */
async function asked({ asOf, actor }: HomeChoice): Promise<readonly Question[]> {
	const questions: Question[] = []
	let pending = 0
	let last = Date.now()
	vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
		if (path !== '/graphql') return new Response('{}', { status: 401 })
		const { operationName, query, variables } = JSON.parse(String(init.body))
		questions.push({ name: operationName, variables })
		pending += 1
		try {
			const store = memoryStore({ search: searchByName(snapshots) })
			return Response.json({ data: await runQuery(snapshots, query, { variables, store }) })
		} finally {
			pending -= 1
			last = Date.now()
		}
	})
	vi.stubGlobal('scrollTo', () => {})
	const address = new URLSearchParams({ ...(asOf && { asOf }), ...(actor && { actor }) })
	const loader = new PageLoader([{ path: '/', load: async () => HomeScreen }], NotFoundScreen)
	render(
		<RetryProvider>
			<MemoryRouter initialEntries={[`/?${address}`]} useTransitions={false}>
				<App loader={loader} />
			</MemoryRouter>
		</RetryProvider>,
	)
	await waitFor(
		() => {
			expect(questions.length).toBeGreaterThan(0)
			expect(pending).toBe(0)
			expect(Date.now() - last).toBeGreaterThan(QUIET_MS)
		},
		{ timeout: 60_000, interval: 50 },
	)
	return questions
}

describe('A home page in the bench', { timeout: 100_000 }, () => {
	it.each<HomeChoice>([
		{ asOf: null, actor: null },
		{ asOf: '2014-09-01', actor: null },
		{ asOf: null, actor: 'territory:FR:region:52' },
		{ asOf: '2017-01-31', actor: 'territory:FR:region:52' },
	])('sends every request of the client, with its variables: %o', async (choice) => {
		const sent = await asked(choice)
		const counted = homeQuestionsOf(choice)
		expect(sent.filter((question) => !counted.some((one) => isDeepStrictEqual(one, question)))).toEqual([])
		expect(counted.filter((one) => !sent.some((question) => isDeepStrictEqual(one, question)))).toEqual([])
	})
})
