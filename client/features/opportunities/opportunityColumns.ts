/** The columns of exported opportunities: one line for each. */

import { type FileColumn, joinNames, lastColumnsOfResult, roundToHundredths } from '../../export/fileColumns'
import type { OpportunityExportQuery } from '../../graphql/generated/types'

export type ExportedOpportunity = OpportunityExportQuery['opportunities']['nodes'][number]

export const OPPORTUNITY_COLUMNS: readonly FileColumn<ExportedOpportunity>[] = [
	{ head: 'opportunities.kinds', cell: ({ kind }, { translate }) => translate(`opportunities.kind.${kind}`) },
	{ head: 'files.summary', cell: ({ title }) => title },
	{ head: 'files.score', cell: ({ score }) => roundToHundredths(score) },
	{
		head: 'files.actors',
		cell: ({ actors, actorsTotal }) =>
			joinNames(
				actors.map(({ name }) => name),
				actorsTotal,
			),
	},
	{ head: 'files.host', cell: ({ host }) => host?.name ?? null },
	{ head: 'files.guest', cell: ({ guest }) => guest?.name ?? null },
	{ head: 'overlaps.place', cell: ({ place }) => place?.name ?? null },
	{
		head: 'files.sectors',
		cell: ({ sectors, sectorsTotal }) =>
			joinNames(
				sectors.map(({ label }) => label),
				sectorsTotal,
			),
	},
	{
		head: 'files.asked',
		cell: ({ unasked }, { translate }) => translate(unasked ? 'files.no' : 'files.yes'),
	},
	{ head: 'files.wouldLower', cell: ({ wouldLower }) => wouldLower.join(' | ') },
	...lastColumnsOfResult<ExportedOpportunity>(),
]
