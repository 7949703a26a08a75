/** The list of overlaps as it leaves the browser. */
import type { OverlapExportQuery } from '../../graphql/generated'
import type { Cell } from '../../views/table/toCsv'

export type ExportedOverlap = OverlapExportQuery['overlaps']['nodes'][number]

/** The heads: stable words of the API, the same in every language, as in the export of evidence. */
export const OVERLAP_HEADS = [
	'overlap',
	'kind',
	'nature',
	'certainty',
	'when',
	'title',
	'place',
	'partner',
	'actors',
	'actor_count',
	'sectors',
	'start',
	'end',
	'intensity',
	'records',
	'fictitious',
	'page',
] as const

/** One line for each overlap. `pageOf` gives the whole address of its page. */
export function overlapCells(overlap: ExportedOverlap, pageOf: (id: string) => string): readonly Cell[] {
	return [
		overlap.id,
		overlap.kind,
		overlap.nature,
		overlap.certainty,
		overlap.when,
		overlap.title,
		overlap.place?.name ?? null,
		overlap.partner?.name ?? null,
		listed(
			overlap.actors.map(({ name }) => name),
			overlap.actorsTotal,
		),
		overlap.actorCount,
		listed(
			overlap.sectors.map(({ label }) => label),
			overlap.sectorsTotal,
		),
		overlap.period?.start ?? null,
		overlap.period?.end ?? null,
		Math.round(overlap.severity * 100) / 100,
		overlap.evidenceCount,
		overlap.scenario ? 'fictitious' : 'real',
		pageOf(overlap.id),
	]
}

/** Names one after the other; where the list goes on, by how many. */
function listed(names: readonly string[], total: number): string {
	const left = total - names.length
	return [...names, ...(left > 0 ? [`+${left}`] : [])].join(' | ')
}
