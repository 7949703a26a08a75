/** The columns of exported overlaps: one line for each. */

import { type FileColumn, joinNames, lastColumnsOfResult, roundToHundredths } from '../../export/fileColumns'
import type { OverlapExportQuery } from '../../graphql/generated/types'

export type ExportedOverlap = OverlapExportQuery['overlaps']['nodes'][number]

export const OVERLAP_COLUMNS: readonly FileColumn<ExportedOverlap>[] = [
	{ head: 'overlaps.kinds', cell: ({ kind }, { translate }) => translate(`overlaps.kind.${kind}`) },
	{ head: 'files.summary', cell: ({ title }) => title },
	{ head: 'overlaps.place', cell: ({ place }) => place?.name ?? null },
	{ head: 'files.partner', cell: ({ partner }) => partner?.name ?? null },
	{
		head: 'files.actors',
		cell: ({ actors, actorsTotal }) =>
			joinNames(
				actors.map(({ name }) => name),
				actorsTotal,
			),
	},
	{ head: 'files.actorCount', cell: ({ actorCount }) => actorCount },
	{
		head: 'files.sectors',
		cell: ({ sectors, sectorsTotal }) =>
			joinNames(
				sectors.map(({ label }) => label),
				sectorsTotal,
			),
	},
	{
		head: 'overlaps.nature',
		cell: ({ nature }, { translate }) => (nature === null ? null : translate(`overlaps.nature.${nature}`)),
	},
	{ head: 'files.when', cell: ({ when }, { translate }) => translate(`home.tab.${when}`) },
	{ head: 'files.start', cell: ({ period }) => period?.start ?? null },
	{ head: 'files.end', cell: ({ period }) => period?.end ?? null },
	{
		head: 'overlaps.certainty',
		cell: ({ certainty }, { translate }) => translate(`ui.certainty.${certainty}`),
	},
	{
		head: 'files.severityWord',
		cell: ({ severityLevel }, { translate }) => translate(`ranked.severity.${severityLevel}`),
	},
	{ head: 'files.intensity', cell: ({ severity }) => roundToHundredths(severity) },
	...lastColumnsOfResult<ExportedOverlap>(),
]
