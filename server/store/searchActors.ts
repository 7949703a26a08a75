import neo4j from 'neo4j-driver'
import type { Names } from '../domain/records'
import { searchForms } from '../domain/searchForms'
import { type CypherText, cypher, joinCypher, property, STORED_NAMES } from './cypherText'
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

export interface SearchRow {
	readonly id: string
	readonly score: number
	readonly stored: Readonly<Record<string, unknown>>
}

const NAMES = [...STORED_NAMES, 'code'] as const

const BEST = cypher`WITH node, score ORDER BY score DESC, node.id LIMIT $candidates
RETURN node.id AS id, score, node{${joinCypher(
	NAMES.map((name) => cypher`.${property(name)}`),
	', ',
)}} AS stored
ORDER BY score DESC, id`

/** Among all actors: the index itself gives its best hits alone. */
export const SEARCH: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene, {limit: $candidates}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
${BEST}`

/** The same of some data sets: what lies outside them is left out before anything is cut. */
export const SEARCH_IN_SCOPE: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
	AND (node.${property('dataset')} IN $datasets OR node.id IN $alsoStated)
${BEST}`
