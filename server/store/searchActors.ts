import neo4j from 'neo4j-driver'
import { foldForSearch } from '../../schema/searchText'
import type { Language, Names } from '../domain/records'
import { SEARCH, type SearchRow } from './cypher/search'
import type { Database } from './database'
import { searchQuery } from './searchQuery'
import type { SearchHit } from './store'
import { readNames } from './storedShape'

/** How many hits of the index are looked at before they are put in order. */
const CANDIDATES = 500

/** See `Store.search`. */
export async function searchActors(
	database: Database,
	text: string,
	labels: readonly string[],
	limit: number,
): Promise<readonly SearchHit[]> {
	const { lucene, forms } = searchQuery(text)
	const found = await database.read<SearchRow>(SEARCH, { lucene, labels, candidates: neo4j.int(CANDIDATES) })
	return found
		.map(({ id, score, stored }) => ({ id, score, ...bestName(readNames(stored), stored.code, forms) }))
		.sort(inOrder)
		.slice(0, limit)
		.map(({ id, score, matched, matchedLanguage }) => ({ id, score, matched, matchedLanguage }))
}

/** Of equal scores the shorter name is nearer to what was typed; then by id, so that the order never changes. */
function inOrder(one: RankedHit, other: RankedHit): number {
	return (
		one.rank - other.rank ||
		other.score - one.score ||
		one.matched.length - other.matched.length ||
		(one.id < other.id ? -1 : 1)
	)
}

interface RankedHit extends MatchedName {
	readonly id: string
	readonly score: number
}

interface MatchedName {
	readonly matched: string
	readonly matchedLanguage: Language
	/** 0: the name is the text; 1: it starts with it; 2: it has all its words; 3: it is near it. */
	readonly rank: number
}

function bestName(names: Names, code: unknown, forms: readonly string[]): MatchedName {
	const coded = typeof code === 'string' ? [{ name: code, language: 'fr' as const }] : []
	const ranked = [...written(names), ...coded].map(({ name, language }) => ({
		matched: name,
		matchedLanguage: language,
		rank: rankOf(foldForSearch(name), forms),
	}))
	// The French name stands first and is always there; sort is stable, so that it wins among equals.
	return ranked.sort((one, other) => one.rank - other.rank)[0] as MatchedName
}

function rankOf(folded: readonly string[], forms: readonly string[]): number {
	const some = (test: (name: string, form: string) => boolean): boolean =>
		folded.some((name) => forms.some((form) => test(name, form)))
	if (some((name, form) => name === form)) return 0
	if (some((name, form) => name.startsWith(form))) return 1
	if (some((name, form) => form.split(' ').every((word) => name.includes(word)))) return 2
	return 3
}

function written(names: Names): readonly { readonly name: string; readonly language: Language }[] {
	const others = [...names.aliases, ...names.former.map(({ name }) => name)]
	return [
		{ name: names.fr, language: 'fr' as const },
		...(names.en === null ? [] : [{ name: names.en, language: 'en' as const }]),
		...(names.zh === null ? [] : [{ name: names.zh, language: 'zh' as const }]),
		...(names.pinyin === null ? [] : [{ name: names.pinyin, language: 'en' as const }]),
		...others.map((name) => ({ name, language: languageOf(name) })),
	]
}

function languageOf(name: string): Language {
	return /\p{Script=Han}/u.test(name) ? 'zh' : 'fr'
}
