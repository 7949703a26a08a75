/** Links between actors: rows of the tables of partnerships and of links between organisations. */
import type { ActorTables } from './actors'
import { type Random, weighted, zipf } from './random'
import type { TableRow } from './table'

/** Exponent of Zipf's law on actors of either side and on sectors. */
export const ZIPF = 0.8
/** The share of links between territories; the rest are between organisations. */
const BETWEEN_TERRITORIES = 0.85
const FIRST_YEAR = 1975
const LAST_YEAR = 2026
const ROWS_A_SOURCE = 20

export interface LinkRows {
	readonly partnerships: readonly TableRow[]
	readonly actorLinks: readonly TableRow[]
}

/** Makes `count` links; the share of an actor of rank r, on either side, is proportional to r^-0.8. */
export function linkRows(
	actors: ActorTables,
	sectors: readonly TableRow[],
	count: number,
	random: Random,
): LinkRows {
	const between = Math.round(count * BETWEEN_TERRITORIES)
	const home = zipf(random, random.shuffled(actors.home.rows), ZIPF)
	const partner = zipf(random, random.shuffled(actors.partner.rows), ZIPF)
	const [from, to] = (['FR', 'CN'] as const).map((country) =>
		zipf(random, random.shuffled(plainOrganisations(actors, country)), ZIPF),
	) as [() => TableRow, () => TableRow]
	const statedOf = linkFacts(sectors, random)
	return {
		partnerships: Array.from({ length: between }, (_, number) => {
			const [french, chinese] = [home(), partner()]
			return {
				id: `GP${number}`,
				fr_level: french.level ?? '',
				fr_code: french.code ?? '',
				cn_level: chinese.level ?? '',
				cn_code: chinese.code ?? '',
				kind: random.chance(0.3) ? 'jumelage' : 'cooperation',
				...statedOf('partnerships', number),
			}
		}),
		actorLinks: Array.from({ length: count - between }, (_, number) => {
			const { start_year, ...facts } = statedOf('links', number)
			const ends = { from_id: from().id ?? '', to_id: to().id ?? '' }
			return { id: `GL${number}`, ...ends, kind: 'accord', year: start_year, ...facts }
		}),
	}
}

/**
 * Leaves out joint institutes, which are partnerships of their founders: no random link should lead to one.
 */
function plainOrganisations({ universities, hospitals }: ActorTables, country: string): TableRow[] {
	const joint = ['joint-institute', 'joint-centre', 'research-chair']
	return [...universities.rows, ...hospitals.rows].filter(
		(row) => row.country === country && !joint.includes(row.type ?? ''),
	)
}

function linkFacts(sectors: readonly TableRow[], random: Random) {
	const sectorsOf = sectorPicker(sectors, random)
	const status = weighted(
		random,
		['actif', 'inconnu', 'dormant', 'ferme'],
		(place) => [70, 20, 5, 5][place] ?? 0,
	)
	const confidence = confidencePicker(random)
	return (table: string, number: number) => ({
		start_year: String(random.integer(FIRST_YEAR, LAST_YEAR)),
		year_precision: random.chance(0.05) ? 'approx' : 'exact',
		sectors: sectorsOf(),
		sectors_basis: 'source',
		status: status(),
		confidence: confidence(),
		source: sourceOf(table, number),
		source_type: 'official',
	})
}

/** Picks one to three sectors, separated as in the tables. */
export function sectorPicker(sectors: readonly TableRow[], random: Random): () => string {
	const pick = zipf(random, random.shuffled(sectors), ZIPF)
	return () => [...new Set(Array.from({ length: random.integer(1, 3) }, () => pick().code ?? ''))].join(';')
}

export function confidencePicker(random: Random): () => string {
	return weighted(random, ['high', 'medium', 'low'], (place) => [60, 30, 10][place] ?? 0)
}

/** Several rows share a source, as in the reference data. */
export function sourceOf(table: string, number: number): string {
	return `https://example.org/${table}/${Math.floor(number / ROWS_A_SOURCE)}`
}
