import { shortened } from '../import/problem'
import type { Database } from '../store/database'
import { type GraphDifference, graphDifferences } from '../store/graphDifferences'
import { throttledLog } from './throttledLog'

export interface CheckOptions {
	/** By data set, the command that loads its tables. */
	readonly commands: Readonly<Record<string, string>>
	readonly log: (line: string) => void
}

/** Differences that are named; the others are only counted. */
const MAX_NAMED = 50

/**
 * Compares the graph with its change feed, names each difference and says what to do. Only reads.
 *
 * @returns whether there is no difference.
 */
export async function checkGraph(database: Database, { commands, log }: CheckOptions): Promise<boolean> {
	const logProgress = throttledLog(log)
	const differences = graphDifferences(database, (records) => logProgress(`compared ${records} records`))
	const advice = new Set<string>()
	let found = 0
	for (;;) {
		const next = await differences.next()
		if (next.done) {
			if (found > MAX_NAMED) log(`… and ${found - MAX_NAMED} more`)
			for (const line of advice) log(line)
			const said = found === 0 ? 'no difference' : found === 1 ? '1 difference' : `${found} differences`
			log(`${next.value} ${next.value === 1 ? 'record' : 'records'}, ${said}`)
			return found === 0
		}
		found += 1
		if (found <= MAX_NAMED) log(sentence(next.value))
		for (const line of adviceOn(next.value, commands)) advice.add(line)
	}
}

function sentence({ sort, kind, id, field, seq, expected, actual }: GraphDifference): string {
	switch (sort) {
		case 'PROPERTY':
		case 'RELATION':
			return `${id} ${field}: its last Change (${seq}) says ${shown(expected)}, the graph says ${shown(actual)}`
		case 'NO_CHANGE':
			return seq === null
				? `${id}: the graph has this ${kind}, and no Change ever wrote it`
				: `${id}: the graph has this ${kind}, and its last Change (${seq}) says that there is none`
		case 'GONE':
			return `${id}: its last Change (${seq}) says what it is, and the graph no longer has this ${kind}`
		case 'NO_ID':
			return `${kind}: ${actual} ${actual === 1 ? 'node' : 'nodes'} without an id, which nobody reads`
	}
}

function shown(value: unknown): string {
	const nothing = value === null || (Array.isArray(value) && value.length === 0)
	return nothing ? 'nothing' : `${shortened(Array.isArray(value) ? value.join(', ') : JSON.stringify(value))}`
}

function adviceOn({ sort, kind, dataset }: GraphDifference, commands: CheckOptions['commands']): string[] {
	if (sort === 'NO_CHANGE' || sort === 'NO_ID') {
		return [
			'A node that no Change wrote: delete it in Neo4j (DETACH DELETE); to keep it, put it in a table and load that.',
		]
	}
	const command = commands[dataset ?? ''] ?? `npm run seed -- --folder <the folder of ${dataset}>`
	const hasTables = kind !== 'Judgement' && kind !== 'AcceptedProposal' && dataset !== null
	return [
		'To keep a change, put it in the tables and load them; where a fact is wrong: npm run seed -- --retract <id> --reason "…"',
		...(hasTables ? [`To undo what differs in ${dataset}, load its tables again: ${command}`] : []),
		'What is still named after that is in no table: set it back in Neo4j to what its Change says.',
	]
}
