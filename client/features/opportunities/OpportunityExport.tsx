import { type FileColumn, joinNames, lastColumnsOfResult, roundToHundredths } from '../../export/fileColumns'
import { ListExport } from '../../export/ListExport'
import { useFreshQuery } from '../../export/useFreshQuery'
import { OpportunityExportDocument } from '../../graphql/generated/OpportunityExport'
import type { OpportunityExportQuery } from '../../graphql/generated/types'
import { type OpportunityChoices, weightParameters } from '../../state/opportunityChoices'
import { opportunityPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './OpportunitiesPage.module.css'
import { opportunityFilterOf } from './opportunityQuery'

/** Opportunities in one request, well under the API's limits with all names. */
const PAGE = 100

/** Exports the list as a file or by mail. */
export function OpportunityExport({ choices }: { choices: OpportunityChoices }) {
	const { translate } = useText()
	const ask = useFreshQuery()
	const address = useAddress()
	const levels = useRollUp()
	const language = address.languageArgument
	const filter = opportunityFilterOf(address, choices, levels.asked)
	const { ofOpportunities } = useCopies()
	const pathOf = (id: string): string =>
		address.to(opportunityPath(id), {}, { ...levels.parameters, ...weightParameters(choices.weights) })
	return (
		<div className={`export-actions ${styles.listExports}`}>
			<ListExport
				// Another list has its own export, without the messages of the last one.
				key={JSON.stringify([filter, language])}
				fileName="constellations-a-mettre-en-commun"
				columns={OPPORTUNITY_COLUMNS}
				pathOf={pathOf}
				read={async (after, signal) => {
					const data = await ask(OpportunityExportDocument, { language, filter, first: PAGE, after }, signal)
					const { nodes, totalCount, pageInfo } = data.opportunities
					return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
				}}
			/>
			<Share
				title={translate('opportunities.title')}
				sentence={translate('opportunities.standfirst')}
				copied={ofOpportunities(filter)}
			/>
		</div>
	)
}

/** The columns of exported opportunities: one line for each. */

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
