import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { harbourSnapshots } from '../../fixtures/harbours'
import { type Listening, listening, post } from './listening'

let server: Listening
beforeAll(async () => {
	server = await listening(harbourSnapshots())
})
afterAll(() => server.stop())

describe('a GraphQL request', () => {
	it('is answered in JSON when it is POST, application/json and UTF-8', async () => {
		const answer = await post(server.url, { query: '{ sectors { code } }' })
		expect(answer.status).toBe(200)
		expect(answer.headers.get('content-type')).toMatch(/application\/json/)
		expect(answer.json).toEqual({ data: { sectors: expect.any(Array) } })
	})

	it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is refused by %s with 405', async (method) => {
		const response = await fetch(`${server.url}/graphql?query={sectors{code}}`, { method })
		expect(response.status).toBe(405)
		expect(response.headers.get('allow')).toBe('POST')
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] })
	})

	it.each([
		'text/plain',
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/json; charset=iso-8859-1',
		'application/json, text/plain',
		'application/graphql',
	])('is refused as %s with 415', async (type) => {
		const answer = await post(server.url, { query: '{ sectors { code } }' }, { 'content-type': type })
		expect(answer.status).toBe(415)
		expect(answer.json.errors?.[0]?.extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE')
	})

	it('may name its charset', async () => {
		const type = { 'content-type': 'application/json; charset=utf-8' }
		expect((await post(server.url, { query: '{ sectors { code } }' }, type)).status).toBe(200)
	})

	it.each([
		['nothing', ''],
		['no JSON', '{"query": '],
		['a list: no batches', '[{"query": "{ sectors { code } }"}]'],
		['no object', '"query"'],
		['no query', '{"variables": {}}'],
		['variables that are a text', '{"query": "{ sectors { code } }", "variables": "{}"}'],
		[
			'a persisted query',
			'{"query": "{ sectors { code } }", "extensions": {"persistedQuery": {"version": 1}}}',
		],
	])('is refused with 400 and JSON when its body holds %s', async (_what, body) => {
		const answer = await post(server.url, body)
		expect(answer.status).toBe(400)
		expect(answer.json.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
	})

	it('is refused when its bytes are not UTF-8', async () => {
		const answer = await post(
			server.url,
			Buffer.from('{"query": "{ search(text: \\"\xe9\\") { totalCount } }"}', 'latin1'),
		)
		expect(answer.status).toBe(400)
	})

	it('is refused over 256 KB with 413, and compressed with 415', async () => {
		const large = await post(server.url, `{"query": "${'x'.repeat(256 * 1024)}"}`)
		expect(large.status).toBe(413)
		expect(large.json.errors?.[0]?.extensions.code).toBe('TOO_COSTLY')
		const small = gzipSync(JSON.stringify({ query: '{ sectors { code } }' }))
		expect((await post(server.url, small, { 'content-encoding': 'gzip' })).status).toBe(415)
	})

	it('keeps the status and the type that GraphQL clients read, when they name it', async () => {
		const accept = { accept: 'application/graphql-response+json, application/json;q=0.9' }
		const answer = await post(server.url, { query: '{ overlaps(first: -1) { totalCount } }' }, accept)
		expect(answer.status).toBe(400)
		expect(answer.headers.get('content-type')).toMatch(/application\/graphql-response\+json/)
	})
})

describe('an answer', () => {
	it('is kept by nobody on its way, whether it holds data or an error', async () => {
		for (const query of [
			'{ sectors { code } }',
			'{ sectors { cod } }',
			'{ overlaps(first: -1) { totalCount } }',
		]) {
			const { headers } = await post(server.url, { query })
			expect(headers.get('cache-control')).toBe('no-store')
			expect(headers.get('x-powered-by')).toBeNull()
		}
	})

	it('with data has no hash', async () => {
		expect((await post(server.url, { query: '{ sectors { code } }' })).headers.get('etag')).toBeNull()
	})

	it('is 400 where the operation of that name is not in the document', async () => {
		const answer = await post(server.url, { query: 'query A { sectors { code } }', operationName: 'B' })
		expect(answer.status).toBe(400)
		expect(answer.json.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
	})
})

describe('any address', () => {
	it('answers in JSON where it cannot be decoded', async () => {
		for (const path of ['/assets/%E0%A4%A', '/%E0%A4%A.json']) {
			const response = await fetch(server.url + path)
			expect(response.status).toBe(404)
			expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
		}
	})

	it('switches to no other protocol', async () => {
		const switched = await new Promise<number | 'switched'>((resolve, reject) => {
			const headers = {
				connection: 'Upgrade',
				upgrade: 'websocket',
				'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
				'sec-websocket-version': '13',
				'sec-websocket-protocol': 'graphql-transport-ws',
			}
			const asking = request(`${server.url}/graphql`, { headers }, (response) => {
				response.resume()
				resolve(response.statusCode ?? 0)
			})
			asking.on('upgrade', () => resolve('switched'))
			asking.on('error', reject)
			asking.end()
		})
		expect(switched).toBe(405)
	})

	it('answers in JSON where nothing is', async () => {
		const response = await fetch(`${server.url}/nothing.json`)
		expect(response.status).toBe(404)
		expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
	})

	it('does not say what serves it', async () => {
		const response = await fetch(`${server.url}/livez`)
		expect(response.headers.get('x-powered-by')).toBeNull()
		expect(response.headers.get('server')).toBeNull()
	})
})
