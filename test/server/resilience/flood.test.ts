import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { floodQueries } from '../../../bench/resilience/floodQueries'
import { harbourSnapshots } from '../../fixtures/harbours'
import { type Listening, listening, post } from '../http/listening'

/** In turn and at once; `bench/flood.ts` does it for longer, and counts the memory of a whole process. */
const AT_ONCE = 25
/** Of a flood that comes within one turn of the event loop. */
const CONNECTIONS = 60

describe('A flood of the worst queries', () => {
	let server: Listening
	beforeAll(async () => {
		server = await listening(harbourSnapshots())
		await post(server.url, { query: '{ overlaps { totalCount } }' })
	})
	afterAll(() => server.stop())

	for (const { name, body, within } of floodQueries().filter((query) => !query.within)) {
		it(`refuses ${name} at once, ${AT_ONCE} of them together, with a code and nothing of ours`, async () => {
			expect(within).toBe(false)
			const began = performance.now()
			const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => post(server.url, body)))
			// The machine may be busy: what is not refused at once would take minutes, or all memory.
			expect(performance.now() - began).toBeLessThan(5_000)
			for (const { status, json } of answers) {
				expect([400, 413]).toContain(status)
				expect(['BAD_INPUT', 'TOO_COSTLY']).toContain(json.errors?.[0]?.extensions.code)
			}
			expect(server.reported).toEqual([])
		})
	}

	it('leaves the server answering', async () => {
		const { status } = await post(server.url, { query: '{ overlaps { totalCount } }' })
		expect(status).toBe(200)
	})

	it(`lets a probe pass while it is refused: ${CONNECTIONS} connections at once, then one that asks whether the server is alive`, async () => {
		const refused = floodQueries().find(({ name }) => name === 'brackets without end')?.body ?? ''
		const [probe, ...flood] = await Promise.all(
			Array.from({ length: 1 + CONNECTIONS }, () => open(server.url)),
		)
		const heard: Socket[] = []
		const answered: string[] = []
		server.server.on('request', (request, response) => {
			heard.push(request.socket)
			response.once('finish', () => {
				if (answered.length === 0) probe?.write('GET /livez HTTP/1.1\r\nhost: localhost\r\n\r\n')
				answered.push(String(request.url))
			})
		})
		// Each is sent but for its last character, then all end at once.
		const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${refused.length}\r\n\r\n`
		for (const socket of flood) socket.write(head + refused.slice(0, -1))
		const read = () => heard.reduce((sum, { bytesRead }) => sum + bytesRead, 0)
		const whole = head.length + refused.length - 1
		await expect.poll(read, { timeout: 20_000 }).toBe(CONNECTIONS * whole)
		for (const socket of flood) socket.write(refused.slice(-1))
		await expect.poll(() => answered.length, { timeout: 20_000 }).toBe(1 + CONNECTIONS)
		for (const socket of [probe, ...flood]) socket?.destroy()
		expect(answered).toContain('/livez')
		expect(answered.indexOf('/livez')).toBeLessThan(CONNECTIONS / 4)
	})
})

function open(url: string): Promise<Socket> {
	const { hostname, port } = new URL(url)
	// Without delay: the last character would wait until all before it were confirmed.
	const socket = connect({ port: Number(port), host: hostname, noDelay: true })
	socket.resume()
	return new Promise((opened, failed) => {
		socket.once('connect', () => opened(socket))
		socket.once('error', failed)
	})
}
