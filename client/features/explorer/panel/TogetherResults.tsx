import { useQuery } from '@apollo/client/react'
import { TogetherResultsDocument } from '../../../graphql/generated/TogetherResults'
import { opportunityPath, overlapPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { MissingPart } from '../../../ui/MissingPart'
import styles from './Panel.module.css'
import { PanelResult } from './PanelResult'

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
	const { data, previousData, error, loading } = useQuery(TogetherResultsDocument, {
		variables: { language, overlaps: both, opportunities: both },
	})
	const found = data ?? previousData
	const missing = <MissingPart what={translate('views.missing.results')} of={[{ error, loading }]} />
	if (!found) return error ? missing : <div className={styles.resultsRoom} data-part="reading" />
	const { overlaps, opportunities } = found
	return (
		<>
			{missing}
			<h3 className={styles.panelHead}>
				{translate('together.overlaps')} <span className="number">{overlaps.totalCount}</span>
			</h3>
			{overlaps.totalCount === 0 && <p className="soft">{translate('together.noOverlap')}</p>}
			{overlaps.nodes.map((one) => (
				<PanelResult key={one.id} resultKind="overlap" result={one} page={overlapPath(one.id)} />
			))}
			<MoreItemsNote count={overlaps.totalCount - overlaps.nodes.length} />
			<h3 className={styles.panelHead}>
				{translate('together.opportunities')} <span className="number">{opportunities.totalCount}</span>
			</h3>
			{opportunities.totalCount === 0 && <p className="soft">{translate('together.noOpportunity')}</p>}
			{opportunities.nodes.map((one) => (
				<PanelResult key={one.id} resultKind="opportunity" result={one} page={opportunityPath(one.id)} />
			))}
			<MoreItemsNote count={opportunities.totalCount - opportunities.nodes.length} />
		</>
	)
}

/** Says how many items of a list are left out. */
export function MoreItemsNote({ count }: { count: number }) {
	const { translate } = useText()
	return count > 0 ? <p className="caption">{translate('compare.left', { count })}</p> : null
}
