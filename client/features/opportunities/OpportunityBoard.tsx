import { Link } from 'react-router'
import { SMALL_TOWN_POPULATION } from '../../../schema/levels'
import type { OpportunityBoardQuery } from '../../graphql/generated/types'
import { formatOpportunityChoices, type OpportunityChoices } from '../../state/opportunityChoices'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { OwnFirstList } from '../../views/territory/OwnFirstList'
import { NothingToPool } from './NothingToPool'
import { OpportunityListItem } from './OpportunityListItem'

type Board = OpportunityBoardQuery['opportunityBoard']

/**
 * The board of « ma collectivité »: what it could do, action by action, best first, its own before those on
 * its territory.
 */
export function OpportunityBoard({ board, choices }: { board: Board; choices: OpportunityChoices }) {
	const { translate } = useText()
	const { actor, totalCount, ownCount, wholeCount, groups } = board
	if (totalCount === 0) return <NothingToPool name={actor.name} choices={choices} wholeCount={wholeCount} />
	const population = 'population' in actor ? actor.population : null
	return (
		<section className="result-section opportunity">
			<header>
				<div role="status">
					<h2>
						{totalCount === wholeCount
							? translate('board.count', { count: totalCount, name: actor.name })
							: translate('board.countOf', { count: totalCount, whole: wholeCount, name: actor.name })}
					</h2>
				</div>
				<span className="caption">{translate('board.order')}</span>
			</header>
			{ownCount < totalCount && (
				<p className="small soft">
					{translate('territory.apart', { own: ownCount, others: totalCount - ownCount })}
				</p>
			)}
			{population !== null && population < SMALL_TOWN_POPULATION && (
				<p className="small soft">{translate('board.smallTown', { name: actor.name })}</p>
			)}
			{ownActsFirst(groups).map((group) => (
				<Group key={group.act} group={group} choices={choices} />
			))}
		</section>
	)
}

/** Actions of its own before those of others on its territory; within each part, the easiest first. */
function ownActsFirst(groups: Board['groups']): Board['groups'] {
	const isOwn = ({ opportunities }: Board['groups'][number]): boolean => opportunities[0]?.isOwn !== false
	return [...groups.filter(isOwn), ...groups.filter((group) => !isOwn(group))]
}

function Group({ group, choices }: { group: Board['groups'][number]; choices: OpportunityChoices }) {
	const { translate, number } = useText()
	const { filtered } = useAddress()
	const { parameters } = useRollUp()
	const { act, opportunities, opportunitiesTotal } = group
	const left = opportunitiesTotal - opportunities.length
	return (
		<section className="group">
			<h3>
				{translate(`board.act.${act}`)} <span className="caption">{number(opportunitiesTotal)}</span>
			</h3>
			<OwnFirstList resultKind="opportunity" items={opportunities} othersCount={null} level={4}>
				{(opportunity) => <OpportunityListItem key={opportunity.id} opportunity={opportunity} />}
			</OwnFirstList>
			{left > 0 && (
				<Link
					className="more-link"
					to={filtered({ ...parameters, ...formatOpportunityChoices({ ...choices, act }) })}
				>
					{translate('board.others', { count: left })}
					<span className="visually-hidden"> ({translate(`board.act.${act}`)})</span>
				</Link>
			)}
		</section>
	)
}
