import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { RecordResultsDocument } from '../../graphql/generated/RecordResults'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ResultSection } from '../../ui/RankedItem'
import { OpportunityLine } from '../../views/listItems/OpportunityLine'
import { OverlapLine } from '../../views/listItems/OverlapLine'

/** The overlaps and opportunities of the day that cite a record. */
export function RecordResults({ record, scenario }: { record: string; scenario: boolean }) {
	const { translate } = useText()
	const { languageArgument, asOf, includeScenario } = useAddress()
	const result = useQuery(RecordResultsDocument, {
		// Only results of the scenario cite a fictitious record.
		variables: { record, asOf, includeScenario: includeScenario || scenario, language: languageArgument },
	})
	return (
		<Answer of={result} reading={translate('record.resultsReading')}>
			{({ overlaps, opportunities }) =>
				overlaps.totalCount + opportunities.totalCount === 0 ? (
					<section className="side-section">
						<h2>{translate('record.results')}</h2>
						<p className="small soft">{translate('record.noResults')}</p>
					</section>
				) : (
					<>
						<CitingResults resultKind="overlap" found={overlaps}>
							{overlaps.nodes.map((overlap) => (
								<OverlapLine key={overlap.id} overlap={overlap} isAsRecorded />
							))}
						</CitingResults>
						<CitingResults resultKind="opportunity" found={opportunities}>
							{opportunities.nodes.map((opportunity) => (
								<OpportunityLine key={opportunity.id} opportunity={opportunity} />
							))}
						</CitingResults>
					</>
				)
			}
		</Answer>
	)
}

function CitingResults({
	resultKind,
	found: { totalCount, nodes },
	children,
}: {
	resultKind: 'overlap' | 'opportunity'
	found: { readonly totalCount: number; readonly nodes: readonly unknown[] }
	children: ReactNode
}) {
	const { translate } = useText()
	if (totalCount === 0) return null
	const more = totalCount - nodes.length
	return (
		<ResultSection
			resultKind={resultKind}
			title={translate(resultKind === 'overlap' ? 'actor.overlaps' : 'actor.opportunities')}
			caption={translate(resultKind === 'overlap' ? 'record.overlaps' : 'record.opportunities', {
				count: totalCount,
			})}
		>
			<ul className="rows roomy">{children}</ul>
			{more > 0 && <p className="small soft">{translate('record.moreResults', { count: more })}</p>}
		</ResultSection>
	)
}
