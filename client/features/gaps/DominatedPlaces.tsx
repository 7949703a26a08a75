import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Sentence } from '../../ui/Sentence'
import { ActorLinks } from '../../views/actor/ActorLink'
import type { Gaps } from './gapsData'

/** Under this many records a share is no percentage: the place is named with its counts. */
const FEWEST_FOR_A_SHARE = 10

/** Provinces where one actor holds more than 70 % of the weight. */
export function DominatedPlaces({ gaps }: { gaps: Gaps }) {
	const { say } = useText()
	const { to } = useAddress()
	return (
		<section className="block" id="un-seul">
			<h2>{say('gaps.dominated')}</h2>
			<p className="small soft">{say('gaps.dominatedCount', { count: gaps.dominatedTotal })}</p>
			<ul className="sentences">
				{gaps.dominated.map(({ place, actors, records, evidenceCount, sentenceParts }) => (
					<li key={place.id}>
						{records >= FEWEST_FOR_A_SHARE ? (
							<Sentence parts={sentenceParts} to={to(actorPath(place.id))} />
						) : (
							<div className="meta">
								<ActorLinks actors={[place]} />
								<span>{say('gaps.dominatedFew', { own: evidenceCount, records })}</span>
								<ActorLinks actors={actors} />
							</div>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}
