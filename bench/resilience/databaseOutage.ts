import { join } from 'node:path'
import { environmentOf } from './openWorld'
import { type OwnDatabase, pause } from './ownDatabase'
import { type Answer, type QuestionName, requestOnce, requestUntilStopped } from './probeServer'
import { startListening } from './startListening'

export interface Outage {
	/** The number of answers by question and status, such as `search 503`. */
	readonly statuses: Readonly<Record<string, number>>
	readonly exited: boolean
	/** Milliseconds from the database's return to that of /readyz. */
	readonly readyAfter: number
	/** Milliseconds from the database's return to the first answered search. */
	readonly searchAfter: number
	/** The slowest answer, in milliseconds. */
	readonly longest: number
}

/** Kills the database of a server under requests with `kill -9`, and restarts it after some milliseconds. */
export async function databaseOutage(database: OwnDatabase, milliseconds: number): Promise<Outage> {
	const server = await startListening(
		join(import.meta.dirname, 'server.ts'),
		environmentOf(database.connection()),
	)
	const pending = requestUntilStopped(server.url, ['home', 'search', 'readyz', 'livez'], {
		workers: 8,
		pauseMs: 100,
		keepAlive: true,
	})
	await pause(2_000)
	await database.kill()
	await pause(milliseconds)
	await database.start()
	const back = Date.now()
	const [readyAfter, searchAfter] = await Promise.all([
		until200(server.url, 'readyz', back),
		until200(server.url, 'search', back),
	])
	await pending.stop()
	const exited = server.process.exitCode !== null
	await server.stop()
	return {
		statuses: countOf(pending.answers),
		exited,
		readyAfter,
		searchAfter,
		longest: Math.max(...pending.answers.map((answer) => answer.milliseconds)),
	}
}

async function until200(url: string, question: QuestionName, since: number): Promise<number> {
	const giveUp = since + 60_000
	while (Date.now() < giveUp) {
		const { status } = await requestOnce(url, question, false)
		if (status === 200) return Date.now() - since
		await pause(100)
	}
	return Number.POSITIVE_INFINITY
}

function countOf(answers: readonly Answer[]): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {}
	for (const { question, status, error } of answers) {
		const key = `${question} ${status ?? error}`
		counts[key] = (counts[key] ?? 0) + 1
	}
	return counts
}
