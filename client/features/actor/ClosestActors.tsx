import { Link } from 'react-router'
import type { ActorClosenessQuery } from '../../graphql/generated/types'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { ActorLink, ActorLinks } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { recordCode } from '../../views/table/recordCode'
import type { ShownActor } from './shownActor'

type Closest = NonNullable<ActorClosenessQuery['actor']>['closest']

/**
 * The French actors that share the most partners with this one: the closest in a sentence, then all in a
 * table.
 */
export function ClosestActors({ actor, closest }: { actor: Pick<ShownActor, 'name'>; closest: Closest }) {
	const { translate, number } = useText()
	const { to } = useAddress()
	const [first] = closest
	return (
		<section className="block">
			<h2>{translate('actor.closest')}</h2>
			{!first && <p className="small soft">{translate('actor.noClosest', { name: actor.name })}</p>}
			{first && (
				<>
					<p>
						{translate('actor.closestFirst', { name: first.actor.name, sentence: first.affinity.sentence })}
					</p>
					<DataTable
						caption={translate('actor.closestCaption')}
						rows={closest}
						rowKey={(close) => close.actor.id}
						columns={[
							{
								key: 'who',
								label: translate('column.who'),
								cell: (close) => <ActorLink actor={close.actor} />,
								sortBy: (close) => close.actor.name,
							},
							{
								key: 'shared',
								label: translate('actor.sharedPartners'),
								cell: ({ sharedPartners, sharedPartnersTotal }) => (
									<>
										<ActorLinks actors={sharedPartners} local={false} />
										{sharedPartnersTotal > sharedPartners.length &&
											` ${translate('overlap.moreActors', { count: sharedPartnersTotal - sharedPartners.length })}`}
									</>
								),
								sortBy: ({ sharedPartnersTotal }) => sharedPartnersTotal,
							},
							{
								key: 'affinity',
								label: translate('actor.affinity'),
								numeric: true,
								cell: ({ affinity }) => (affinity.value === null ? '–' : number(affinity.value, 2)),
								sortBy: ({ affinity }) => affinity.value ?? 0,
							},
							{
								key: 'overlap',
								label: translate('actor.pairOverlap'),
								numeric: true,
								cell: ({ overlap }) => (overlap.value === null ? '–' : number(overlap.value, 2)),
								sortBy: ({ overlap }) => overlap.value ?? 0,
							},
							{
								key: 'proof',
								label: translate('column.record'),
								cell: ({ evidence }) => (
									<span className="line">
										{evidence.map((item) => (
											<span key={item.recordId}>
												<Link to={to(recordPath(item.recordId))}>{recordCode(item.recordId)}</Link>{' '}
												<span className="apart">
													<FreshnessNote record={item} />
												</span>
											</span>
										))}
									</span>
								),
							},
						]}
					/>
				</>
			)}
		</section>
	)
}
