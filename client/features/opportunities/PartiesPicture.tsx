import { useText } from '../../text/useText'
import { Name } from '../../ui/Name'
import rankedItemStyles from '../../ui/RankedItem.module.css'
import { ActorLink } from '../../views/actor/ActorLink'
import { ActorShape } from '../../views/actor/ActorShape'
import styles from './OpportunityPage.module.css'
import type { OpportunityData } from './opportunityData'

/** So many are drawn; the others are counted, and all stand among the records. */
const MOST = 6

/** All parties on a par, tied to the place where they could act together: the words are text, only lines are drawn. */
export function PartiesPicture({ opportunity }: { opportunity: OpportunityData }) {
	const { say } = useText()
	const { actors, actorsTotal, place } = opportunity
	const apart = actors.filter(({ id }) => id !== place?.id)
	const parties = apart.slice(0, MOST)
	const others = actorsTotal - (actors.length - apart.length) - parties.length
	return (
		<figure
			className={styles.parties}
			aria-label={say('opportunity.partiesPicture', { count: actorsTotal, place: place?.name ?? '' })}
		>
			<ul className={rankedItemStyles.plain}>
				{parties.map((actor) => (
					<li key={actor.id}>
						<span className={styles.partiesName}>
							<ActorLink actor={actor} local={false} />
						</span>
						<i className={styles.line} aria-hidden="true" />
					</li>
				))}
				{others > 0 && <li className="caption">{say('opportunity.otherParties', { count: others })}</li>}
			</ul>
			{place && (
				<div className={styles.shareCity}>
					<ActorShape kind={place.kind} level={place.level} />
					<span>
						<b>
							<Name name={place.name} local={place.nameLocal} />
						</b>
						{place.partOf[0] && <span className="caption">{place.partOf[0].name}</span>}
					</span>
				</div>
			)}
		</figure>
	)
}
