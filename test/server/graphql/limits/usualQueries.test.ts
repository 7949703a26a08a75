import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../../server/graphql/limits/limits'
import { RateLimiter } from '../../../../server/http/rateLimiter'
import { REQUEST_MILLISECONDS } from '../../../../server/http/timeLimit'
import { listening, post } from '../../http/listening'
import { seededSnapshots } from '../seededSnapshots'

/** Large requests of an analyst. The operations of the client and of the README have other tests. */
const USUAL: Readonly<Record<string, string>> = {
	'two hundred overlaps with their evidence and its sources': `{ overlaps(first: 200) { totalCount nodes {
		id kind sentence severity evidence { recordId label sources { title url } } } } }`,
	'the same with factors, actors and sectors': `{ overlaps(first: 200) { nodes {
		id kind title sentence severity certainty period { text } place { name }
		factors { name value weight } actors { id name } sectors { label }
		evidence { recordId label sources { title url } } } } }`,
	'two hundred opportunities with their criteria and evidence': `{ opportunities(first: 200) { nodes {
		id kind sentence score criteria { name score weight sentence } wouldLower basis
		evidence { recordId label } } } }`,
	'two hundred missions with all that their rows name': `{ missions(first: 200) { nodes {
		id label period { start end text } actors { id name } participants { id name } stops { id name }
		sectors { code label } sources { title url } } } }`,
	'two hundred links with their ends and sources': `{ partnerships(first: 200) { nodes {
		id label period { text } frenchActors { id name } partnerActors { id name }
		sectors { code label } sources { title url } } } }`,
	'how scattered each région is over all years': `{ fragmentation(by: FRENCH_REGION, first: 50, filter: {from: "1973"}) {
		key actorCount trend { year actorCount effectiveNumber { value } } } }`,
	'the widest neighbourhood': `{ neighbourhood(ids: ["territory:CN:310000"], depth: 3, limit: 300) {
		nodes { actor { id name } linkCount } edges { id kind label from to } } }`,
	'every gap': '{ gaps { divisions { id name } rows { sector { code label } actorCounts } } }',
}

/** The machine may be busy: the test limits the processor time. */
const PATIENCE_MS = 100_000

describe('a usual query of an analyst', { timeout: PATIENCE_MS }, () => {
	// Each begins with empty caches.
	it.each(Object.entries(USUAL))(
		'is answered whole, with empty caches, in a third of the request’s time: %s',
		async (_what, query) => {
			const rateLimiter = new RateLimiter()
			const parts = { rateLimiter, answers: null, requestMilliseconds: PATIENCE_MS }
			const server = await listening(await seededSnapshots(), parts)
			try {
				const { status, text, json } = await post(server.url, { query })
				expect(json.errors).toBeUndefined()
				expect(status).toBe(200)
				expect(Buffer.byteLength(text)).toBeLessThan(LIMITS.answerBytes)
				const { processorMs } = rateLimiter.usageOf('127.0.0.1')
				expect(processorMs).toBeGreaterThan(0)
				expect(processorMs).toBeLessThan(REQUEST_MILLISECONDS / 3)
			} finally {
				await server.stop()
			}
		},
	)
})
