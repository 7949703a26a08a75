import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Sentence } from '../../ui/Sentence'
import { ActorLinks } from '../../views/actor/ActorLink'
import { NewsNote } from '../../views/news/NewsNote'
import { ExpandableList } from './ExpandableList'
import { PlaceExport } from './GapExports'
import { MIN_FOR_A_SHARE, type ShownGaps } from './shownGaps'

/** Places where one actor holds more than 70 % of the weight. */
export function DominatedPlaces({ gaps }: { gaps: ShownGaps }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block" id="un-seul">
			<h2>{translate('gaps.dominated')}</h2>
			<p className="small soft">{translate('gaps.dominatedCount', { count: gaps.dominatedTotal })}</p>
			{gaps.dominatedTotal > 0 && <PlaceExport />}
			<ExpandableList items={gaps.dominated}>
				{(found) => {
					const { place, actors, records, evidenceCount, sentenceParts } = found
					return (
						<li key={place.id}>
							{records >= MIN_FOR_A_SHARE ? (
								<Sentence parts={sentenceParts} to={to(actorPath(place.id))} />
							) : (
								<div className="meta-line">
									<ActorLinks actors={[place]} />
									<span>{translate('gaps.dominatedFew', { own: evidenceCount, records })}</span>
									<ActorLinks actors={actors} />
								</div>
							)}
							<News of={found} />
						</li>
					)
				}}
			</ExpandableList>
		</section>
	)
}

/** The age of the news of that actor's records there, and how many are from memory. */
function News({ of: { lastNews, fromMemoryCount } }: { of: ShownGaps['dominated'][number] }) {
	const { translate } = useText()
	return (
		<div className="meta-line">
			{fromMemoryCount > 0 && <span>{translate('news.memoryMentions', { count: fromMemoryCount })}</span>}
			<NewsNote record={{ kind: 'PARTNERSHIP', lastNews }} />
		</div>
	)
}
