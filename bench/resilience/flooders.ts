/**
 * Floods a server from a process of its own, so that flooding does not slow the measurement. `floodFrom` runs
 * it with the server's address, the kind of flood and its seconds.
 */
import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { attacks } from './attacks'
import { floodQueries } from './floodQueries'
import { rotatingLists } from './homePage'
import { pause } from './ownDatabase'
import { referenceSnapshots } from './referenceSnapshots'

/**
 * `mixed`: the most expensive questions, on their own days, and questions that must be refused; `lists`: the
 * client's own lists.
 */
export type FloodKind = 'mixed' | 'lists'

export const ADDRESSES = 50
const CONNECTIONS_EACH = 2
/** The address that spends its whole budget, and its number of connections. */
const GREEDY = '203.0.113.99'
const GREEDY_CONNECTIONS = 4
/** Milliseconds after which it gives up: it may use a third of each minute of an otherwise idle server. */
const SPENDING_MS = 120_000
/**
 * Numbers for the questions that spend the budget, which the flood does not reach, so that no answer is
 * cached for it.
 */
const AFTER_ALL_OTHERS = 6_000
/** The pause after a refusal, in milliseconds. */
const AFTER_REFUSAL = 100

const THIS_FILE = fileURLToPath(import.meta.url)

/** The number of answers by status. */
export type Statuses = Readonly<Record<string, number>>

/** The result of a flood. */
export interface Flooded {
	/** Answers to the fifty addresses. */
	readonly many: Statuses
	/** Answers to the address that had spent its budget. */
	readonly greedy: Statuses
}

export interface Flood {
	/** Seconds until that address, alone with the server, was first refused for its budget; null: never. */
	readonly spentAfter: number | null
	/** Resolves at its end. */
	readonly ended: Promise<Flooded>
}

/** Makes one address spend its whole budget, then floods for some seconds; resolves when the flood begins. */
export async function floodFrom(url: string, kind: FloodKind, seconds: number): Promise<Flood> {
	const child = fork(THIS_FILE, [url, kind, String(seconds)], { execArgv: ['--import', 'tsx'] })
	const next = <Said>() =>
		new Promise<Said>((resolve, reject) => {
			child.once('message', (said) => resolve(said as Said))
			child.once('exit', (code) => reject(new Error(`The flood ended with ${code}.`)))
		})
	const { spentAfter } = await next<Pick<Flood, 'spentAfter'>>()
	const ended = next<Flooded>()
	// It is awaited at the end; an earlier rejection must not end the process and leave servers running.
	ended.catch(() => {})
	return { spentAfter, ended }
}

/** Makes questions by a unique number. */
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

/** Asks over its connections until its budget is spent; gives the seconds that this took. */
async function spendBudget(
	url: string,
	agent: Agent,
	bodyOf: (number: number) => string,
): Promise<number | null> {
	const began = Date.now()
	let number = AFTER_ALL_OTHERS
	let spentAfter: number | null = null
	const spend = async (): Promise<void> => {
		while (spentAfter === null && Date.now() - began < SPENDING_MS) {
			number += 1
			const status = await ask(url, agent, GREEDY, bodyOf(number))
			if (status === '429') spentAfter ??= (Date.now() - began) / 1_000
		}
	}
	await Promise.all(Array.from({ length: GREEDY_CONNECTIONS }, spend))
	return spentAfter
}

async function flood(
	url: string,
	agent: Agent,
	seconds: number,
	bodyOf: (number: number) => string,
): Promise<Flooded> {
	const until = Date.now() + seconds * 1_000
	let number = 0
	const from = async (address: string, counts: Record<string, number>): Promise<void> => {
		while (Date.now() < until) {
			number += 1
			const status = await ask(url, agent, address, bodyOf(number))
			counts[status] = (counts[status] ?? 0) + 1
			if (status !== '200') await pause(AFTER_REFUSAL)
		}
	}
	const [many, greedy]: [Record<string, number>, Record<string, number>] = [{}, {}]
	const connections = ADDRESSES * CONNECTIONS_EACH
	await Promise.all([
		...Array.from({ length: connections }, (_, at) => from(`198.51.100.${at % ADDRESSES}`, many)),
		...Array.from({ length: GREEDY_CONNECTIONS }, () => from(GREEDY, greedy)),
	])
	return { many, greedy }
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
	const bodyOf = await questions(kind as FloodKind)
	const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
	process.send?.({ spentAfter: await spendBudget(url, agent, bodyOf) })
	const flooded = await flood(url, agent, Number(seconds), bodyOf)
	agent.destroy()
	process.send?.(flooded, () => process.exit(0))
}
