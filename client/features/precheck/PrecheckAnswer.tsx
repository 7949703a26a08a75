import { Link } from 'react-router'
import type { PrecheckQuery } from '../../graphql/generated'
import { actorPath, overlapPath, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { lowerFirst } from '../../text/lowerFirst'
import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { MiniBars } from '../../ui/MiniPicture'
import { RankedItem, RankedList, VoiceSection } from '../../ui/RankedItem'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence } from '../../ui/Sentence'
import { miniBars } from '../../views/result/miniBars'

type Answer = PrecheckQuery['precheck']
type Place = Answer['places'][number]

/** Who else goes, dates with less crowding, with whom to go, and what the answer does not know. */
export function PrecheckAnswer({ answer }: { answer: Answer }) {
	const { say } = useText()
	return (
		<>
			<VoiceSection
				voice="overlap"
				title={say('precheck.others')}
				caption={say('precheck.near', { days: answer.gapDays })}
			>
				<RankedList voice="overlap">
					{answer.places.map((place) => (
						<PlaceItem key={place.place.id} place={place} />
					))}
				</RankedList>
			</VoiceSection>
			<Dates answer={answer} />
			<Partners answer={answer} />
			<section className="ink">
				<h2>{say('precheck.unknown')}</h2>
				<ul className="plain-list">
					<li>{say('precheck.unknown.record')}</li>
					<li>{say('precheck.unknown.drafts')}</li>
					<li>{say('precheck.unknown.holidays')}</li>
					<li>{say('precheck.unknown.consulted')}</li>
				</ul>
			</section>
		</>
	)
}

function PlaceItem({ place }: { place: Place }) {
	const { say } = useText()
	const { to } = useAddress()
	const isFictitious = place.others.some(({ scenario }) => scenario)
	return (
		<RankedItem
			picture={<MiniBars bars={miniBars(place.others)} />}
			sentence={
				<>
					<Sentence parts={place.sentenceParts} />
					{place.crowding && (
						<p>{say('precheck.withYou', { sentence: lowerFirst(place.crowding.sentence) })}</p>
					)}
					<ul className="plain-list small">
						{place.others.map(({ recordId, label }) => (
							<li key={recordId}>
								<Link to={to(recordPath(recordId))}>{label}</Link>
							</li>
						))}
					</ul>
					{place.sharedSectors.length > 0 && (
						<p className="small">
							{say('precheck.shared', {
								sectors: place.sharedSectors.map(({ sector }) => sector.label).join(', '),
							})}
						</p>
					)}
					{place.events.length > 0 && <p className="small">{say('precheck.events')}</p>}
					<ul className="plain-list small">
						{place.events.map(({ id, label }) => (
							<li key={id}>
								<Link to={to(recordPath(id))}>{label}</Link>
							</li>
						))}
					</ul>
					<DraftWeeks drafts={place.drafts} />
				</>
			}
			fictitious={isFictitious}
		>
			<KindSign voice="overlap">{say('overlaps.kind.CROWDING')}</KindSign>
			{isFictitious && <ScenarioMark />}
			{place.possibleTotal > 0 && <span>{say('precheck.possible', { count: place.possibleTotal })}</span>}
			{place.present && <Link to={to(overlapPath(place.present.id))}>{say('precheck.present')}</Link>}
		</RankedItem>
	)
}

/** Drafts that are not public: told only where two organisations at least have one. */
function DraftWeeks({ drafts }: { drafts: Place['drafts'] }) {
	const { say } = useText()
	const told = drafts.flatMap(({ bucket, ...week }) =>
		bucket === 'ZERO_TO_ONE' ? [] : [{ ...week, bucket }],
	)
	if (told.length === 0) return <p className="small">{say('precheck.drafts.none')}</p>
	return (
		<ul className="plain-list small">
			{told.map(({ week, period, bucket, sharesSector }) => (
				<li key={week}>
					{say(`precheck.drafts.${bucket}`, { period: period.text })}
					{sharesSector && ` ${say('precheck.drafts.sector')}`}
				</li>
			))}
		</ul>
	)
}

function Dates({ answer }: { answer: Answer }) {
	const { say } = useText()
	return (
		<section className="ink">
			<h2>{say('precheck.dates')}</h2>
			{answer.dateWarnings.map((warning) => (
				<p key={warning}>{warning}</p>
			))}
			<p>{answer.datesSentence}</p>
			<ol className="plain-list">
				{answer.dates.map(({ period, reasons }) => (
					<li key={period.start}>
						<b>{period.text}</b>
						<br />
						<span className="small">{reasons.join(' ')}</span>
					</li>
				))}
			</ol>
		</section>
	)
}

function Partners({ answer: { partners, partnersTotal } }: { answer: Answer }) {
	const { say } = useText()
	const { to } = useAddress()
	return (
		<VoiceSection voice="opportunity" title={say('precheck.partners')}>
			{partnersTotal === 0 ? (
				<p>{say('precheck.noPartner')}</p>
			) : (
				<ul className="plain-list">
					{partners.map(({ actor, sentenceParts, evidence }) => (
						<li key={actor.id}>
							<Sentence parts={sentenceParts} />
							<p className="small">
								{evidence.scenario && <ScenarioMark />}{' '}
								<Link to={to(actorPath(actor.id))}>{say('home.mineProfile')}</Link>
								{' · '}
								<Link to={to(recordPath(evidence.recordId))}>{say('precheck.evidence')}</Link>
							</p>
						</li>
					))}
				</ul>
			)}
			{partnersTotal > partners.length && (
				<p className="small">{say('precheck.morePartners', { count: partnersTotal - partners.length })}</p>
			)}
		</VoiceSection>
	)
}
