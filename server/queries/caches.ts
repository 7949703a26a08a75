import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { Geography } from '../snapshot/geography'
import { createNameIndex, type NameIndex } from '../text/nameIndex'
import { KeptSentences } from './keptSentences'
import { SnapshotCache } from './snapshotCache'
import { FoldedTexts } from './suggestions/foldedTexts'

/** What a server keeps between requests. Each entry is dropped with the snapshot or the record that it follows from. */
export class Caches {
	readonly answers = new SnapshotCache()
	readonly foldedTexts = new FoldedTexts()
	readonly sentences = new KeptSentences()

	/** The names of a Geography. One index serves every request until an actor, a sector or a data set changes. */
	namesOf(geography: Geography): NameIndex {
		return this.answers.get(geography, 'names', () => cachedNameIndex(geography))
	}
}

/** The names of a Geography: each entry is made once, at the first question. An id that is not on record throws each time. */
export function cachedNameIndex(geography: Geography): NameIndex {
	const { partner } = geography
	const record = (id: Id) => geography.find(id)?.record ?? geography.sectors.get(id) ?? null
	const index = createNameIndex({ record, partner })
	const actor = cached(index.actor)
	return { ...index, actor, place: actor, sector: cached(index.sector) }
}

function cached<Entry>(entryOf: (id: Id, language: Language) => Entry) {
	const entries: Readonly<Record<Language, Map<Id, Entry>>> = { fr: new Map(), en: new Map(), zh: new Map() }
	return (id: Id, language: Language): Entry => {
		const known = entries[language].get(id)
		if (known !== undefined) return known
		const entry = entryOf(id, language)
		entries[language].set(id, entry)
		return entry
	}
}
