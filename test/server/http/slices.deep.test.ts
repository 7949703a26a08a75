import { request } from 'node:http'
import { type DefinitionNode, Kind, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Attack, attacks } from '../../../bench/resilience/attacks'
import { watchTurns } from '../../../bench/resilience/watchTurns'
import { checkOperation, type OperationInput } from '../../../server/graphql/limits/checkOperation'
import { buildApiSchema } from '../../../server/graphql/schema'
import { RateLimiter } from '../../../server/http/rateLimiter'
import { runQuery } from '../graphql/runQuery'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { type Listening, listening, post } from './listening'

/**
 * Milliseconds of processor that one turn of the event loop may take here: twice the bar of `bench/blocks.ts`, which runs alone
 * on a machine that does nothing else.
 */
const MAX_TURN_MS = 500

type Parts = NonNullable<Parameters<typeof listening>[1]>

const snapshots = await seededSnapshots()
const all = attacks(snapshots.first.public.geography)
/** Cheap questions: look-ups and short lists, accounts, `precheck` with its own limit, and `previewDeclaration`, which is `whatIf`. */
const UNASKED = [
	'acceptedProposals',
	'auditCheck',
	'auditLog',
	'case',
	'cases',
	'casesOfOverlap',
	'confirmationProgress',
	'contacts',
	'correspondence',
	'coverage',
	'dataProtection',
	'discussion',
	'erasurePlaces',
	'followedRequest',
	'following',
	'heldData',
	'heldDataOfContact',
	'holidays',
	'invitation',
	'invitations',
	'judgementHistory',
	'me',
	'namingRecords',
	'opportunity',
	'opportunityGroups',
	'overlap',
	'ownJudgements',
	'ownOverlaps',
	'ownRecord',
	'ownRecords',
	'ownRequests',
	'pairJudgements',
	'passwordLink',
	'people',
	'personRequests',
	'precheck',
	'previewDeclaration',
	'proposal',
	'proposals',
	'record',
	'recordHistory',
	'recordStanding',
	'report',
	'reportSubject',
	'reports',
	'retention',
	'rivalMandates',
	'search',
	'sectors',
	'soundedNearby',
	'vacantActors',
]
const named = (part: string): Attack => {
	const [found] = all.filter(({ name }) => name.includes(part))
	if (found === undefined) throw new Error(`Expected a question about ${part}.`)
	return found
}

function rootFields(definition: DefinitionNode): readonly string[] {
	if (definition.kind !== Kind.OPERATION_DEFINITION) return []
	return definition.selectionSet.selections.flatMap((one) =>
		one.kind === Kind.FIELD ? [one.name.value] : [],
	)
}

async function serving<Result>(
	ask: (server: Listening, rateLimiter: RateLimiter) => Promise<Result>,
	parts: Pick<Parts, 'requestMilliseconds'> = {},
): Promise<Result> {
	const rateLimiter = new RateLimiter()
	const server = await listening(snapshots, { rateLimiter, answers: null, ...parts })
	try {
		return await ask(server, rateLimiter)
	} finally {
		await server.stop()
	}
}

/** How long each of the probes took that were sent one after the other until `work` was done. */
async function probesDuring(url: string, work: Promise<unknown>): Promise<readonly number[]> {
	let isDone = false
	const done = work.finally(() => {
		isDone = true
	})
	const times: number[] = []
	while (!isDone) {
		const began = performance.now()
		await (await fetch(`${url}/livez`)).text()
		times.push(performance.now() - began)
	}
	await done
	return times
}

describe('the costliest questions', () => {
	it('are understood by the API and within its limits, and ask each root question that computes', () => {
		const schema = buildApiSchema()
		const asked = new Set<string>()
		for (const { name, bodyOn } of all) {
			const { query, variables = {} } = JSON.parse(bodyOn('2024-03-02')) as OperationInput
			expect(() => checkOperation(schema, { query, variables }), name).not.toThrow()
			const document = parse(query)
			expect(
				validate(schema, document).map(({ message }) => message),
				name,
			).toEqual([])
			for (const one of document.definitions.flatMap(rootFields)) asked.add(one)
		}
		const roots = Object.keys(schema.getQueryType()?.getFields() ?? {})
		expect(roots.filter((name) => !asked.has(name)).sort()).toEqual(UNASKED)
	})
})

describe('a question that takes long', { timeout: 60_000 }, () => {
	it.each([
		'twenty detections',
		'twenty weights',
		'eighty years',
		'29 aliases',
		'unfold',
		'matrices',
		'changes',
	])('leaves the server to others while it is answered: %s', async (part) => {
		const attack = named(part)
		await serving(async ({ url }) => {
			const turns = watchTurns()
			const times = await probesDuring(url, post(url, attack.bodyOn('2024-03-02')))
			expect(turns.stop()).toBeLessThan(MAX_TURN_MS)
			// Probes are answered while it goes on: how fast depends on what else the machine does.
			expect(times.length).toBeGreaterThan(3)
		})
	})

	it('has the same answer as one that is made at once', async () => {
		const { query } = JSON.parse(named('by place').bodyOn('2024-03-02')) as { readonly query: string }
		const atOnce = await runQuery(snapshots, query)
		const answer = await serving(({ url }) => post(url, { query }))
		expect(answer.json.data).toEqual(JSON.parse(JSON.stringify(atOnce)))
	})

	it('ends when its reader leaves', async () => {
		await serving(async ({ url, reported }, rateLimiter) => {
			const usage = rateLimiter.usageOf('127.0.0.1')
			const asking = request(`${url}/graphql`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
			})
			asking.on('error', () => {})
			asking.end(named('unfold').bodyOn('2023-03-02'))
			await expect.poll(() => usage.processorMs, { timeout: 10_000, interval: 1 }).toBeGreaterThan(5)
			asking.destroy()
			await expect.poll(() => usage.pending).toBe(0)
			const left = usage.processorMs
			await new Promise((later) => setTimeout(later, 300))
			// The slice that was under way.
			expect(usage.processorMs - left).toBeLessThan(60)
			expect(reported).toEqual([])
		})
	})

	it('ends when its time is over, though it computes', async () => {
		await serving(
			async ({ url, reported }, rateLimiter) => {
				const usage = rateLimiter.usageOf('127.0.0.1')
				const answer = await post(url, named('twenty detections').bodyOn('2022-03-02'))
				expect(answer.status).toBe(503)
				expect(answer.headers.get('retry-after')).toBe('5')
				expect(answer.json).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
				await expect.poll(() => usage.pending).toBe(0)
				const spent = usage.processorMs
				// It had begun to compute.
				expect(spent).toBeGreaterThan(0)
				await new Promise((later) => setTimeout(later, 300))
				// The slice that was under way.
				expect(usage.processorMs - spent).toBeLessThan(60)
				expect(reported).toEqual([])
			},
			{ requestMilliseconds: 10 },
		)
	})

	it('is answered to many readers of one address at once', async () => {
		await serving(async ({ url }) => {
			const asked = Array.from({ length: 40 }, (_, index) =>
				post(url, {
					query: `{ overlaps(first: 5, filter: {asOf: "20${10 + (index % 10)}-03-02"}) { nodes { sentence } } }`,
				}),
			)
			expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(
				Array.from({ length: 40 }, () => 200),
			)
		})
	})
})

describe('an answer that grows too large', { timeout: 60_000 }, () => {
	it('ends while it is made: what once took five seconds and 20 MB', async () => {
		await serving(async ({ url, reported }, rateLimiter) => {
			const answer = await post(url, named('eighty years').bodyOn('2026-11-01'))
			expect(answer.status).toBe(400)
			expect(answer.json.errors).toHaveLength(1)
			expect(answer.json.errors?.[0]).toMatchObject({
				message: expect.stringMatching(
					/^An answer may have 2000000 bytes; this one has more\. Ask for pages/,
				),
				extensions: { code: 'TOO_COSTLY' },
			})
			const { processorMs, pending } = rateLimiter.usageOf('127.0.0.1')
			expect(pending).toBe(0)
			expect(processorMs).toBeLessThan(4_000)
			expect(reported).toEqual([])
		})
	})
})
