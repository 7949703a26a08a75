import neo4j from 'neo4j-driver'
import { isCutByLetter, wordsOf } from '../../schema/searchFolding'
import type { Names } from '../domain/records'
import { searchForms } from '../domain/searchFolding'
import { BadInput } from '../errors'
import { type CypherText, cypher, joinCypher, property, STORED_NAMES } from './cypherText'
import type { Database } from './database'
import type { MatchedAs, SearchHit, SearchScope } from './store'
import { readNames } from './storedShape'

/** How many hits of the index are sorted: at least, and for each hit asked for. */
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
 * By how the name matched, then shorter names first, which are nearer to the typed text, then by id. Not by the index's score: it
 * counts how often a word occurs in all names, also those of other countries.
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
	// The French name comes first and always exists; the sort is stable, so that it wins among equals.
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

/** Among all actors: the index itself limits its hits. */
export const SEARCH: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene, {limit: $candidates}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
${BEST}`

/** Among those of some data sets: others are left out before the limit applies. */
export const SEARCH_IN_SCOPE: CypherText = cypher`
CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
	AND (node.${property('dataset')} IN $datasets OR node.id IN $alsoStated)
${BEST}`

/** The query for the full-text index, and the folded forms to compare with whole names. */
export interface SearchQuery {
	readonly lucene: string
	readonly forms: readonly string[]
}

/**
 * Turns typed text into a full-text query: folded like the names, each word whole, as a prefix, and with one wrong letter from five
 * letters on (codes exactly); Han and Hiragana as a phrase. Only letters and digits of the text reach the query, and no search
 * syntax.
 *
 * @throws BadInput for a text without a letter or a digit (`*` alone, blanks).
 */
export function searchQuery(text: string): SearchQuery {
	const forms = searchForms(text).filter((form) => WORD.test(form))
	if (forms.length === 0) {
		throw new BadInput('Expected a text to search for with at least one letter or digit.', { text })
	}
	return { lucene: forms.map((form) => `(${clauses(form)})`).join(' OR '), forms }
}

const WORD = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u

/** Words that the index's analyzer drops: no document has them, so they must not be required; but « is » can begin « Isère ». */
const DROPPED_BY_THE_ANALYZER: ReadonlySet<string> = new Set(
	(
		'a an and are as at be but by for if in into is it no not of on or such that the their then there these ' +
		'they this to was will with'
	).split(' '),
)

function clauses(form: string): string {
	const pieces = wordsOf(form)
	const kept = pieces.filter((piece) => !DROPPED_BY_THE_ANALYZER.has(piece))
	return pieces
		.map((piece) => (kept.length === 0 || kept.includes(piece) ? `+${clause(piece)}` : `${piece}*`))
		.join(' ')
}

function clause(piece: string): string {
	if (isCutByLetter(piece)) return `"${piece}"`
	// A code with another digit is another code.
	const fuzzy = [...piece].length >= 5 && LETTER.test(piece) ? ` OR ${piece}~1` : ''
	return `(${piece}^4 OR ${piece}*^2${fuzzy})`
}
