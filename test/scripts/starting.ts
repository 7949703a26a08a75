/** What the daily and the deep tests of `npm start` share. */
import { readFileSync } from 'node:fs'
import { testConnection } from '../neo4j'
import type { RunningScript } from './runScript'

export const START = ['npm', 'start', '--silent'] as const
/** Up to three whole starts in one test, on a machine that may be busy. */
export const TIMEOUT = 180_000

const READY = /Constellations is ready: (http:\/\/localhost:(\d+)\/)\n$/

/** The address that the server says when it is ready. */
export const ready = async (script: RunningScript): Promise<string> => (await script.line(READY))[1] as string

/** The variables of a start on the database of the tests, on a free port. */
export function onNamedDatabase(): Readonly<Record<string, string>> {
	const { uri, user, password } = testConnection()
	return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' }
}

/** How many missions the server knows: the same number before and after is the same data. */
export async function missionsAt(address: string, country?: string): Promise<number> {
	const query = 'query ($country: String) { coverage(country: $country) { missionsDocumented } }'
	const response = await fetch(`${address}graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query, variables: { country } }),
	})
	const { data } = (await response.json()) as { data: { coverage: { missionsDocumented: number } } }
	return data.coverage.missionsDocumented
}

/** Seconds of processor that a process has used, whatever else the machine does. */
export function secondsOfWork(pid: number): number {
	const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ')
	const TICKS_A_SECOND = 100
	return (Number(ticks[11]) + Number(ticks[12])) / TICKS_A_SECOND
}
