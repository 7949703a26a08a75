/** The questions of the benches are valid in the current schema: a refused one measures nothing. */
import { getVariableValues, Kind, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../server/graphql/schema'
import { seededSnapshots } from '../../test/server/graphql/seededSnapshots'
import { type Listening, listening } from '../../test/server/http/listening'
import { collectQuestions } from '../api/questions'
import { attacks } from '../resilience/attacks'
import { floodQueries } from '../resilience/floodQueries'
import { homePageOf, rotatingLists } from '../resilience/homePage'
import { QUESTIONS } from '../resilience/probeServer'

const schema = buildApiSchema()
const snapshots = await seededSnapshots()
const DAY = '2026-11-25'
const ACTOR = 'territory:FR:region:52'

let server: Listening
beforeAll(async () => {
	server = await listening(snapshots)
})
afterAll(() => server.stop())

describe('The questions of a bench', () => {
	it('are answered, for the comparison with a raw driver', async () => {
		const { overlaps, questions } = await collectQuestions(`${server.url}/`, 'http://127.0.0.1/')
		expect(overlaps.length).toBeGreaterThan(0)
		for (const { ours } of questions) {
			const { url, body } = ours(0)
			const headers = { 'content-type': 'application/json' }
			const response = await fetch(url, { method: 'POST', headers, body })
			const { errors } = (await response.json()) as { errors?: readonly { message: string }[] }
			expect(errors).toBeUndefined()
		}
	})

	it('are valid with their variables, for readers, floods and attacks', () => {
		const bodies = [
			...Object.values(QUESTIONS).flatMap(({ body }) => body ?? []),
			...homePageOf({ asOf: DAY, actor: ACTOR }),
			...[0, 1, 2, 3, 4].map(rotatingLists),
			...attacks(snapshots.first.public.geography).map((attack) => attack.bodyOn(DAY)),
			...floodQueries().flatMap(({ body, within }) => (within ? [body] : [])),
		]
		expect(bodies.flatMap(problemsOf)).toEqual([])
	})
})

function problemsOf(body: string): readonly string[] {
	const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> }
	const document = parse(query)
	const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
	const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables)
	return [...validate(schema, document), ...errors].map(({ message }) => `${query.slice(0, 60)}: ${message}`)
}
