import type { Id } from '../../domain/ids'
import type { QueryContext } from '../queryContext'
import { hasWord, type SearchWords } from './searchWords'

/** For each word that was typed, the actors with a name that has it. */
export type NamedActors = ReadonlyMap<string, ReadonlySet<Id>>

/** How many actors are looked at between two pauses. */
const ACTORS_A_SLICE = 1_000

/** Looks every word up among the names of all actors, once for a text. Pauses between actors. */
export function* namedActorSteps(
	{ snapshot, foldedTexts }: QueryContext,
	typed: SearchWords,
): Generator<void, NamedActors> {
	const words = [...new Set(typed.flat())]
	const found = new Map(words.map((word) => [word, new Set<Id>()]))
	let looked = 0
	for (const { id, record } of snapshot.geography.actors.values()) {
		if (++looked % ACTORS_A_SLICE === 0) yield
		if (record === null) continue
		const folded = foldedTexts.ofNames(record.names)
		for (const word of words) if (hasWord(folded, word)) found.get(word)?.add(id)
	}
	return found
}
