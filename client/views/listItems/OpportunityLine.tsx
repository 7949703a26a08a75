import { Link } from 'react-router'
import { opportunityPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence } from '../../ui/Sentence'
import { FreshnessNote } from '../freshness/FreshnessNote'
import { evidenceWords } from '../table/evidenceWords'
import { opportunityNews, type RankedOpportunity } from './OpportunityItem'

/** An opportunity as a line: its sentence and its evidence, without a picture. */
export function OpportunityLine({ opportunity }: { opportunity: RankedOpportunity }) {
	const text = useText()
	const { to } = useAddress()
	const page = opportunityPath(opportunity.id)
	return (
		<li>
			<KindSign resultKind="opportunity">{opportunity.kindName}</KindSign>
			<Sentence parts={opportunity.sentenceParts} to={to(page)} />
			<p className="meta-line">
				{opportunity.scenario && <ScenarioMark />}
				<Link to={to(`${page}#preuves`)}>{evidenceWords(opportunity, text)}</Link>
				<FreshnessNote record={opportunityNews(opportunity)} />
			</p>
		</li>
	)
}
