import { useQuery } from '@apollo/client/react'
import { type ComponentType, useState } from 'react'
import { CoverageDocument, OverlapListDocument, type OverlapListQuery } from '../../graphql/generated'
import {
	formatOverlapFilters,
	NO_FILTERS,
	type OverlapFilters,
	parseOverlapFilters,
	tabToOpen,
	type When,
} from '../../state/overlapFilters'
import { OVERLAPS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { PageTitle } from '../../ui/PageTitle'
import { RankedList } from '../../ui/RankedItem'
import { ShowMore } from '../../ui/ShowMore'
import { Tabs, tabId } from '../../ui/Tabs'
import { AsOfDate } from '../../views/result/AsOfDate'
import { OverlapItem } from '../../views/result/OverlapItem'
import { ScenarioSwitch } from '../../views/result/ScenarioSwitch'
import { OverlapFiltersForm, type PlaceFieldSlot } from './OverlapFiltersForm'
import './overlaps.css'

const PAGE = 20
const PANEL = 'overlaps'
const ORDER: readonly When[] = ['UPCOMING', 'CURRENT', 'PAST']

/** All overlaps, a tab for each time, narrowed by filters that stand in the address. */
export function OverlapsPage({ PlaceField }: { PlaceField: ComponentType<PlaceFieldSlot> }) {
	const { say } = useText()
	const { query, filtered, to, go, languageArgument: language } = useAddress()
	const filters = parseOverlapFilters(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const list = useOverlapList(filters)
	const choose = (next: OverlapFilters): void => go(filtered(formatOverlapFilters(next)), { replace: true })
	return (
		<div className="wrap">
			<header className="page-head">
				<PageTitle text={say('overlaps.title')} />
				<p className="standfirst">{say('overlaps.standfirst')}</p>
			</header>
			<div className="asof">
				<AsOfDate today={coverage?.today ?? null} />
				<Tabs
					label={say('home.tabs')}
					panelId={PANEL}
					chosen={list.when}
					onChoose={(when) => choose({ ...filters, when })}
					tabs={ORDER.map((id) => ({ id, label: say(`home.tab.${id}`), count: list.countOf(id) }))}
				/>
			</div>
			{coverage?.scenarioLoaded && (
				<div className="notice">
					<ScenarioSwitch />
					<span className="soft">{say('home.scenario')}</span>
				</div>
			)}
			<div className="filtered">
				<OverlapFiltersForm filters={filters} onChange={choose} PlaceField={PlaceField} />
				<div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, list.when)}>
					<Answer of={list.result} reading={say('overlaps.reading')}>
						{({ overlaps }) => <Found overlaps={overlaps} onMore={list.more} isReading={list.isReading} />}
					</Answer>
					{list.result.error && (
						<ButtonLink to={to(OVERLAPS_PATH, { actor: null })}>{say('overlaps.reset')}</ButtonLink>
					)}
				</div>
			</div>
		</div>
	)
}

function Found({
	overlaps: { edges, totalCount },
	onMore,
	isReading,
}: {
	overlaps: OverlapListQuery['overlaps']
	onMore: () => void
	isReading: boolean
}) {
	const { say } = useText()
	const { filtered, here, asOf } = useAddress()
	if (totalCount === 0)
		return (
			<Empty
				title={say('overlaps.empty')}
				actions={
					<>
						<ButtonLink kind="primary" to={filtered(formatOverlapFilters(NO_FILTERS))}>
							{say('overlaps.reset')}
						</ButtonLink>
						{asOf !== '2017-01-31' && (
							<ButtonLink to={here({ asOf: '2017-01-31' })}>{say('home.empty.see2017')}</ButtonLink>
						)}
					</>
				}
			>
				<p>{say('overlaps.emptyText')}</p>
			</Empty>
		)
	return (
		<section className="voice o">
			<header>
				<h2>
					<span role="status">{say('overlaps.count', { count: totalCount })}</span>
				</h2>
				<span className="caption">{say('home.overlaps.order')}</span>
			</header>
			<RankedList voice="overlap">
				{edges.map(({ node }) => (
					<OverlapItem key={node.id} overlap={node} />
				))}
			</RankedList>
			<ShowMore shown={edges.length} total={totalCount} isReading={isReading} onMore={onMore} />
		</section>
	)
}

/** The list for the filters of the address. Where no tab is chosen, its counts are asked first. */
function useOverlapList(filters: OverlapFilters) {
	const { asOf, actor, includeScenario, languageArgument: language } = useAddress()
	const [isReading, setReading] = useState(false)
	const filter = {
		asOf,
		actor,
		includeScenario,
		kinds: filters.kinds.length > 0 ? [...filters.kinds] : null,
		within: filters.place,
		sectors: filters.sectors.length > 0 ? [...filters.sectors] : null,
		minSeverity: filters.minSeverity > 0 ? filters.minSeverity : null,
	}
	const counts = useQuery(OverlapListDocument, { variables: { language, filter, first: 1 } })
	const known = (counts.data ?? counts.previousData)?.overlaps.countsByWhen
	const when = tabToOpen(filters.when, known ?? { upcoming: 0, current: 0, past: 0 })
	const result = useQuery(OverlapListDocument, {
		variables: { language, filter: { ...filter, when }, first: PAGE },
		skip: filters.when === null && known === undefined,
	})
	const endCursor = result.data?.overlaps.pageInfo.endCursor
	return {
		when,
		isReading,
		result: counts.error ? counts : { ...result, data: result.data ?? result.previousData },
		countOf: (id: When) => known?.[({ UPCOMING: 'upcoming', CURRENT: 'current', PAST: 'past' } as const)[id]],
		more: () => {
			setReading(true)
			void result.fetchMore({ variables: { after: endCursor } }).finally(() => setReading(false))
		},
	}
}
