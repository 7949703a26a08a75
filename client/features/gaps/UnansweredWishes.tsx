import { Link } from 'react-router'
import { OPPORTUNITIES_PATH, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence } from '../../ui/Sentence'
import { NewsNote } from '../../views/news/NewsNote'
import { ExpandableList } from './ExpandableList'
import { WishExport } from './GapExports'
import type { ShownGaps } from './shownGaps'

/** Open wishes that no other open wish answers. */
export function UnansweredWishes({ gaps }: { gaps: ShownGaps }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className="block" id="souhaits">
			<h2>{translate('gaps.unanswered')}</h2>
			<p className="small soft">{translate('gaps.unansweredCount', { count: gaps.unansweredTotal })}</p>
			{gaps.unansweredTotal > 0 && <WishExport />}
			<ExpandableList items={gaps.unanswered}>
				{({ wish, sentenceParts }) => (
					<li key={wish.id}>
						<Sentence parts={sentenceParts} to={to(recordPath(wish.id))} />
						<div className="meta-line">
							{wish.scenario && <ScenarioMark />}
							<NewsNote record={{ ...wish, kind: 'WISH', wishDirection: wish.direction }} />
							<Link to={to(OPPORTUNITIES_PATH, { actor: wish.actor.id })}>{translate('gaps.board')}</Link>
						</div>
					</li>
				)}
			</ExpandableList>
		</section>
	)
}
