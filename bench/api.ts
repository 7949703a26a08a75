/**
 * `npx tsx bench/api.ts [folder]`: the operations of the main screens, as the client sends them, beside a bare HTTP
 * server whose driver runs one tuned Cypher for the same answer; both in turn within one run, on the generated
 * world of 12 000 partnerships and 30 000 missions. `folder` keeps the world for the next run.
 */
import { join } from 'node:path'
import { askMany } from './api/askMany'
import { gather, type Question } from './api/questions'
import { storeAnswers } from './api/storeAnswers'
import { environmentOf, openWorld } from './hold/openWorld'
import { startListening } from './hold/startListening'

const ROUNDS = 5
const SLICE = 2_000

const world = await openWorld('medium', process.argv[2])
const environment = environmentOf(world.connection)
const ours = await startListening(join(import.meta.dirname, 'api/ourServer.ts'), environment)
const raw = await startListening(join(import.meta.dirname, 'api/rawServer.ts'), environment)
try {
	const { overlaps, questions } = await gather(ours.url, raw.url)
	await storeAnswers(world.connection, overlaps)
	for (const question of questions) {
		for (const connections of [1, 16]) await compare(question, connections)
	}
} finally {
	await Promise.all([ours.stop(), raw.stop()])
	await world.stop()
}

async function compare({ name, ours, raw }: Question, connections: number): Promise<void> {
	await askMany(ours, connections, SLICE)
	await askMany(raw, connections, SLICE)
	const paces: [number, number][] = []
	let bytes: [number, number] = [0, 0]
	for (let round = 0; round < ROUNDS; round += 1) {
		const [one, other] = [await askMany(ours, connections, SLICE), await askMany(raw, connections, SLICE)]
		paces.push([one.throughput, other.throughput])
		bytes = [one.bytes, other.bytes]
	}
	const [median, rawMedian] = [0, 1].map((side) => medianOf(paces.map((pace) => pace[side] as number))) as [
		number,
		number,
	]
	const ratios = paces.map(([one, other]) => one / other)
	console.log(
		`${name}, ${connections} connections: ours ${median.toFixed(0)} a second (${size(bytes[0])}), ` +
			`raw ${rawMedian.toFixed(0)} a second (${size(bytes[1])}); ratio ${medianOf(ratios).toFixed(2)} ` +
			`(${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} over ${ROUNDS} rounds)`,
	)
}

function medianOf(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number
}

function size(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} kB`
}
