import neo4j from 'neo4j-driver'
import type { Names } from '../domain/records'
import { searchForms } from '../domain/searchForms'
import { SEARCH, SEARCH_IN_SCOPE, type SearchRow } from './cypher/search'
import type { Database } from './database'
import { searchQuery } from './searchQuery'
import type { MatchedAs, SearchHit, SearchScope } from './store'
import { readNames } from './storedShape'

/** How many hits of the index are looked at before they are put in order, at least and for each that is asked for. */
const CANDIDATES = 500
const CANDIDATES_A_HIT = 2.5

interface SearchedActors {
	readonly labels: readonly string[]
	readonly limit: number
	/** null: all actors. */
	readonly scope: SearchScope | null
}

/** See `Store.search`. */
export async function searchActors(
	database: Database,
	text: string,
	{ labels, limit, scope }: SearchedActors,
): Promise<readonly SearchHit[]> {
	const { lucene, forms } = searchQuery(text)
	const candidates = neo4j.int(Math.max(CANDIDATES, Math.ceil(limit * CANDIDATES_A_HIT)))
	const asked = { lucene, labels, candidates }
	const found =
		scope === null
			? await database.read<SearchRow>(SEARCH, asked)
			: await database.read<SearchRow>(SEARCH_IN_SCOPE, { ...asked, ...scope })
	return found
		.map(({ id, score, stored }) => ({ id, score, ...bestName(readNames(stored), stored.code, forms) }))
		.sort(inOrder)
		.slice(0, limit)
}

/**
 * By how a name matched, then the shorter one, which is nearer to what was typed, then by id. Not by score: that of the index
 * counts how often a word comes in all names, those of other countries among them.
 */
function inOrder(one: SearchHit, other: SearchHit): number {
	return one.rank - other.rank || one.matched.length - other.matched.length || (one.id < other.id ? -1 : 1)
}

type MatchedName = Pick<SearchHit, 'matched' | 'matchedAs' | 'rank'>

function bestName(names: Names, code: unknown, forms: readonly string[]): MatchedName {
	const coded = typeof code === 'string' ? [{ name: code, as: null }] : []
	const ranked = [...written(names), ...coded].map(({ name, as }) => ({
		matched: name,
		matchedAs: as,
		rank: rankOf(searchForms(name), forms),
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

function written(names: Names): readonly { readonly name: string; readonly as: MatchedAs }[] {
	const inLanguages = WRITTEN.flatMap((as) => {
		const name = names[as]
		return name === null ? [] : [{ name, as }]
	})
	const others = [...names.aliases, ...names.former.map(({ name }) => name)]
	return [...inLanguages, ...others.map((name) => ({ name, as: null }))]
}

const WRITTEN = ['fr', 'en', 'local', 'zh', 'romanisation'] as const
