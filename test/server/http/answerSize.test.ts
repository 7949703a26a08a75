import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AnswerCache } from '../../../server/http/answerCache'
import { answerSize } from '../../../server/http/answerSize'
import { jsonErrors } from '../../../server/http/jsonErrors'
import { harbourSnapshots } from '../../fixtures/harbours'
import { seededSnapshots } from '../graphql/seededSnapshots'
import { type Listening, listening, post } from './listening'

describe('an answer that turns out too large', () => {
	const answers = new AnswerCache()
	let server: Listening
	beforeAll(async () => {
		server = await listening(harbourSnapshots(), { answerBytes: 200, answers })
	})
	afterAll(() => server.stop())

	const large =
		'{ sectors { id code label } coverage { sentence tables { title licence } licences attributions } }'

	it('is refused with what to do, in place of the answer', async () => {
		const answer = await post(server.url, { query: large })
		expect(answer.status).toBe(400)
		expect(answer.json.data).toBeUndefined()
		expect(answer.json.errors).toMatchObject([
			{
				message: expect.stringMatching(
					/^An answer may have 200 bytes; this one has more\. .*"first" and "after".*file/,
				),
				extensions: { code: 'TOO_COSTLY', requestId: answer.headers.get('x-request-id') },
			},
		])
		expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(answer.text))
		expect(server.reported).toEqual([])
	})

	it('is not cached', async () => {
		await post(server.url, { query: large })
		expect(answers.get({ query: large, variables: {}, operationName: null })).toBeNull()
	})

	it('leaves smaller ones answered and cached', async () => {
		const query = '{ overlaps { totalCount } }'
		const { status } = await post(server.url, { query })
		expect(status).toBe(200)
		expect(answers.get({ query, variables: {}, operationName: null })).not.toBeNull()
		expect((await post(server.url, { query })).status).toBe(200)
	})

	it('is measured in bytes, of which a letter may have three', async () => {
		const app = express()
			.use(answerSize(6))
			.get('/:text', (request, response) => response.send(request.params.text))
			.use(jsonErrors(() => {}))
		const own = app.listen(0, '127.0.0.1')
		await new Promise((listens) => own.once('listening', listens))
		const { port } = own.address() as AddressInfo
		const statusOf = async (text: string) =>
			(await fetch(`http://127.0.0.1:${port}/${encodeURI(text)}`)).status
		expect([await statusOf('青岛'), await statusOf('abcdef'), await statusOf('青岛市')]).toEqual([
			200, 200, 400,
		])
		own.close()
	})
})

describe('an answer that would be very large', () => {
	it('is refused while it is made, as soon as it passes 2 MB', { timeout: 60_000 }, async () => {
		const server = await listening(await seededSnapshots())
		const labels = Array.from({ length: 29 }, (_, index) => `s${index}: label(language: FR)`).join(' ')
		const query = `{ fragmentation(first: 16, by: FRENCH_REGION, filter: {from: "1947"}) {
			trend { evidence(first: 2) { ${labels} } } } }`
		const answer = await post(server.url, { query })
		await server.stop()
		expect(answer.status).toBe(400)
		expect(answer.json.errors?.[0]).toMatchObject({
			message: expect.stringMatching(/may have 2000000 bytes; this one has more\./),
			extensions: { code: 'TOO_COSTLY' },
		})
	})
})
