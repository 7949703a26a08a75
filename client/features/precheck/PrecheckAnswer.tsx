import { Link } from 'react-router'
import type { PrecheckQuery } from '../../graphql/generated/types'
import { actorPath, OVERLAPS_PATH, overlapPath, recordPath } from '../../state/paths'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { lowerFirst } from '../../text/lowerFirst'
import { useText } from '../../text/useText'
import { KindSign } from '../../ui/KindSign'
import { MiniBars } from '../../ui/MiniPicture'
import { RankedItem, RankedList, ResultSection } from '../../ui/RankedItem'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { Sentence, wordsOf } from '../../ui/Sentence'
import { ActorLinks } from '../../views/actor/ActorLink'
import { DraftWeeks } from '../../views/calendar/DraftWeeks'
import { type Stay, WeekCalendar } from '../../views/calendar/WeekCalendar'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { miniBars } from '../../views/listItems/miniBars'
import { WhomToCall } from '../../views/screen/WhomToCall'
import { Share } from '../../views/share/Share'
import styles from './PrecheckPage.module.css'

type Answer = PrecheckQuery['precheck']
type Place = Answer['places'][number]

interface Props {
	answer: Answer
	wanted: Stay
	/** Called when other days are chosen in the calendar. */
	onChoose: (stay: Stay) => void
}

const UNKNOWN = ['record', 'drafts', 'holidays', 'consulted'] as const

/** The answer: who else goes, quieter dates, with whom to go, what it does not know, where to read on. */
export function PrecheckAnswer({ answer, ...dates }: Props) {
	const { translate, sentenceSpace } = useText()
	const sentence = [...answer.places.map(({ sentenceParts }) => wordsOf(sentenceParts)), answer.datesSentence]
	return (
		<>
			<Share
				title={[translate('precheck.title'), ...answer.places.map(({ place }) => place.name)].join(' – ')}
				sentence={sentence.join(sentenceSpace)}
				isInPageOnly
			/>
			<OtherTravellers answer={answer} />
			<Dates answer={answer} {...dates} />
			<Offices places={answer.places} />
			<Contacts places={answer.places} />
			<Partners answer={answer} />
			<section className={`result-section ${styles.section}`}>
				<h2>{translate('precheck.unknown')}</h2>
				<ul className="bullets">
					{UNKNOWN.map((what) => (
						<li key={what}>{translate(`precheck.unknown.${what}`)}</li>
					))}
				</ul>
			</section>
			<PlaceLinks places={answer.places} />
		</>
	)
}

/** The others who go there; without any, the section does not have the colour of overlaps. */
function OtherTravellers({ answer: { places, gapDays } }: { answer: Answer }) {
	const { translate } = useText()
	const [title, caption] = [translate('precheck.others'), translate('precheck.near', { days: gapDays })]
	if (places.some(isCrowded)) {
		return (
			<ResultSection resultKind="overlap" title={title} caption={caption}>
				<RankedList resultKind="overlap">
					{places.map((place) => (
						<PlaceItem key={place.place.id} place={place} />
					))}
				</RankedList>
			</ResultSection>
		)
	}
	return (
		<section className={`result-section ${styles.section}`}>
			<h2>{title}</h2>
			<p className="caption">{caption}</p>
			{places.map((place) => (
				<PlaceText key={place.place.id} place={place} />
			))}
		</section>
	)
}

function isCrowded({ othersTotal, crowding, present }: Place): boolean {
	return othersTotal > 0 || crowding !== null || present !== null
}

function PlaceItem({ place }: { place: Place }) {
	const { translate } = useText()
	const { to } = useAddress()
	const { asRecorded } = useRollUp()
	const isFictitious = place.others.some(({ scenario }) => scenario)
	return (
		<RankedItem
			picture={place.othersTotal > 0 && <MiniBars bars={miniBars(place.others)} />}
			sentence={<PlaceText place={place} />}
			fictitious={isFictitious}
		>
			{isCrowded(place) && <KindSign resultKind="overlap">{translate('overlaps.kind.CROWDING')}</KindSign>}
			{isFictitious && <ScenarioMark />}
			{place.possibleTotal > 0 && (
				<span>{translate('precheck.possible', { count: place.possibleTotal })}</span>
			)}
			{place.present && (
				<Link to={to(overlapPath(place.present.id), {}, asRecorded)}>{translate('precheck.present')}</Link>
			)}
		</RankedItem>
	)
}

/** Names who else goes there, for what and for which events; only counts drafts. */
function PlaceText({ place }: { place: Place }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<Sentence parts={place.sentenceParts} />
			{place.crowding && (
				<p>{translate('precheck.withYou', { sentence: lowerFirst(place.crowding.sentence) })}</p>
			)}
			<ul className={`${styles.list} small`}>
				{place.others.map(({ recordId, label, scenario }) => (
					<li key={recordId}>
						<Link to={to(recordPath(recordId))}>{label}</Link> {scenario && <ScenarioMark />}
					</li>
				))}
			</ul>
			{place.sharedSectors.length > 0 && (
				<p className="small">
					{translate('precheck.shared', {
						sectors: place.sharedSectors.map(({ sector }) => sector.label).join(translate('ui.comma')),
					})}
				</p>
			)}
			{place.events.length > 0 && <p className="small">{translate('precheck.events')}</p>}
			<ul className={`${styles.list} small`}>
				{place.events.map(({ id, label }) => (
					<li key={id}>
						<Link to={to(recordPath(id))}>{label}</Link>
					</li>
				))}
			</ul>
			<DraftWeeks drafts={place.drafts} />
		</>
	)
}

/** Whether other dates are better, the quietest weeks in any case, and the weeks around the chosen dates. */
function Dates({ answer, wanted, onChoose }: Props) {
	const { translate } = useText()
	return (
		<section className={`result-section ${styles.section}`}>
			<h2>{translate('precheck.dates')}</h2>
			{answer.dateWarnings.map(({ sentence, scenario }) => (
				<p key={`${sentence} ${scenario}`}>
					{sentence} {scenario && <ScenarioMark />}
				</p>
			))}
			<p>{answer.datesSentence}</p>
			<SuggestedStays stays={answer.dates} />
			{answer.dates.length === 0 && answer.quietest.length > 0 && (
				<>
					<h3 className="plain-heading">{translate('precheck.quietest')}</h3>
					<SuggestedStays stays={answer.quietest} />
				</>
			)}
			<h3 className="plain-heading">{translate('precheck.calendar')}</h3>
			<WeekCalendar
				calendar={answer.calendar}
				quietest={answer.quietest}
				wanted={wanted}
				onChoose={onChoose}
			/>
		</section>
	)
}

function SuggestedStays({ stays }: { stays: Answer['dates'] }) {
	const { sentenceSpace } = useText()
	return (
		<ol className={styles.list}>
			{stays.map(({ period, reasons }) => (
				<li key={period.start}>
					<b>{period.text}</b>
					<br />
					<span className="small">{reasons.join(sentenceSpace)}</span>
				</li>
			))}
		</ol>
	)
}

/** The offices there, with the age of their last news. */
function Offices({ places }: { places: readonly Place[] }) {
	const { translate } = useText()
	const { to } = useAddress()
	const [offices, total] = [places.flatMap((place) => place.offices), sumOf(places)]
	return (
		<section className={`result-section ${styles.section}`}>
			<h2>{translate('precheck.offices')}</h2>
			{total === 0 && <p>{translate('precheck.noOffice')}</p>}
			<ul className={styles.list}>
				{offices.map(({ id, name, formName, owners, lastNews, fromMemory, scenario }) => (
					<li key={id}>
						<Link to={to(recordPath(id))}>{name}</Link> <span className="small soft">{formName}</span>{' '}
						{scenario && <ScenarioMark />} <ActorLinks actors={owners} local={false} />{' '}
						<FreshnessNote record={{ kind: 'OFFICE', lastNews, fromMemory }} />
					</li>
				))}
			</ul>
			{total > offices.length && (
				<p className="small">{translate('precheck.moreOffices', { count: total - offices.length })}</p>
			)}
		</section>
	)
}

/** Whom to call about the places, each once; offices there are listed above. */
function Contacts({ places }: { places: readonly Place[] }) {
	const there = new Set(places.flatMap(({ offices }) => offices.map(({ id }) => id)))
	const offices = eachOnce(places.flatMap(({ place }) => place.officesAround))
	return (
		<WhomToCall
			className={`result-section ${styles.section}`}
			contacts={eachOnce(places.flatMap(({ place }) => place.contacts))}
			offices={offices.filter(({ id }) => !there.has(id))}
			actors={[]}
		/>
	)
}

function eachOnce<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
	return [...new Map(items.map((item) => [item.id, item])).values()]
}

function sumOf(places: readonly Place[]): number {
	return places.reduce((sum, { officesTotal }) => sum + officesTotal, 0)
}

function Partners({ answer: { partners, partnersTotal } }: { answer: Answer }) {
	const { translate } = useText()
	const { to } = useAddress()
	if (partnersTotal === 0) {
		return (
			<section className={`result-section ${styles.section}`}>
				<h2>{translate('precheck.partners')}</h2>
				<p>{translate('precheck.noPartner')}</p>
			</section>
		)
	}
	return (
		<ResultSection resultKind="opportunity" title={translate('precheck.partners')}>
			<ul className={styles.list}>
				{partners.map(({ actor, sentenceParts, evidence }) => (
					<li key={actor.id}>
						<Sentence parts={sentenceParts} />
						<p className="small">
							{evidence.scenario && <ScenarioMark />}{' '}
							<Link to={to(actorPath(actor.id))}>{translate('home.mineProfile')}</Link>
							{' · '}
							<Link to={to(recordPath(evidence.recordId))}>{translate('precheck.evidence')}</Link>{' '}
							<FreshnessNote record={evidence} />
						</p>
					</li>
				))}
			</ul>
			{partnersTotal > partners.length && (
				<p className="small">
					{translate('precheck.morePartners', { count: partnersTotal - partners.length })}
				</p>
			)}
		</ResultSection>
	)
}

/** Links to the records of the place; their addresses contain neither the dates nor the reader's actor. */
function PlaceLinks({ places }: { places: readonly Place[] }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<section className={`result-section ${styles.section}`}>
			<h2>{translate('precheck.onwards')}</h2>
			<ul className="bullets">
				{places.flatMap(({ place: { id, name } }) => [
					<li key={`${id} profile`}>
						<Link to={to(actorPath(id), { actor: null })}>
							{translate('precheck.onwards.profile', { name })}
						</Link>
					</li>,
					<li key={`${id} overlaps`}>
						<Link to={to(OVERLAPS_PATH, { actor: null }, { place: id })}>
							{translate('precheck.onwards.overlaps', { name })}
						</Link>
					</li>,
				])}
			</ul>
		</section>
	)
}
