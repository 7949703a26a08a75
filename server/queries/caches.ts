import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { Geography } from '../snapshot/geography'
import type { CountrySnapshots } from '../snapshot/snapshots'
import { createNameIndex, type NameIndex } from '../text/nameIndex'
import { OverlapExplanations } from './overlapExplanations'
import { ResultCache } from './resultCache'
import { SnapshotCache } from './snapshotCache'
import { FoldedTexts } from './suggestions/foldedTexts'

/** What one reader has before the eyes, and what the next one may ask: each graph weighs as much as its links. */
const MAX_GRAPHS = 4
/** Fewer of those in which a territory stands for all who stand in it: that is a graph for each territory. */
const MAX_GATHERED_GRAPHS = 2

/** What a server keeps between requests, for each partner country. */
export class Caches {
	readonly #byCountry = new Map<CountryCode | null, CountryCaches>()

	of({ partner }: Pick<CountrySnapshots, 'partner'>): CountryCaches {
		const code = partner?.code ?? null
		const caches = this.#byCountry.get(code) ?? new CountryCaches()
		this.#byCountry.set(code, caches)
		return caches
	}
}

/** What is kept of the public record of one country: nothing that a single reader may see, or asked. */
class CountryCaches {
	readonly results = new ResultCache()
	readonly answers = new SnapshotCache()
	readonly explanations = new OverlapExplanations()
	readonly graphs = new SnapshotCache(MAX_GRAPHS)
	readonly gatheredGraphs = new SnapshotCache(MAX_GATHERED_GRAPHS)
	readonly foldedTexts = new FoldedTexts()
	#names: { readonly geography: Geography; readonly index: NameIndex } | null = null

	/** The names of a Geography. One index serves every request until an actor, a sector or a data set changes. */
	namesOf(geography: Geography): NameIndex {
		if (this.#names?.geography !== geography) this.#names = { geography, index: cachedNameIndex(geography) }
		return this.#names.index
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
