/**
 * `npx tsx bench/api.ts [folder] [small|medium] [part of a name]`: measures the operations of the main
 * screens, as the client sends them, beside a bare HTTP server whose driver runs one tuned Cypher for the
 * same answer; in turn in one run, on the generated world of 12 000 partnerships and 30 000 missions. Ours
 * runs twice: executing each request, and keeping answers until a record changes. Prints throughput, and the
 * processor time of an answer: of our server, and of the raw one with its database. `folder` keeps the world
 * for the next run. The small world runs one short round, to show that it works.
 */
import { join } from 'node:path'
import { collectQuestions } from './api/questions'
import { type HttpQuestion, type Pace, requestMany } from './api/requestMany'
import { storeAnswers } from './api/storeAnswers'
import { environmentOf, openWorld } from './resilience/openWorld'
import { processorTime } from './resilience/processorTime'
import { type ListeningProcess, startListening } from './resilience/startListening'

const [folder, size = 'medium', part = ''] = process.argv.slice(2)
if (size !== 'small' && size !== 'medium') throw new RangeError(`Expected small or medium; came ${size}.`)
const [ROUNDS, SLICE] = size === 'small' ? [1, 200] : [5, 2_000]
type Ask = (number: number) => HttpQuestion

const world = await openWorld(size, folder)
// NODE_ENV removes developers' checks from libraries: both sides run as in production.
const environment = { ...environmentOf(world.connection), NODE_ENV: 'production' }
const start = (script: string, ANSWERS = ''): Promise<ListeningProcess> =>
	startListening(join(import.meta.dirname, 'api', script), { ...environment, ANSWERS })
const executing = await start('ownServer.ts')
const keeping = await start('ownServer.ts', 'kept')
const raw = await start('rawServer.ts')
try {
	const { overlaps, actors, questions } = await collectQuestions(executing.url, raw.url)
	await storeAnswers(world.connection, overlaps, actors)
	for (const { name, ours, raw: rawly } of questions.filter(({ name }) => name.includes(part))) {
		const kept: Ask = (number) => {
			const { url, body } = ours(number)
			return { url: url.replace(executing.url, keeping.url), body }
		}
		for (const connections of [1, 16]) await compare(name, { executed: ours, kept, raw: rawly }, connections)
	}
} finally {
	await Promise.all([executing.stop(), keeping.stop(), raw.stop()])
	await world.stop()
}

type Side = 'executed' | 'kept' | 'raw'

interface Round extends Pace {
	/** Milliseconds of processor time for an answer; NaN if the system does not tell. */
	readonly processor: number
}

async function compare(name: string, sides: Readonly<Record<Side, Ask>>, connections: number): Promise<void> {
	const rounds: Record<Side, Round>[] = []
	// The first round is a warm-up.
	for (let round = 0; round <= ROUNDS; round += 1) {
		const paces = {
			executed: await measured(sides.executed, connections, [executing.process.pid]),
			kept: await measured(sides.kept, connections, [keeping.process.pid]),
			raw: await measured(sides.raw, connections, [raw.process.pid, world.pid]),
		}
		if (round > 0) rounds.push(paces)
	}
	for (const side of ['executed', 'kept', 'raw'] as const) {
		const of = (value: (paces: Record<Side, Round>) => number) => rounds.map(value)
		const size = median(of((paces) => paces[side].bytes)) / 1024
		const pace = median(of((paces) => paces[side].throughput))
		const processor = median(of((paces) => paces[side].processor))
		console.log(
			`${name}, ${connections} connections, ${side}: ${pace.toFixed(0)} a second, ${processor.toFixed(1)} ms of ` +
				`the processor, ${size.toFixed(0)} kB; beside raw: throughput ` +
				`${spread(of((paces) => paces[side].throughput / paces.raw.throughput))}, processor ` +
				spread(of((paces) => paces.raw.processor / paces[side].processor)),
		)
	}
}

async function measured(
	ask: Ask,
	connections: number,
	pids: readonly (number | undefined)[],
): Promise<Round> {
	const used = () => pids.map(processorTime)
	const before = used()
	const pace = await requestMany(ask, connections, SLICE)
	const times = used().map((time, index) => (time ?? Number.NaN) - (before[index] ?? Number.NaN))
	return { ...pace, processor: times.reduce((sum, time) => sum + time, 0) / pace.answered }
}

function spread(values: readonly number[]): string {
	return `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`
}

function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number
}
