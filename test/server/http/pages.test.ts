import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildClientIfStale, GRAPHIQL_FOLDER } from '../../../scripts/buildClient'
import { emitSchema } from '../../../server/graphql/schema'
import { harbourSnapshots } from '../../fixtures/harbours'
import { type Listening, listening, post } from './listening'

let production: Listening
let development: Listening
beforeAll(async () => {
	await buildClientIfStale()
	const contactEmail = 'contact@example.org'
	production = await listening(harbourSnapshots(), {
		graphiqlFolder: GRAPHIQL_FOLDER,
		config: { contactEmail },
	})
	development = await listening(harbourSnapshots(), { config: { development: true, graphiql: false } })
}, 180_000)
afterAll(() => Promise.all([production.stop(), development.stop()]))

const html = { headers: { accept: 'text/html' } }

describe('the built client', () => {
	it('is the page at every address that is no file, never kept without asking', async () => {
		for (const path of ['/', '/croisements/overlap:1', '/acteurs/territory:CN:310000']) {
			const response = await fetch(production.url + path, html)
			expect(response.status).toBe(200)
			expect(response.headers.get('cache-control')).toBe('no-cache')
			expect(await response.text()).toContain('Constellations')
		}
	})

	it('keeps hashed files for a year, and never gives the page for one that is gone', async () => {
		const there = await fetch(`${production.url}/assets/index-abc.js`)
		expect(there.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
		const gone = await fetch(`${production.url}/assets/index-old.js`, html)
		expect(gone.status).toBe(404)
	})

	it('does not answer POST', async () => {
		expect((await fetch(`${production.url}/`, { method: 'POST' })).status).toBe(404)
	})
})

describe('every answer', () => {
	it('forbids inline scripts, frames, sniffing and third parties', async () => {
		const { headers } = await fetch(`${production.url}/`, html)
		const policy = headers.get('content-security-policy') ?? ''
		expect(policy).toContain("script-src 'self'")
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/)
		expect(policy).toContain("frame-ancestors 'none'")
		expect(headers.get('x-content-type-options')).toBe('nosniff')
	})

	it('sends a script few headers, and a worker or a missing file the policy as well', async () => {
		const headsOf = async (name: string) => (await fetch(`${production.url}/assets/${name}`)).headers
		const script = await headsOf('index-abc.js')
		expect(script.get('x-content-type-options')).toBe('nosniff')
		expect(script.get('cross-origin-resource-policy')).toBe('same-origin')
		for (const name of [
			'content-security-policy',
			'x-frame-options',
			'referrer-policy',
			'x-download-options',
		])
			expect(script.get(name)).toBeNull()
		for (const name of ['layoutWorker-abc.js', 'index-old.js'])
			expect((await headsOf(name)).get('content-security-policy')).toContain("script-src 'self'")
	})

	it('asks for TLS from then on in production only', async () => {
		const hsts = async (url: string) => (await fetch(`${url}/livez`)).headers.get('strict-transport-security')
		expect(await hsts(production.url)).toContain('max-age=31536000')
		expect(await hsts(development.url)).toBeNull()
	})
})

describe('what stands beside the client', () => {
	it('gives the schema to all', async () => {
		const response = await fetch(`${production.url}/schema.graphql`)
		expect(await response.text()).toBe(emitSchema())
	})

	it('says where to report a vulnerability, when an address is set', async () => {
		const told = await fetch(`${production.url}/.well-known/security.txt`)
		expect(await told.text()).toContain('Contact: mailto:contact@example.org')
		expect((await fetch(`${development.url}/.well-known/security.txt`)).status).toBe(404)
	})

	it('answers introspection, of which no error tells whose server this is', async () => {
		const answer = await post(production.url, { query: '{ __schema { queryType { name } } }' })
		expect(answer.json).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } })
		const wrong = await post(production.url, { query: '{ __schema { queryType { nam } } __types { name } }' })
		expect(wrong.status).toBe(400)
		expect(wrong.text).not.toMatch(/apollo|graphql-js|type-graphql/i)
	})

	it('runs the operation that is named, of several', async () => {
		const query = 'query A { __typename } query B { sectors { code } }'
		expect((await post(production.url, { query, operationName: 'A' })).json).toEqual({
			data: { __typename: 'Query' },
		})
		expect((await post(production.url, { query })).json.errors?.[0]?.message).toContain('one of A, B')
	})

	it('has GraphiQL from its own files, unless it is closed', { timeout: 60_000 }, async () => {
		const page = await fetch(`${production.url}/graphiql`, html)
		const text = await page.text()
		expect(page.status).toBe(200)
		expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
		const script = /src="(\/graphiql\/assets\/[^"]+\.js)"/.exec(text)?.[1]
		expect((await fetch(production.url + script)).status).toBe(200)
		expect(text).not.toMatch(/https?:\/\//)
		expect(await (await fetch(`${development.url}/graphiql/`, html)).text()).not.toContain('GraphiQL')
	})

	it('keeps the question of a link to GraphiQL, whose address ends in a slash', async () => {
		const link = `${production.url}/graphiql?query=%7B%20__typename%20%7D`
		const moved = await fetch(link, { ...html, redirect: 'manual' })
		expect(moved.headers.get('location')).toBe('/graphiql/?query=%7B%20__typename%20%7D')
	})
})
