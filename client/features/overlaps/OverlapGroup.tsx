import { useId, useState } from 'react'
import { severityLevelOf } from '../../../schema/severity'
import type { OverlapFilter, OverlapGroupsQuery } from '../../graphql/generated/types'
import { type Arrangement, formatArrangement } from '../../state/arrangement'
import { formatOverlapFilters, type OverlapFilters } from '../../state/overlapFilters'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ListLink } from '../../ui/ListLink'
import { NameText } from '../../ui/Name'
import { ActorLink } from '../../views/actor/ActorLink'
import { PlacedOverlaps } from '../../views/listItems/PlacedOverlapItem'
import type { YearRange } from '../../views/presence/layoutPresence'
import { PresenceStrip } from '../../views/presence/PresenceStrip'
import { OverlapPages } from './OverlapResults'
import styles from './OverlapsPage.module.css'
import { filtersOfGroup, groupFilter } from './overlapQuery'
import { useOverlapList } from './useOverlapList'

type Group = OverlapGroupsQuery['overlapGroups']['edges'][number]['node']

interface Props {
	group: Group
	/** The years that all strips of the list share. */
	range: YearRange
	filter: OverlapFilter
	filters: OverlapFilters
	grouping: NonNullable<Arrangement['group']>
	order: Arrangement['order']
}

/**
 * A group of overlaps at a place or of an actor: a summary, its years and its first overlaps; all on request.
 */
export function OverlapGroup(props: Props) {
	const { group, range, filters, grouping, order } = props
	const { translate } = useText()
	const { actor: mine, filtered } = useAddress()
	const { parameters } = useRollUp()
	const id = useId()
	const [isOpen, setOpen] = useState(false)
	const { actor, count, overlaps } = group
	const alone = {
		...formatOverlapFilters(filtersOfGroup(filters, grouping, group.id)),
		...parameters,
		...formatArrangement({ order, group: null }),
	}
	const ofGroup = (
		<span className="visually-hidden">
			{' '}
			(<NameText of={actor} />)
		</span>
	)
	return (
		<li>
			<div className={`columns ${styles.groupHead}`}>
				<div>
					<h3>
						<ActorLink actor={actor} />
					</h3>
					<GroupSummary group={group} grouping={grouping} />
				</div>
				<PresenceStrip spans={group.presence} range={range} hasYears />
			</div>
			<div id={id}>
				{isOpen ? (
					<OpenedGroup {...props} />
				) : (
					<PlacedOverlaps
						overlaps={overlaps}
						range={range}
						heading={group.id}
						asked={[mine, filters.withActor]}
					/>
				)}
			</div>
			<p className="line small screen-only">
				{count > overlaps.length && (
					<button
						type="button"
						className="link-button"
						aria-expanded={isOpen}
						aria-controls={id}
						onClick={() => setOpen(!isOpen)}
					>
						{isOpen ? translate('presence.showFirst') : translate('presence.showAll', { count })}
						{ofGroup}
					</button>
				)}
				<ListLink to={filtered(alone)}>
					{translate(grouping === 'PLACE' ? 'overlaps.onlyPlace' : 'overlaps.onlyActor')}
					{ofGroup}
				</ListLink>
			</p>
		</li>
	)
}

/** « 3 croisements de missions · 2 partenaires partagés · 9 acteurs · intensité : jusqu’à forte ». */
function GroupSummary({ group, grouping }: Pick<Props, 'group' | 'grouping'>) {
	const { translate } = useText()
	return (
		<p className={`small soft ${styles.groupSummary}`}>
			{group.countsByKind.map(({ kind, count }) => (
				<span key={kind}>{translate(`overlaps.kindCount.${kind}`, { count })}</span>
			))}
			{group.established < group.count && (
				<span>{translate('overlaps.groupEstablished', { count: group.established })}</span>
			)}
			<span>
				{grouping === 'PLACE'
					? translate('overlaps.groupActors', { count: group.actorsTotal })
					: translate('overlaps.groupOthers', { count: group.actorsTotal, places: group.placesTotal })}
			</span>
			<span>{translate(`overlaps.groupStrongest.${severityLevelOf(group.strongest)}`)}</span>
		</p>
	)
}

function OpenedGroup({ group, filter, filters, grouping, order }: Props) {
	const { translate } = useText()
	const list = useOverlapList(groupFilter(filter, grouping, group.id), order)
	return (
		<Answer of={list.result} reading={translate('overlaps.reading')}>
			{() => <OverlapPages list={list} filters={filtersOfGroup(filters, grouping, group.id)} />}
		</Answer>
	)
}
