/** A stop as readers and a proxy see it: a real process, real signals, fresh connections all the while. */
import { Agent, get } from 'node:http'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startListening } from '../../../bench/resilience/startListening'

const SCRIPT = resolve(import.meta.dirname, 'serveHarbours.ts')
/** Ten a second. */
const EVERY_MILLISECONDS = 100
const PROBE_MILLISECONDS = 1_000

interface Outcome {
	/** Since the signal; negative before. */
	readonly at: number
	/** Status, or the code of the error. */
	readonly outcome: number | string
	readonly text: string
}

/** One request on a connection of its own. */
function ask(url: string): Promise<Omit<Outcome, 'at'>> {
	const agent = new Agent({ keepAlive: false })
	return new Promise((done) => {
		const request = get(url, { agent }, (response) => {
			let text = ''
			response.on('data', (chunk) => {
				text += chunk
			})
			response.on('end', () => done({ outcome: response.statusCode ?? 0, text }))
			response.on('error', (error: NodeJS.ErrnoException) => done({ outcome: error.code ?? 'error', text }))
		})
		request.on('error', (error: NodeJS.ErrnoException) => done({ outcome: error.code ?? 'error', text: '' }))
	})
}

describe('SIGTERM', () => {
	it('is announced for three probes, resets no fresh connection, and ends with 0', {
		timeout: 60_000,
	}, async () => {
		const server = await startListening(SCRIPT, { ...process.env, NODE_ENV: 'production' })
		let signal = Number.POSITIVE_INFINITY
		const since = () => (signal === Number.POSITIVE_INFINITY ? -1 : performance.now() - signal)
		const asked: Promise<Outcome>[] = []
		const probed: Promise<Outcome>[] = []
		const askInto = (outcomes: Promise<Outcome>[], path: string) => {
			const at = since()
			outcomes.push(ask(`${server.url}${path}`).then((outcome) => ({ at, ...outcome })))
		}
		const asking = setInterval(() => askInto(asked, '/livez'), EVERY_MILLISECONDS)
		const probing = setInterval(() => askInto(probed, '/readyz'), PROBE_MILLISECONDS)
		await new Promise((next) => setTimeout(next, 2_500))
		signal = performance.now()
		await server.stop()
		const took = since()
		clearInterval(asking)
		clearInterval(probing)
		const answers = await Promise.all(asked)
		const probes = await Promise.all(probed)

		expect(server.process.exitCode).toBe(0)
		expect(took).toBeLessThan(18_000)
		// Before the door closes all are answered; after it a connection is refused, never taken and cut.
		expect(answers.length).toBeGreaterThan(40)
		expect(answers.filter(({ outcome }) => outcome !== 200 && outcome !== 'ECONNREFUSED')).toEqual([])
		expect(answers.filter(({ at, outcome }) => at < 2_500 && outcome !== 200)).toEqual([])
		expect(probes.find(({ at }) => at < 0)?.outcome).toBe(200)
		const refused = probes.filter(({ outcome, text }) => outcome === 503 && text === '{"status":"draining"}')
		expect(refused.length).toBeGreaterThanOrEqual(2)
	})
})
