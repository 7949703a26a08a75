import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SentenceText, wordsOf } from '../../ui/Sentence'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { copiedOfEvidence } from '../../views/share/copiedContent'
import { Share } from '../../views/share/Share'
import type { ShownOpportunity } from './shownOpportunity'

/**
 * The head of the page: kind, title and sentence; then a note that nothing is decided, and who was not asked.
 */
export function OpportunityHead({ opportunity }: { opportunity: ShownOpportunity }) {
	const { translate } = useText()
	return (
		<>
			<p className="status-line">
				<KindSign resultKind="opportunity">{opportunity.kindName}</KindSign>
				{opportunity.unasked && (
					<span>{translate(opportunity.office ? 'opportunity.unasked' : 'opportunity.nobodyAsked')}</span>
				)}
				{opportunity.scenario && <ScenarioMark />}
				<AsOfNote />
			</p>
			<PageTitle text={opportunity.title} />
			<p className="standfirst">
				<SentenceText parts={opportunity.sentenceParts} /> <b>{translate('opportunity.nothingDecided')}</b>
			</p>
			<Share
				title={opportunity.title}
				sentence={wordsOf(opportunity.sentenceParts)}
				copied={copiedOfEvidence(opportunity.evidence, opportunity.evidenceCount)}
			/>
		</>
	)
}
