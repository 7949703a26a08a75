/**
 * `npx tsx bench/api.ts [folder]`: the operations of the main screens, as the client sends them, beside a bare HTTP
 * server whose driver runs one tuned Cypher for the same answer; in turn within one run, on the generated world of
 * 12 000 partnerships and 30 000 missions. Ours twice: each request executed, and answers kept until a record
 * changes. `folder` keeps the world for the next run.
 */
import { join } from 'node:path'
import { type Asked, askMany, type Pace } from './api/askMany'
import { gather } from './api/questions'
import { storeAnswers } from './api/storeAnswers'
import { environmentOf, openWorld } from './hold/openWorld'
import { type ListeningProcess, startListening } from './hold/startListening'

const ROUNDS = 5
const SLICE = 2_000
type Ask = (number: number) => Asked

const world = await openWorld('medium', process.argv[2])
const environment = environmentOf(world.connection)
const start = (script: string, ANSWERS = ''): Promise<ListeningProcess> =>
	startListening(join(import.meta.dirname, 'api', script), { ...environment, ANSWERS })
const executing = await start('ourServer.ts')
const keeping = await start('ourServer.ts', 'kept')
const raw = await start('rawServer.ts')
try {
	const { overlaps, questions } = await gather(executing.url, raw.url)
	await storeAnswers(world.connection, overlaps)
	for (const { name, ours, raw: rawly } of questions) {
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

async function compare(name: string, sides: Readonly<Record<Side, Ask>>, connections: number): Promise<void> {
	const rounds: Record<Side, Pace>[] = []
	// The first is for warming up.
	for (let round = 0; round <= ROUNDS; round += 1) {
		const paces = {
			executed: await askMany(sides.executed, connections, SLICE),
			kept: await askMany(sides.kept, connections, SLICE),
			raw: await askMany(sides.raw, connections, SLICE),
		}
		if (round > 0) rounds.push(paces)
	}
	const pace = (side: Side) => median(rounds.map((paces) => paces[side].throughput)).toFixed(0)
	const ratios = (side: Side): string => {
		const values = rounds.map((paces) => paces[side].throughput / paces.raw.throughput)
		return `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`
	}
	const size = (side: Side) => `${((rounds[0]?.[side].bytes ?? 0) / 1024).toFixed(0)} kB`
	console.log(
		`${name}, ${connections} connections, a second: executed ${pace('executed')}, kept ${pace('kept')} ` +
			`(${size('executed')}), raw ${pace('raw')} (${size('raw')}); ratio executed ${ratios('executed')}, ` +
			`kept ${ratios('kept')}`,
	)
}

function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number
}
