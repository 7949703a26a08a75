import { useApolloClient } from '@apollo/client/react'
import { OpportunityExportDocument } from '../../graphql/generated'
import type { OpportunityChoices } from '../../state/opportunityChoices'
import { weightParameters } from '../../state/opportunityChoices'
import { opportunityPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { SendList } from '../../views/result/SendList'
import { ListExport } from '../../views/table/ListExport'
import { OPPORTUNITY_COLUMNS } from './opportunityColumns'
import { filterOf } from './opportunityQuery'

/** So many opportunities a request: far enough from the limit of the API with all their names. */
const PAGE = 100

/** The list to take away: as a file, or by mail. */
export function TakeAway({ choices }: { choices: OpportunityChoices }) {
	const { say } = useText()
	const client = useApolloClient()
	const address = useAddress()
	const language = address.languageArgument
	const filter = filterOf(address, choices)
	const pageOf = (id: string): string => {
		const page = address.to(opportunityPath(id), {}, weightParameters(choices.weights))
		return `${window.location.origin}${page}`
	}
	return (
		<div className="take-away">
			<ListExport
				// Another list has its own export: what was said of the last one no longer holds.
				key={JSON.stringify([filter, language])}
				fileName="constellations-a-mettre-en-commun"
				columns={OPPORTUNITY_COLUMNS}
				pageOf={pageOf}
				read={async (after, signal) => {
					const { data } = await client.query({
						query: OpportunityExportDocument,
						variables: { language, filter, first: PAGE, after },
						fetchPolicy: 'no-cache',
						context: { fetchOptions: { signal } },
					})
					if (!data) throw new Error('The API answered without data.')
					const { nodes, totalCount, pageInfo } = data.opportunities
					return { items: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null }
				}}
			/>
			<SendList title={`Constellations : ${say('opportunities.title')}`} />
		</div>
	)
}
