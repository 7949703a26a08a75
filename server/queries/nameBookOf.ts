import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { Projection } from '../projection/projection'
import { nameBook } from '../text/nameBook'
import type { NameBook } from '../text/names'

const books = new WeakMap<Projection, { readonly revision: number; readonly book: NameBook }>()

/**
 * The names of a projection as it now stands. One book serves every question until an actor, a sector or a data
 * set changes: its identity stands for the state of the names.
 */
export function nameBookOf(projection: Projection): NameBook {
	const { revision, partner } = projection
	const known = books.get(projection)
	if (known?.revision === revision) return known.book
	const book = remembering(nameBook({ record: (id) => projection.record(id) ?? null, partner }))
	books.set(projection, { revision, book })
	return book
}

/** A book that makes each entry once. An id that is not on record throws each time. */
function remembering(book: NameBook): NameBook {
	const actor = remembered(book.actor)
	return { ...book, actor, place: actor, sector: remembered(book.sector) }
}

function remembered<Entry>(entryOf: (id: Id, language: Language) => Entry) {
	const entries: Readonly<Record<Language, Map<Id, Entry>>> = { fr: new Map(), en: new Map(), zh: new Map() }
	return (id: Id, language: Language): Entry => {
		const known = entries[language].get(id)
		if (known !== undefined) return known
		const entry = entryOf(id, language)
		entries[language].set(id, entry)
		return entry
	}
}
