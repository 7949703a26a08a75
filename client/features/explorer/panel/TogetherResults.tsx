import { TogetherResultsDocument } from '../../../graphql/generated/TogetherResults'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { MissingPart } from '../../../ui/MissingPart'
import { useAsked } from '../useAsked'
import styles from './Panel.module.css'
import { ResultList } from './PanelResult'

/** Overlaps and opportunities in which at least two of several actors take part. */
export function TogetherResults({ ids, sector }: { ids: readonly string[]; sector: string | null }) {
	const { translate } = useText()
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const both = {
		amongActors: [...ids],
		asOf,
		includeScenario,
		sectors: sector === null ? null : [sector],
	}
	const asked = useAsked(TogetherResultsDocument, { language, overlaps: both, opportunities: both })
	const missing = <MissingPart what={translate('views.missing.results')} of={[asked]} />
	if (!asked.data) return asked.error ? missing : <div className={styles.resultsRoom} data-part="reading" />
	const { overlaps, opportunities } = asked.data
	return (
		<>
			{missing}
			<ResultList
				resultKind="overlap"
				title={translate('together.overlaps')}
				total={overlaps.totalCount}
				results={overlaps.nodes}
				none={translate('together.noOverlap')}
			>
				<MoreItemsNote count={overlaps.totalCount - overlaps.nodes.length} />
			</ResultList>
			<ResultList
				resultKind="opportunity"
				title={translate('together.opportunities')}
				total={opportunities.totalCount}
				results={opportunities.nodes}
				none={translate('together.noOpportunity')}
			>
				<MoreItemsNote count={opportunities.totalCount - opportunities.nodes.length} />
			</ResultList>
		</>
	)
}

/** Says how many items of a list are left out. */
export function MoreItemsNote({ count }: { count: number }) {
	const { translate } = useText()
	return count > 0 ? <p className="caption">{translate('compare.left', { count })}</p> : null
}
