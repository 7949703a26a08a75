/**
 * Floods a server, in a process of its own, so that what it takes to ask so much does not slow whoever measures. Run by
 * `floodFrom` with the server's address, the kind of flood and its seconds.
 */
import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { attacks } from './attacks'
import { floodQueries } from './floodQueries'
import { rotatingLists } from './homePage'
import { pause } from './ownDatabase'
import { referenceSnapshots } from './referenceSnapshots'

/** `mixed`: the dearest questions there are, on days of their own, and what has to be refused; `lists`: the client's own lists. */
export type FloodKind = 'mixed' | 'lists'

export const ADDRESSES = 50
const CONNECTIONS_EACH = 2
/** Of the one address that spends its whole budget. */
const GREEDY_CONNECTIONS = 4
/** Milliseconds after a refusal. */
const AFTER_REFUSAL = 100

const THIS_FILE = fileURLToPath(import.meta.url)

/** How often each status came of a flood that lasts some seconds. */
export function floodFrom(
	url: string,
	kind: FloodKind,
	seconds: number,
): Promise<Readonly<Record<string, number>>> {
	const child = fork(THIS_FILE, [url, kind, String(seconds)], { execArgv: ['--import', 'tsx'] })
	return new Promise((resolve, reject) => {
		child.once('message', (counts) => resolve(counts as Readonly<Record<string, number>>))
		child.once('exit', (code) => reject(new Error(`The flood ended with ${code}.`)))
	})
}

/** What is asked, by a number that no other question has. */
async function questions(kind: FloodKind): Promise<(number: number) => string> {
	if (kind === 'lists') return rotatingLists
	const dear = attacks((await referenceSnapshots()).first.public.geography)
	const worst = floodQueries().map(({ body }) => body)
	return (number) => {
		if (number % 3 === 0) return worst[(number / 3) % worst.length] as string
		const day = new Date(Date.UTC(2026, 0, 1) - number * 86_400_000).toISOString().slice(0, 10)
		return dear[number % dear.length]?.bodyOn(day) as string
	}
}

async function flood(
	url: string,
	kind: FloodKind,
	seconds: number,
): Promise<Readonly<Record<string, number>>> {
	const bodyOf = await questions(kind)
	const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
	const until = Date.now() + seconds * 1_000
	const counts: Record<string, number> = {}
	let number = 0
	const from = async (address: string): Promise<void> => {
		while (Date.now() < until) {
			number += 1
			const status = await ask(url, agent, address, bodyOf(number))
			counts[status] = (counts[status] ?? 0) + 1
			if (status !== '200') await pause(AFTER_REFUSAL)
		}
	}
	const connections = ADDRESSES * CONNECTIONS_EACH
	await Promise.all([
		...Array.from({ length: connections }, (_, at) => from(`198.51.100.${at % ADDRESSES}`)),
		...Array.from({ length: GREEDY_CONNECTIONS }, () => from('203.0.113.99')),
	])
	agent.destroy()
	return counts
}

function ask(url: string, agent: Agent, address: string, body: string): Promise<string> {
	return new Promise((resolve) => {
		const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
		const sending = request(`${url}graphql`, { method: 'POST', agent, headers }, (response) => {
			response.on('error', (error) => resolve(String(error)))
			response.on('end', () => resolve(String(response.statusCode)))
			response.resume()
		})
		sending.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
		sending.end(body)
	})
}

if (process.argv[1] === THIS_FILE) {
	const [url = '', kind = 'mixed', seconds = '10'] = process.argv.slice(2)
	const counts = await flood(url, kind as FloodKind, Number(seconds))
	process.send?.(counts, () => process.exit(0))
}
