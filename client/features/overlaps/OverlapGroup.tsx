import { CaretRightIcon } from '@phosphor-icons/react/dist/icons/CaretRight'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { severityLevelOf } from '../../../schema/severity'
import type { OverlapFilter, OverlapGroupsQuery } from '../../graphql/generated/types'
import { type Arrangement, formatArrangement } from '../../state/arrangement'
import { formatOverlapFilters, type OverlapFilters } from '../../state/overlapFilters'
import { actorPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Icon } from '../../ui/Icon'
import { Name } from '../../ui/Name'
import { ActorShape } from '../../views/actor/ActorShape'
import { OverlapPages } from './OverlapResults'
import styles from './OverlapsPage.module.css'
import { groupFilter, onlyGroup } from './overlapQuery'
import { useOverlapList } from './useOverlapList'

type Group = OverlapGroupsQuery['overlapGroups']['edges'][number]['node']

interface Props {
	group: Group
	/** Overlaps of the fullest group: what the bars are measured by. */
	max: number
	filter: OverlapFilter
	filters: OverlapFilters
	grouping: NonNullable<Arrangement['group']>
	order: Arrangement['order']
}

/** A place or an actor: how many overlaps, what they are; opened, the list itself, which is read only then. */
export function OverlapGroup(props: Props) {
	const { group, max, filters, grouping, order } = props
	const { translate } = useText()
	const { to, filtered } = useAddress()
	const { parameters } = useRollUp()
	const id = useId()
	const [isOpen, setOpen] = useState(false)
	const { actor, count } = group
	const alone = {
		...formatOverlapFilters(onlyGroup(filters, grouping, group.id)),
		...parameters,
		...formatArrangement({ order, group: null }),
	}
	return (
		<li>
			<h3>
				<button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
					<Icon of={CaretRightIcon} />
					<ActorShape kind={actor.kind} level={'level' in actor ? actor.level : null} />
					<span>
						<Name name={actor.name} local={actor.nameLocal} localLanguage={actor.localLanguage} />
					</span>
					<span className={styles.groupCount}>{translate('overlaps.count', { count })}</span>
				</button>
			</h3>
			<div className={styles.gauge} aria-hidden="true">
				<i style={{ width: `${(count / max) * 100}%` }} />
			</div>
			<Summary group={group} grouping={grouping} />
			<p className={`${styles.groupLinks} small`}>
				<Link to={filtered(alone)}>
					{translate(grouping === 'PLACE' ? 'overlaps.onlyPlace' : 'overlaps.onlyActor')}
					<span className="visually-hidden"> ({actor.name})</span>
				</Link>
				<Link to={to(actorPath(actor.id))}>
					{translate('overlaps.profile')}
					<span className="visually-hidden"> ({actor.name})</span>
				</Link>
			</p>
			<div id={id} hidden={!isOpen} className={styles.groupList}>
				{isOpen && <Opened {...props} />}
			</div>
		</li>
	)
}

/** « 3 croisements de missions · 2 partenaires partagés · 9 acteurs · intensité : jusqu’à forte ». */
function Summary({ group, grouping }: Pick<Props, 'group' | 'grouping'>) {
	const { translate } = useText()
	return (
		<p className={styles.groupSummary}>
			{group.countsByKind.map(({ kind, count }) => (
				<span key={kind}>{translate(`overlaps.kindCount.${kind}`, { count })}</span>
			))}
			<span>{translate('overlaps.groupEstablished', { count: group.established })}</span>
			<span>
				{grouping === 'PLACE'
					? translate('overlaps.groupActors', { count: group.actorsTotal })
					: translate('overlaps.groupOthers', { count: group.actorsTotal, places: group.placesTotal })}
			</span>
			<span>{translate(`overlaps.groupStrongest.${severityLevelOf(group.strongest)}`)}</span>
		</p>
	)
}

function Opened({ group, filter, filters, grouping, order }: Props) {
	const { translate } = useText()
	const list = useOverlapList(groupFilter(filter, grouping, group.id), order)
	return (
		<Answer of={list.result} reading={translate('overlaps.reading')}>
			{() => <OverlapPages list={list} filters={onlyGroup(filters, grouping, group.id)} />}
		</Answer>
	)
}
