import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { Geography } from '../snapshot/geography'
import { nameBook } from '../text/nameBook'
import type { NameBook } from '../text/names'

/** The names of a Geography: each entry is made once, at the first question. An id that is not on record throws each time. */
export function cachedNameBook(geography: Geography): NameBook {
	const { partner } = geography
	const record = (id: Id) => geography.find(id)?.record ?? geography.sectors.get(id) ?? null
	const book = nameBook({ record, partner })
	const actor = cached(book.actor)
	return { ...book, actor, place: actor, sector: cached(book.sector) }
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
