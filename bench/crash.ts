/**
 * `npx tsx bench/crash.ts [rounds] [folder]`: runs `kill -9` on the writing server, on Neo4j and on both, in
 * turn, at random moments of a load of the reference data; then loads to the end. Prints one line for each
 * round, and the totals.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from './generate/random'
import { cleanLoad, crashRound, KILLED_PROCESSES, type KilledProcess } from './resilience/crashRound'
import { OwnDatabase } from './resilience/ownDatabase'

const [rounds = '20', folder = mkdtempSync(join(tmpdir(), 'constellations-crash-'))] = process.argv.slice(2)
/** The most milliseconds after an acknowledgement: the next transactions are under way then. */
const LATEST = 60

const database = new OwnDatabase(join(folder, 'neo4j'))
const notes = join(folder, 'acknowledged.jsonl')
const random = new Random(Date.now())
await database.start()
try {
	await cleanLoad(database, notes)
	const clean = await cleanLoad(database, notes)
	console.log(
		`clean load: ${clean.transactions} transactions in ${Math.round(clean.milliseconds)} ms, hash ${clean.hash.slice(0, 12)}`,
	)
	let good = 0
	for (let number = 0; number < Number(rounds); number += 1) {
		const victim = KILLED_PROCESSES[number % KILLED_PROCESSES.length] as KilledProcess
		const transactions = random.integer(0, clean.transactions - 1)
		const moment = { transactions, milliseconds: random.integer(0, LATEST) }
		const round = await crashRound(database, victim, moment, clean, notes)
		const kept = round.lost.length === 0 && round.holes === 0
		if (kept && round.sameGraph) good += 1
		console.log(
			`${number + 1}. ${victim}, ${moment.milliseconds} ms after transaction ${transactions}: ${round.acknowledged} changes acknowledged, ` +
				`${round.lost.length} lost, ${round.holes} holes; then the same graph: ${round.sameGraph ? 'yes' : 'NO'}, ` +
				`${(round.recovered / 1000).toFixed(1)} s after the kill`,
		)
	}
	console.log(`${good} of ${rounds} rounds kept all that was acknowledged and ended with the clean graph`)
	process.exitCode = good === Number(rounds) ? 0 : 1
} finally {
	await database.stop()
}
