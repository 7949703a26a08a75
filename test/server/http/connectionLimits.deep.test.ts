/** With real sockets on the loopback, and times and numbers small enough to wait for. */
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import express, { type Express } from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import {
	CONNECTION_LIMITS,
	type ConnectionLimits,
	limitedServer,
} from '../../../server/http/connectionLimits'
import { unsentAnswers } from '../../../server/http/unsentAnswers'

/** What one connection came to. */
interface Client {
	readonly socket: Socket
	/** Bytes of the answer that were read. */
	received(): number
	/** The first of them came, or the connection was closed before. */
	readonly settled: Promise<void>
	readonly closed: Promise<void>
}

const opened: Client[] = []
const servers: Server[] = []

afterEach(async () => {
	for (const { socket } of opened.splice(0)) socket.destroy()
	for (const server of servers.splice(0)) {
		server.closeAllConnections()
		await new Promise((closed) => server.close(closed))
	}
})

async function serving(app: Express, limits: Partial<ConnectionLimits>): Promise<number> {
	const server = limitedServer(app, { ...CONNECTION_LIMITS, ...limits })
	servers.push(server)
	await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
	return (server.address() as AddressInfo).port
}

/** Connects and says something; reads what comes at the pace of `read`, or nothing at all without it. */
async function client(port: number, said: string, read?: (socket: Socket) => void): Promise<Client> {
	const socket = connect(port, '127.0.0.1')
	let bytes = 0
	socket.on('error', () => {})
	const closed = new Promise<void>((done) => socket.once('close', () => done()))
	await Promise.race([new Promise((connected) => socket.once('connect', connected)), closed])
	const settled = Promise.race([closed, new Promise<void>((came) => socket.once('data', () => came()))])
	if (read) {
		socket.on('data', (chunk) => {
			bytes += chunk.length
			read(socket)
		})
	} else socket.pause()
	socket.write(said)
	const made = { socket, received: () => bytes, settled, closed }
	opened.push(made)
	return made
}

const GET = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
const pause = (milliseconds: number) => new Promise((next) => setTimeout(next, milliseconds))
const connectionsOf = (server: Server | undefined) =>
	new Promise<number>((counted) => server?.getConnections((_error, count) => counted(count)))

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Bytes in buffers that somebody still holds. */
function memoryTaken(since = 0): number {
	collectGarbage()
	return process.memoryUsage().external - since
}

/** An answer larger than the system's buffers. */
const LARGE = 16_000_000
const large = (): Express =>
	express().get('/', (_request, response) => {
		response.end(Buffer.alloc(LARGE, 'x'))
	})

describe('a reader that does not read its answer', () => {
	it('is cut, with all 250 of its connections', { timeout: 60_000 }, async () => {
		const answer = Buffer.alloc(4_600_000, 'x')
		let answered = 0
		const app = express().get('/', (_request, response) => {
			answered += 1
			response.end(answer)
		})
		const port = await serving(app, { writeMilliseconds: 1_000 })
		const idle = await Promise.all(Array.from({ length: 250 }, () => client(port, GET('/'))))
		// The last is answered when the system has taken its part of all others.
		await expect.poll(() => answered, { timeout: 40_000 }).toBe(250)
		await expect.poll(() => connectionsOf(servers[0]), { timeout: 10_000 }).toBe(0)
		for (const { socket } of idle) socket.resume()
		await Promise.all(idle.map(({ closed }) => closed))
	})

	it('gives back the memory of its answers', { timeout: 60_000 }, async () => {
		const app = express().get('/', (_request, response) => {
			response.end(Buffer.alloc(4_600_000, 'x'))
		})
		const port = await serving(app, { writeMilliseconds: 2_000 })
		const before = memoryTaken()
		await Promise.all(Array.from({ length: 40 }, () => client(port, GET('/'))))
		await expect.poll(() => memoryTaken(before), { timeout: 5_000 }).toBeGreaterThan(100_000_000)
		await expect.poll(() => memoryTaken(before), { timeout: 20_000 }).toBeLessThan(10_000_000)
	})

	it('is not cut while it reads slowly', { timeout: 30_000 }, async () => {
		const port = await serving(large(), { writeMilliseconds: 1_000 })
		const began = performance.now()
		const slow = await client(port, GET('/'), (socket) => {
			socket.pause()
			setTimeout(() => socket.resume(), 15)
		})
		await expect.poll(() => slow.received(), { timeout: 25_000 }).toBeGreaterThan(LARGE)
		// Longer than it takes to cut a reader that does not read.
		expect(performance.now() - began).toBeGreaterThan(2_000)
	})

	it('is not cut while its answer is being made', async () => {
		const app = express().get('/', async (_request, response) => {
			await pause(600)
			response.end('made')
		})
		const port = await serving(app, { writeMilliseconds: 100, keepAliveMilliseconds: 100 })
		const patient = await client(port, GET('/'), () => {})
		await expect.poll(() => patient.received()).toBeGreaterThan(0)
		await patient.closed
	})
})

describe('a connection that says nothing', () => {
	const prompt = { headersMilliseconds: 200, requestMilliseconds: 200, checkMilliseconds: 50 }

	it.each([
		['at all', ''],
		['more than a part of its headers', 'GET / HTTP/1.1\r\nHost: '],
		['more than a part of its body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf'],
	])('%s is closed', async (_what, said) => {
		const app = express().use(express.raw({ type: () => true }))
		const port = await serving(app, prompt)
		const began = performance.now()
		const silent = await client(port, said, () => {})
		await silent.closed
		expect(performance.now() - began).toBeLessThan(2_000)
	})

	it('more after its answer is closed', async () => {
		const app = express().get('/', (_request, response) => {
			response.end('x')
		})
		const port = await serving(app, { keepAliveMilliseconds: 200 })
		const kept = await client(port, GET('/'), () => {})
		await kept.closed
		expect(kept.received()).toBeGreaterThan(0)
	})
})

describe('how many may connect', () => {
	const app = (trusted: string | false = false): Express => {
		const answers = express().get('/', (_request, response) => {
			response.end('x')
		})
		return answers.set('trust proxy', trusted)
	}
	const ask = async (port: number): Promise<Client> => {
		const asking = await client(port, GET('/'), () => {})
		await asking.settled
		return asking
	}

	it('of one network is limited, until one of them leaves', async () => {
		const port = await serving(app(), { connectionsOfNetwork: 3 })
		const [first, second, third] = [await ask(port), await ask(port), await ask(port)]
		expect([first, second, third].map((one) => one.received() > 0)).toEqual([true, true, true])
		const fourth = await ask(port)
		expect(fourth.received()).toBe(0)
		expect(fourth.socket.destroyed).toBe(true)
		first.socket.destroy()
		await expect.poll(() => connectionsOf(servers[0])).toBe(2)
		expect((await ask(port)).received()).toBeGreaterThan(0)
	})

	it('of a proxy that is believed is not', async () => {
		const port = await serving(app('loopback'), { connectionsOfNetwork: 1 })
		const answered = await Promise.all([ask(port), ask(port), ask(port)])
		expect(answered.map((one) => one.received() > 0)).toEqual([true, true, true])
	})

	it('in all is limited', async () => {
		const port = await serving(app('loopback'), { connections: 2 })
		await ask(port)
		await ask(port)
		const third = await ask(port)
		expect(third.received()).toBe(0)
		expect(third.socket.destroyed).toBe(true)
	})
})

describe('answers that have not left', () => {
	const answer = 'x'.repeat(LARGE)
	const app = (most: number): Express =>
		express()
			.use(unsentAnswers(most))
			.get('/', (_request, response) => response.send(answer))

	it('are cut beyond so many bytes in all, those that wait for the longest first', async () => {
		const port = await serving(app(2.5 * LARGE), {})
		const idle: Client[] = []
		for (let count = 0; count < 4; count += 1) {
			idle.push(await client(port, GET('/')))
			await pause(50)
		}
		await expect.poll(() => connectionsOf(servers[0])).toBe(2)
		for (const { socket } of idle) socket.on('data', () => {}).resume()
		await Promise.all([idle[0]?.closed, idle[1]?.closed])
		expect(idle.map(({ socket }) => socket.destroyed)).toEqual([true, true, false, false])
	})

	it('make room again once they have left', async () => {
		const port = await serving(app(1.5 * LARGE), {})
		for (let count = 0; count < 3; count += 1) {
			const reader = await client(port, GET('/'), () => {})
			await expect.poll(() => reader.received(), { timeout: 5_000 }).toBeGreaterThan(LARGE)
			expect(reader.socket.destroyed).toBe(false)
		}
	})

	it('are not held for a connection that has gone, nor those that stood behind another on it', async () => {
		const port = await serving(app(10 * LARGE), {})
		const before = memoryTaken()
		const gone = await client(port, GET('/').repeat(8))
		await expect.poll(() => memoryTaken(before)).toBeGreaterThan(3 * LARGE)
		gone.socket.destroy()
		await expect.poll(() => connectionsOf(servers[0])).toBe(0)
		const reader = await client(port, GET('/'), () => {})
		await expect.poll(() => reader.received(), { timeout: 5_000 }).toBeGreaterThan(LARGE)
		await expect.poll(() => memoryTaken(before)).toBeLessThan(LARGE)
	})

	it('are one at least, whatever its size', async () => {
		const port = await serving(app(1), {})
		const reader = await client(port, GET('/'), () => {})
		await expect.poll(() => reader.received(), { timeout: 5_000 }).toBeGreaterThan(LARGE)
	})
})
