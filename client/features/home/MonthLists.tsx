import { Link } from 'react-router'
import { type Month, monthText } from '../../state/homeView'
import { useText } from '../../text/useText'
import { RankedList, ResultSection } from '../../ui/RankedItem'
import { OverlapItem } from '../../views/listItems/OverlapItem'
import styles from './HomePage.module.css'
import { possibleIn } from './instrument/figure'
import { useHomeView } from './instrument/useHomeView'
import type { InstrumentResults } from './instrument/useInstrument'
import { OpportunityList } from './OpportunityList'

/** The overlaps of a month, and the opportunities at their places. */
export function MonthLists({ found, month }: { found: InstrumentResults; month: Month }) {
	const { translate, date } = useText()
	const { link } = useHomeView()
	const { data, selection, crossing, opportunities, placeName } = found
	const words = date(monthText(month))
	const overlaps = data.crossings
		.filter(({ first, last }) => first <= month && month <= last)
		.filter(({ place }) => selection.place === null || place?.id === selection.place)
		.filter(
			({ missions }) => selection.records === null || [...missions].some((id) => selection.records?.has(id)),
		)
	return (
		<div className={`columns ${styles.lists}`}>
			<ResultSection
				resultKind="overlap"
				title={translate('instrument.month.overlaps', { month: words })}
				caption={translate('instrument.month.follows')}
			>
				{overlaps.length > 0 ? (
					<RankedList resultKind="overlap">
						{overlaps.map(({ node }) => (
							<OverlapItem key={node.id} overlap={node} />
						))}
					</RankedList>
				) : (
					<p className="sentence">{translate('instrument.month.none', { month: words })}</p>
				)}
				<PossibleMissions found={found} month={month} />
				<Link className="more-link" to={link({ month: null })}>
					{translate('instrument.month.back')}
				</Link>
			</ResultSection>
			<OpportunityList
				found={opportunities}
				place={selection.place ?? crossing?.place?.id ?? null}
				placeName={selection.place === null ? (crossing?.place?.name ?? null) : placeName}
			/>
		</div>
	)
}

/** Missions that may have been there too, since only their year is known. */
function PossibleMissions({ found: { data, crossing }, month }: { found: InstrumentResults; month: Month }) {
	const { translate } = useText()
	const possible = possibleIn(data, month).filter(
		({ to }) => crossing === null || to.id === crossing.place?.id,
	)
	if (possible.length === 0) return null
	const shown = possible.slice(0, 4).map(({ leader }) => leader.name)
	return (
		<p className="small soft">
			{translate('instrument.month.possible', {
				count: possible.length,
				names: shown.join(translate('ui.comma')),
			})}
		</p>
	)
}
