import { Link } from 'react-router'
import { WHENS, type When } from '../../../schema/enums'
import type { CoverageQuery, HomeOpportunitiesQuery, HomeOverlapsQuery } from '../../graphql/generated/types'
import {
	formatOverlapFilters,
	NO_OVERLAP_FILTERS,
	parseOverlapFilters,
	tabToOpen,
} from '../../state/overlapFilters'
import { OVERLAPS_PATH } from '../../state/paths'
import { ownParameters, useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ResultSection } from '../../ui/RankedItem'
import { Tabs, tabId } from '../../ui/Tabs'
import { OverlapItem } from '../../views/listItems/OverlapItem'
import { AsOfDate } from '../../views/screen/AsOfDate'
import asOfDateStyles from '../../views/screen/AsOfDate.module.css'
import { ScenarioNotice } from '../../views/screen/ScreenHead'
import { MatchNote } from '../../views/territory/MatchNote'
import { OwnFirstList } from '../../views/territory/OwnFirstList'
import { EmptyTab } from './EmptyTab'
import styles from './HomePage.module.css'
import { useHomeView } from './instrument/useHomeView'
import { OpportunityList } from './OpportunityList'

const PANEL = 'lists'

interface Props {
	overlaps: HomeOverlapsQuery
	/** null while they load. */
	opportunities: HomeOpportunitiesQuery | null
	coverage: CoverageQuery['coverage'] | null
	/** Id and name of the chosen place; null: everywhere. */
	place: string | null
	placeName: string | null
}

/** The date, the tabs, and the overlaps of the chosen tab beside the opportunities. */
export function HomeLists({ overlaps, opportunities, coverage, place, placeName }: Props) {
	const { translate } = useText()
	const { query, filtered, go } = useAddress()
	const { link } = useHomeView()
	const { when } = parseOverlapFilters(query)
	const lists = { UPCOMING: overlaps.upcoming, CURRENT: overlaps.current, PAST: overlaps.past }
	const chosen = tabToOpen(when, {
		upcoming: lists.UPCOMING.totalCount,
		current: lists.CURRENT.totalCount,
		past: lists.PAST.totalCount,
	})
	const isEmpty = lists[chosen].totalCount === 0
	/** An empty tab shows the overlaps of today instead. */
	const shown = isEmpty && lists.CURRENT.totalCount > 0 ? 'CURRENT' : chosen
	/** If today has none either, the opportunities come before the words. */
	const isBare = lists[shown].totalCount === 0
	const leads = isBare && (opportunities?.opportunities.totalCount ?? 0) > 0
	return (
		<>
			<div className={asOfDateStyles.dateLine}>
				<AsOfDate today={coverage?.today ?? null} />
				<Tabs
					label={translate('home.tabs')}
					panelId={PANEL}
					chosen={chosen}
					onChoose={(when) =>
						go(
							filtered({ ...ownParameters(query), ...formatOverlapFilters({ ...NO_OVERLAP_FILTERS, when }) }),
							{
								replace: true,
							},
						)
					}
					tabs={WHENS.map((id) => ({
						id,
						label: translate(`home.tab.${id}`),
						count: lists[id].totalCount,
					}))}
				/>
				<p className="small">
					<CountsByKind counts={lists[chosen].countsByKind} />
					{when !== null && (
						<>
							{' '}
							<Link to={link({ when: null })}>{translate('home.tab.all')}</Link>
						</>
					)}
				</p>
			</div>
			<ScenarioNotice coverage={coverage} />
			<div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, chosen)}>
				{isEmpty && !isBare && <EmptyTab when={chosen} coverage={coverage} />}
				<div className={`columns ${styles.lists}`}>
					{leads && <OpportunityList found={opportunities} place={place} placeName={placeName} />}
					{isBare ? (
						<EmptyTab when={chosen} coverage={coverage} />
					) : (
						<Overlaps list={lists[shown]} when={shown} place={place} isMeanwhile={isEmpty} />
					)}
					{!leads && <OpportunityList found={opportunities} place={place} placeName={placeName} />}
				</div>
			</div>
		</>
	)
}

function Overlaps({
	list,
	when,
	place,
	isMeanwhile,
}: {
	list: HomeOverlapsQuery['current']
	when: When
	place: string | null
	isMeanwhile: boolean
}) {
	const { translate } = useText()
	const { to, actor } = useAddress()
	const shown = list.nodes.slice(0, isMeanwhile ? 3 : 5)
	const visits = shown.filter(({ crowding }) => crowding?.direction === 'PARTNER_TO_FR').length
	return (
		<ResultSection
			resultKind="overlap"
			title={translate(isMeanwhile ? 'home.meanwhile' : `home.overlaps.${when}`)}
			caption={translate('home.overlaps.order')}
		>
			{visits > 0 && <p className="small soft">{translate('home.visits', { count: visits })}</p>}
			<OwnFirstList resultKind="overlap" items={shown} othersCount={list.totalCount - list.ownCount}>
				{(overlap) => (
					<OverlapItem
						key={overlap.id}
						overlap={overlap}
						note={<MatchNote match={overlap} asked={[actor]} />}
					/>
				)}
			</OwnFirstList>
			<Link
				className="more-link"
				to={to(OVERLAPS_PATH, {}, formatOverlapFilters({ ...NO_OVERLAP_FILTERS, when, place }))}
			>
				{translate(`home.seeOverlaps.${when}`, { count: list.totalCount })}
			</Link>
		</ResultSection>
	)
}

/** The overlaps of the tab by kind; they add up to its count. */
function CountsByKind({ counts }: { counts: HomeOverlapsQuery['current']['countsByKind'] }) {
	const { translate } = useText()
	return counts
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => translate(`home.summary.${kind}`, { count }))
		.join(translate('ui.phraseComma'))
}
