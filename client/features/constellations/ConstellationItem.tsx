import { Link } from 'react-router'
import { constellationPath, EXPLORER_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { evidenceWords } from '../../views/news/evidenceWords'
import { NewsNote } from '../../views/news/NewsNote'
import { type ConstellationCard, cardNews, explorerParametersOfCard } from './constellationCard'
import { confidenceParameter, parseConstellationFilters } from './constellationFilters'
import { Members } from './Members'
import { RadialMap } from './RadialMap'

/** One constellation in the list: its picture, its members, who is missing, the meeting to propose. */
export function ConstellationItem({ card }: { card: ConstellationCard }) {
	const text = useText()
	const { translate } = text
	const { to, query } = useAddress()
	const page = constellationPath(card.id)
	const confidence = confidenceParameter(parseConstellationFilters(query))
	return (
		<li className={card.scenario ? 'fictitious' : undefined}>
			<RadialMap card={card} />
			<div>
				<h3>
					<Link to={to(page, {}, confidence)}>{card.title}</Link>
				</h3>
				<Members card={card} />
				<p className="sentence">{card.meeting.sentence}</p>
				<div className="meta-line">
					{card.scenario && <ScenarioMark />}
					<span>{card.missingSentence}</span>
					<Link to={to(`${page}#pourquoi`, {}, confidence)}>{translate('constellations.why')}</Link>
					<Link to={to(`${page}#preuves`, {}, confidence)}>{evidenceWords(card, text)}</Link>
					<NewsNote record={cardNews(card)} />
					<Link to={to(EXPLORER_PATH, {}, explorerParametersOfCard(card))}>
						{translate('explorer.seeOnGraph')}
					</Link>
				</div>
			</div>
		</li>
	)
}
