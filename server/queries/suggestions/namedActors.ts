import type { Id } from '../../domain/ids'
import type { QueryContext } from '../queryContext'
import { holds, type TypedText } from './typedText'

/** For each word that was typed, the actors with a name that has it. */
export type NamedActors = ReadonlyMap<string, ReadonlySet<Id>>

/** Looks every word up among the names of all actors, once for a text. */
export function namedActors({ snapshot, foldedTexts }: QueryContext, typed: TypedText): NamedActors {
	const words = [...new Set(typed.flat())]
	const found = new Map(words.map((word) => [word, new Set<Id>()]))
	for (const { id, record } of snapshot.geography.actors.values()) {
		if (record === null) continue
		const folded = foldedTexts.ofNames(record.names)
		for (const word of words) if (holds(folded, word)) found.get(word)?.add(id)
	}
	return found
}
