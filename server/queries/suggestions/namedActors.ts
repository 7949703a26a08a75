import type { Id } from '../../domain/ids'
import type { QueryContext } from '../queryContext'
import { foldedNames, holds, type TypedText } from './typedText'

/** For each word that was typed, the actors with a name that has it. */
export type NamedActors = ReadonlyMap<string, ReadonlySet<Id>>

/** Looks every word up among the names of all actors, once for a text. */
export function namedActors({ projection }: QueryContext, typed: TypedText): NamedActors {
	const words = [...new Set(typed.flat())]
	const found = new Map(words.map((word) => [word, new Set<Id>()]))
	for (const table of [projection.territories, projection.organisations]) {
		for (const { id, names } of table.values()) {
			const folded = foldedNames(names)
			for (const word of words) if (holds(folded, word)) found.get(word)?.add(id)
		}
	}
	return found
}
