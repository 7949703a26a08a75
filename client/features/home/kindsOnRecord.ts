/** The kinds of records: the numbers of the coverage, and the confidence of the rows from which they come. */
import type { CoverageQuery } from '../../graphql/generated/types'

type Coverage = CoverageQuery['coverage']
type Table = Pick<Coverage['tables'][number], 'kind' | 'rows' | 'scenario' | 'confidence'>
type Covered = Pick<
	Coverage,
	'missionsDocumented' | 'visitsDocumented' | 'partnerships' | 'offices' | 'events' | 'wishes' | 'offers'
> & { readonly tables: readonly Table[] }

export interface KindOnRecord {
	readonly name: (typeof KINDS)[number]['name'] | 'organisations'
	/** The number of records; for organisations, of rows that name one. */
	readonly count: number
	/** Rows of its tables by confidence; null if another kind of the same tables shows it. */
	readonly confidence: Confidences | null
}

interface Confidences {
	readonly high: number
	readonly medium: number
	readonly low: number
}

/** The most important first. The tables of events contain visits, those of wishes contain offers. */
const KINDS = [
	{ name: 'missions', count: 'missionsDocumented', tables: ['missions'] },
	{ name: 'visits', count: 'visitsDocumented', tables: [] },
	{ name: 'links', count: 'partnerships', tables: ['partnerships', 'actorLinks'] },
	{ name: 'offices', count: 'offices', tables: ['representations'] },
	{ name: 'events', count: 'events', tables: ['events'] },
	{ name: 'wishes', count: 'wishes', tables: ['wishes'] },
	{ name: 'offers', count: 'offers', tables: [] },
] as const

/** Counts without the scenario, as the coverage does; leaves out kinds without records. */
export function kindsOnRecord(coverage: Covered): readonly KindOnRecord[] {
	const tablesOf = (kinds: readonly string[]): readonly Table[] =>
		coverage.tables.filter(({ kind, scenario }) => !scenario && kinds.includes(kind))
	const organisations = tablesOf(['organisations'])
	return [
		...KINDS.map(({ name, count, tables }) => ({
			name,
			count: coverage[count],
			confidence: tables.length > 0 ? sumOf(tablesOf(tables)) : null,
		})),
		{
			name: 'organisations' as const,
			count: organisations.reduce((sum, { rows }) => sum + rows, 0),
			confidence: sumOf(organisations),
		},
	].filter(({ count }) => count > 0)
}

function sumOf(tables: readonly Table[]): Confidences {
	const total = (level: keyof Confidences): number =>
		tables.reduce((sum, { confidence }) => sum + confidence[level], 0)
	return { high: total('high'), medium: total('medium'), low: total('low') }
}
