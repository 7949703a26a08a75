import { Link } from 'react-router'
import type { VacantActorsQuery } from '../../graphql/generated/types'
import { VacantActorsDocument } from '../../graphql/generated/VacantActors'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { NameText } from '../../ui/Name'
import { MorePages, usePages } from '../../ui/PagedList'
import type { ManagedRole } from './managedRoles'

interface Props {
	managed: ManagedRole
	/** Gets the id of the actor for which a person is to answer. */
	onHandOver: (actor: string) => void
}

type Vacant = VacantActorsQuery['vacantActors']['edges'][number]['node']

/** Actors for which nobody answers, or no longer; the coordinator assigns them. */
export function VacantActors({ managed: { group }, onHandOver }: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		VacantActorsDocument,
		{
			variables: { group, language },
			fetchPolicy: 'cache-and-network',
		},
		({ vacantActors }) => vacantActors,
	)
	return (
		<section className="block">
			<h2>{translate('account.vacant')}</h2>
			<Answer of={result} reading={translate('account.people.reading')}>
				{({ vacantActors: { edges, totalCount } }) =>
					totalCount === 0 ? (
						<p>{translate('account.vacant.none')}</p>
					) : (
						<>
							<VacantTable
								actors={edges.map(({ node }) => node)}
								total={totalCount}
								onHandOver={onHandOver}
							/>
							<MorePages of={pages} />
						</>
					)
				}
			</Answer>
		</section>
	)
}

function VacantTable({
	actors,
	total,
	onHandOver,
}: {
	actors: readonly Vacant[]
	total: number
	onHandOver: (actor: string) => void
}) {
	const { translate, dayOf } = useText()
	const { to } = useAddress()
	const nameOf = ({ actor, actorId }: Vacant): string => actor?.name ?? actorId
	return (
		<DataTable
			caption={translate('account.vacant.count', { count: total })}
			rows={actors}
			rowKey={({ actorId }) => actorId}
			columns={[
				{
					key: 'actor',
					label: translate('account.invite.actor'),
					cell: (one) =>
						one.actor === null ? (
							nameOf(one)
						) : (
							<Link to={to(actorPath(one.actorId))}>
								<NameText of={one.actor} />
							</Link>
						),
				},
				{
					key: 'left',
					label: translate('account.vacant.since'),
					cell: ({ leftAt }) => (leftAt === null ? translate('account.vacant.never') : dayOf(leftAt)),
				},
				{
					key: 'invited',
					label: translate('account.vacant.invited'),
					cell: ({ invitedUntil }) =>
						invitedUntil === null
							? translate('account.vacant.nobody')
							: translate('account.vacant.until', { day: dayOf(invitedUntil) }),
				},
				{
					key: 'handOver',
					label: translate('account.vacant.handOver'),
					isActs: true,
					cell: (one) => (
						<Button
							kind="quiet"
							aria-label={translate('ui.aside', {
								text: translate('account.vacant.handOver'),
								aside: nameOf(one),
							})}
							onClick={() => onHandOver(one.actorId)}
						>
							{translate('account.vacant.handOver')}
						</Button>
					),
				},
			]}
		/>
	)
}
