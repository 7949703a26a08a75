/** The list of opportunities as it leaves the browser. */
import type { OpportunityExportQuery } from '../../graphql/generated'
import type { Cell } from '../../views/table/toCsv'

export type ExportedOpportunity = OpportunityExportQuery['opportunities']['nodes'][number]

/** The heads: stable words of the API, the same in every language, as in the export of evidence. */
export const OPPORTUNITY_HEADS = [
	'opportunity',
	'kind',
	'score',
	'title',
	'actors',
	'host',
	'guest',
	'place',
	'sectors',
	'asked_for',
	'would_lower',
	'records',
	'fictitious',
	'page',
] as const

/** One line for each opportunity. `pageOf` gives the whole address of its page. */
export function opportunityCells(
	found: ExportedOpportunity,
	pageOf: (id: string) => string,
): readonly Cell[] {
	const { actors, sectors } = found
	return [
		found.id,
		found.kind,
		Math.round(found.score * 100) / 100,
		found.title,
		listed(
			actors.map(({ name }) => name),
			found.actorsTotal,
		),
		found.host?.name ?? null,
		found.guest?.name ?? null,
		found.place?.name ?? null,
		listed(
			sectors.map(({ label }) => label),
			found.sectorsTotal,
		),
		found.unasked ? 'no' : 'yes',
		found.wouldLower.join(' | '),
		found.evidenceCount,
		found.scenario ? 'fictitious' : 'real',
		pageOf(found.id),
	]
}

/** Names one after the other; where the list goes on, by how many. */
function listed(names: readonly string[], total: number): string {
	const left = total - names.length
	return [...names, ...(left > 0 ? [`+${left}`] : [])].join(' | ')
}
