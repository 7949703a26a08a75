import { useQuery } from '@apollo/client/react'
import type { ComponentType } from 'react'
import { WHENS } from '../../../schema/enums'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { type Arrangement, formatArrangement, parseArrangement } from '../../state/arrangement'
import { formatOverlapFilters, type OverlapFilters, parseOverlapFilters } from '../../state/overlapFilters'
import { CONSTELLATIONS_PATH, FRAGMENTATION_PATH, GAPS_PATH, OVERLAPS_PATH } from '../../state/paths'
import { type RollUp, useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ButtonLink } from '../../ui/Button'
import { Tabs, tabId } from '../../ui/Tabs'
import { HowToRead } from '../../views/screen/HowToRead'
import { ScreenHead } from '../../views/screen/ScreenHead'
import { OwnActorScopeChoice } from '../../views/territory/ActorScopeChoice'
import { ArrangementBar } from './ArrangementBar'
import { OverlapFiltersForm } from './OverlapFiltersForm'
import { OverlapGroups } from './OverlapGroups'
import { OverlapResults } from './OverlapResults'
import { useOverlapList, useOverlapTabs } from './useOverlapList'

const PANEL = 'overlaps'
const HOW = ['birth', 'intensity', 'certainty', 'choice'] as const
const SEE_ALSO = [
	{ path: FRAGMENTATION_PATH, title: 'fragmentation.title' },
	{ path: CONSTELLATIONS_PATH, title: 'constellations.title' },
	{ path: GAPS_PATH, title: 'gaps.title' },
] as const

/** All overlaps, with a tab for each time, filtered, ordered and grouped as the address says. */
export function OverlapsPage({
	Own,
}: {
	/** The own overlaps of a reader who answers for an actor, above the list. */
	Own: ComponentType
}) {
	const { translate } = useText()
	const { query, filtered, go, languageArgument: language } = useAddress()
	const filters = parseOverlapFilters(query)
	const arrangement = parseArrangement(query)
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const tabs = useOverlapTabs(filters)
	const levels = useRollUp()
	const choose = (next: OverlapFilters, arranged: Arrangement = arrangement, at: RollUp = levels): void => {
		const parameters = {
			...formatOverlapFilters(next),
			...formatArrangement(arranged),
			...levels.parametersOf(at),
		}
		go(filtered(parameters), { replace: true })
	}
	return (
		<div className="page-width">
			<ScreenHead
				title={translate('overlaps.title')}
				standfirst={translate('overlaps.standfirst')}
				coverage={coverage}
			>
				<Tabs
					label={translate('home.tabs')}
					panelId={PANEL}
					chosen={tabs.when}
					onChoose={(when) => choose({ ...filters, when })}
					tabs={WHENS.map((id) => ({ id, label: translate(`home.tab.${id}`), count: tabs.countOf(id) }))}
				/>
			</ScreenHead>
			<Own />
			<FilteredOverlaps filters={filters} arrangement={arrangement} tabs={tabs} choose={choose} />
			<HowToRead
				title={translate('overlaps.how')}
				lines={HOW.map((line) => translate(`overlaps.how.${line}`))}
				seeAlso={SEE_ALSO}
			/>
		</div>
	)
}

interface Props {
	filters: OverlapFilters
	arrangement: Arrangement
	tabs: ReturnType<typeof useOverlapTabs>
	choose: (filters: OverlapFilters, arrangement?: Arrangement, levels?: RollUp) => void
}

/** The filters beside their results. */
function FilteredOverlaps({ filters, arrangement, tabs, choose }: Props) {
	const { translate } = useText()
	const { to } = useAddress()
	// Also loaded, with one item, when groups are shown: it brings the counts by kind of this tab.
	const list = useOverlapList(tabs.filter, arrangement.order, arrangement.group === null ? undefined : 1)
	const error = tabs.error ?? list.result.error
	return (
		<div className="with-filters">
			<OverlapFiltersForm
				filters={filters}
				counts={list.result.data?.overlaps.countsByKind ?? null}
				onChange={choose}
				onLevels={(levels) => choose(filters, arrangement, levels)}
			/>
			<div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, tabs.when)}>
				<OwnActorScopeChoice />
				<ArrangementBar
					arrangement={arrangement}
					filter={error ? null : tabs.filter}
					onChange={(next) => choose(filters, next)}
				/>
				{error ? (
					<>
						<Answer of={{ error }} reading={translate('overlaps.reading')}>
							{() => null}
						</Answer>
						<ButtonLink to={to(OVERLAPS_PATH, { actor: null })}>{translate('overlaps.reset')}</ButtonLink>
					</>
				) : arrangement.group === null ? (
					<OverlapResults
						list={list}
						filters={filters}
						caption={translate(`overlaps.ordered.${arrangement.order}`)}
					/>
				) : (
					<OverlapGroups
						filter={tabs.filter}
						filters={filters}
						grouping={arrangement.group}
						order={arrangement.order}
					/>
				)}
			</div>
		</div>
	)
}
