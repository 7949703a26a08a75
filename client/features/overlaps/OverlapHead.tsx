import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { KindSign } from '../../ui/KindSign'
import { PageTitle } from '../../ui/PageTitle'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { SentenceText, wordsOf } from '../../ui/Sentence'
import { FollowButton } from '../../views/activity/FollowButton'
import { AsOfNote } from '../../views/screen/AsOfNote'
import { copiedOfEvidence } from '../../views/share/copiedContent'
import { Share } from '../../views/share/Share'
import type { ShownOverlap } from './shownOverlap'

/** The head of the page: kind, certainty, title and sentence; then what possible records would add. */
export function OverlapHead({ overlap }: { overlap: ShownOverlap }) {
	const { translate, sentenceSpace } = useText()
	const where = overlap.place ?? overlap.partner
	return (
		<>
			<p className="status-line">
				<KindSign resultKind="overlap">{overlap.kindName}</KindSign>
				<span>{translate(`when.${overlap.when}`)}</span>
				<CertaintySign certainty={overlap.certainty} />
				{overlap.nature && <span>{translate(`overlap.nature.${overlap.nature}`)}</span>}
				{overlap.scenario && <ScenarioMark />}
				<AsOfNote />
			</p>
			<PageTitle text={overlap.title} />
			<p className="standfirst">
				<SentenceText parts={overlap.sentenceParts} />
				{overlap.possibleSentence && sentenceSpace + overlap.possibleSentence}
			</p>
			{where && (
				<FollowButton
					kind={overlap.place ? 'PLACE' : 'ACTOR'}
					subject={where.id}
					name={where.name}
					words={translate('activity.followPlace', { name: where.name })}
				/>
			)}
			<Share
				title={overlap.title}
				sentence={wordsOf(overlap.sentenceParts)}
				copied={copiedOfEvidence(overlap.evidence, overlap.evidenceCount)}
			/>
		</>
	)
}
