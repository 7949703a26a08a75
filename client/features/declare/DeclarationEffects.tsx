import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { daysIn, isoDay } from '../../../schema/fuzzyDate'
import { MAX_PRECHECK_DAYS } from '../../../schema/limits'
import { PARTIES } from '../../../schema/proposals'
import { PrecheckDocument } from '../../graphql/generated/Precheck'
import { PreviewDeclarationDocument } from '../../graphql/generated/PreviewDeclaration'
import type {
	DeclaredKind,
	DeclaredRecord,
	DeclaredSource,
	MissionDraft,
	PrecheckQuery,
} from '../../graphql/generated/types'
import { NEW_PROPOSAL_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode, withPreviousData } from '../../ui/Answer'
import { KindSign } from '../../ui/KindSign'
import { Sentence } from '../../ui/Sentence'
import { DraftWeeks } from '../../views/calendar/DraftWeeks'
import { type Stay, WeekCalendar } from '../../views/calendar/WeekCalendar'
import { type FormState, inputOf, missingFields } from '../../views/declared/declaredForms'
import type { DateState } from '../../views/form/DateFieldset'
import styles from './DeclarePage.module.css'

/** Its anchor on the page, under the form on a phone. */
const EFFECTS = 'effets'

/**
 * The delay in milliseconds before a form's effects are asked for, since these questions are rate-limited.
 */
const RESTS_MS = 900

interface Asked {
	actor: string
	kind: DeclaredKind
	/** Id of the changed record. */
	id: string | null
	state: FormState
}

export type Effects = ReturnType<typeof useDeclarationEffects>

/** The effects of a form before it is saved: for a mission, who else goes; and which results would change. */
export function useDeclarationEffects({ actor, kind, id, state }: Asked) {
	const { includeScenario, languageArgument: language } = useAddress()
	const stay = useRested(kind === 'MISSION' ? stayOf(actor, state) : null)
	const record = useRested(
		missingFields(kind, state).length === 0 ? withBareSources(inputOf(kind, state)) : null,
	)
	const whoElse = useQuery(
		PrecheckDocument,
		stay === null
			? skipToken
			: { variables: { mission: stay, includeScenario, language }, fetchPolicy: 'no-cache' },
	)
	const preview = useQuery(
		PreviewDeclarationDocument,
		record === null ? skipToken : { variables: { actor, record, id, language }, fetchPolicy: 'no-cache' },
	)
	return { stay, whoElse, preview: record === null ? null : preview }
}

interface Props {
	kind: DeclaredKind
	effects: Effects
	/** Called when other days are chosen in the calendar. */
	onChooseStay: (stay: Stay) => void
}

/** Shows the effects as a calendar and in lists. */
export function DeclarationEffects({ kind, effects: { stay, whoElse, preview }, onChooseStay }: Props) {
	const { translate } = useText()
	return (
		<aside id={EFFECTS} className={styles.effects} aria-label={translate('declare.effects')}>
			{kind === 'MISSION' && <WhoElse stay={stay} result={whoElse} onChoose={onChooseStay} />}
			<section>
				<h2>{translate('declare.results')}</h2>
				<p className="hint">{translate('declare.nothingSaved')}</p>
				{preview === null ? (
					<p className="small soft">{translate('declare.resultsLater')}</p>
				) : (
					<Preview result={preview} />
				)}
			</section>
		</aside>
	)
}

/**
 * On a phone, under the dates of a mission: whom it overlaps with, and a link to the calendar below the form.
 */
export function WhoElseNote({ effects: { stay, whoElse } }: { effects: Effects }) {
	const { translate } = useText()
	const { query } = useAddress()
	const places = stay === null ? [] : (withPreviousData(whoElse).data?.precheck.places ?? [])
	const meets = places.some(({ othersTotal }) => othersTotal > 0)
	return (
		<div className={`with-bar small ${styles.note} ${meets ? 'overlap' : ''}`}>
			{places.slice(0, PLACES_OF_NOTE).map(({ place, sentenceParts }) => (
				<p key={place.id}>
					<Sentence parts={sentenceParts} />
				</p>
			))}
			<p>
				<Link to={{ hash: EFFECTS, search: query }}>{translate('declare.toEffects')}</Link>
			</p>
		</div>
	)
}

const PLACES_OF_NOTE = 2

/** On a phone, above the save button: which results would change. */
export function PreviewNote({ kind, effects: { preview } }: { kind: DeclaredKind; effects: Effects }) {
	const { translate } = useText()
	const { query } = useAddress()
	const answer = preview?.data?.previewDeclaration
	if (answer === undefined) return null
	return (
		<div className={`with-bar small ${styles.note} ${answer.overlapsTotal > 0 ? 'overlap' : ''}`}>
			<p>
				{answer.sentence}{' '}
				{kind !== 'MISSION' && answer.overlapsTotal + answer.opportunitiesTotal > 0 && (
					<Link to={{ hash: EFFECTS, search: query }}>{translate('declare.toResults')}</Link>
				)}
			</p>
		</div>
	)
}

function WhoElse({
	stay,
	result,
	onChoose,
}: {
	stay: MissionDraft | null
	result: Effects['whoElse']
	onChoose: (stay: Stay) => void
}) {
	const { translate } = useText()
	const code = result.error ? errorCode(result.error) : null
	return (
		<section>
			<h2>{translate('declare.whoElse')}</h2>
			{stay === null ? (
				<p className="small soft">{translate('declare.whoElseLater')}</p>
			) : code !== null ? (
				<p className="refused small" role="status">
					{translate(code === 'RATE_LIMITED' ? 'declare.calendarBusy' : 'declare.calendarAway')}
				</p>
			) : (
				<Answer of={withPreviousData(result)} reading={translate('precheck.reading')} isTall>
					{({ precheck: { places, calendar, quietest, datesSentence } }) => (
						<>
							<div role="status">
								{places.map((place) => (
									<p key={place.place.id} className="sentence">
										<Sentence parts={place.sentenceParts} />
									</p>
								))}
								<p className="small">{datesSentence}</p>
							</div>
							<h3 className="plain-heading">{translate('precheck.calendar')}</h3>
							<WeekCalendar calendar={calendar} quietest={quietest} wanted={stay} onChoose={onChoose} />
							<WaysToJoin places={places} stay={stay} quietest={quietest} onChoose={onChoose} />
							<h3 className="plain-heading">{translate('declare.othersDrafts')}</h3>
							{places.map((place) => (
								<DraftWeeks key={place.place.id} drafts={place.drafts} />
							))}
						</>
					)}
				</Answer>
			)}
		</section>
	)
}

type Answered = PrecheckQuery['precheck']

/** What to do about it: travel with others on these dates, or choose a quieter week. */
function WaysToJoin({
	places,
	stay,
	quietest,
	onChoose,
}: Pick<Answered, 'places' | 'quietest'> & { stay: MissionDraft; onChoose: (stay: Stay) => void }) {
	const { translate, sentenceSpace } = useText()
	const { to } = useAddress()
	const meetings = places.flatMap(({ place, others }) => {
		const leaders = others.flatMap(({ record, scenario }) => {
			const leader = record !== null && 'leader' in record ? record.leader : null
			return leader === null || scenario ? [] : [leader]
		})
		const asked = [...new Map(leaders.map((leader) => [leader.id, leader])).values()].slice(0, MOST_ASKED)
		return asked.length === 0 ? [] : [{ place, asked }]
	})
	const free = quietest.filter(({ period: { start, end } }) => start !== null && end !== null)
	if (meetings.length === 0 && free.length === 0) return null
	return (
		<div className="result-section opportunity more-space-above">
			{meetings.map(({ place, asked }) => (
				<p key={place.id} className="sentence">
					<Link
						to={to(
							NEW_PROPOSAL_PATH,
							{},
							{ pour: stay.actor, avec: asked.map(({ id }) => id).join(','), lieu: place.id },
						)}
					>
						{translate('declare.together', {
							count: asked.length,
							names: asked.map(({ name }) => name).join(translate('ui.comma')),
						})}
					</Link>
				</p>
			))}
			{meetings.length > 0 && (
				<p className="meta-line">
					<KindSign resultKind="opportunity">{translate('opportunities.kind.JOINT_MISSION')}</KindSign>
					<span>{translate('declare.togetherText')}</span>
				</p>
			)}
			{free.length > 0 && (
				<>
					<h3 className="plain-heading">{translate('precheck.quietest')}</h3>
					<ul className="stack">
						{free.map(({ period: { start, end, text }, reasons }) => (
							<li key={start}>
								<button
									type="button"
									className="link-button"
									onClick={() => onChoose({ start: start ?? '', end: end ?? '' })}
								>
									{translate('declare.moveTo', { period: text })}
								</button>{' '}
								<span className="small soft">{reasons.join(sentenceSpace)}</span>
							</li>
						))}
					</ul>
				</>
			)}
		</div>
	)
}

/** The most parties besides the author. */
const MOST_ASKED = PARTIES.maximum - 1

function Preview({ result }: { result: NonNullable<Effects['preview']> }) {
	const { translate } = useText()
	if (result.error)
		return (
			<p className="refused small" role="status">
				{translate(errorCode(result.error) === 'BAD_INPUT' ? 'declare.resultsWrong' : 'declare.resultsAway')}
			</p>
		)
	return (
		<Answer of={result} reading={translate('declare.resultsReading')}>
			{({ previewDeclaration: { sentence, overlaps, overlapsTotal, opportunities, opportunitiesTotal } }) => (
				<>
					<p role="status">{sentence}</p>
					<Changes of={overlaps} total={overlapsTotal} className="with-bar overlap stack space-above" />
					<Changes
						of={opportunities}
						total={opportunitiesTotal}
						className="with-bar opportunity stack space-above"
					/>
				</>
			)}
		</Answer>
	)
}

function Changes({
	of,
	total,
	className,
}: {
	of: readonly { readonly effect: string; readonly sentence: string }[]
	total: number
	className: string | undefined
}) {
	const { translate } = useText()
	if (of.length === 0) return null
	return (
		<>
			<ul className={className}>
				{of.map(({ effect, sentence }) => (
					<li key={`${effect} ${sentence}`}>{sentence}</li>
				))}
			</ul>
			{total > of.length && (
				<p className="small soft">{translate('declare.moreResults', { count: total - of.length })}</p>
			)}
		</>
	)
}

/** A value once it has not changed for a while. */
function useRested<Value>(value: Value): Value {
	const [rested, setRested] = useState(value)
	const text = JSON.stringify(value)
	useEffect(() => {
		const timer = setTimeout(() => setRested(JSON.parse(text) as Value), RESTS_MS)
		return () => clearTimeout(timer)
	}, [text])
	return rested
}

/** The mission of the form, if actor, place and dates are known and fit the calendar; null: not yet. */
function stayOf(
	actor: string,
	{ direction, host, stops, start, end, sectors }: FormState,
): MissionDraft | null {
	if (direction !== 'FR_TO_PARTNER' || typeof host !== 'string' || host === '') return null
	const from = (start as DateState).text
	const until = (end as DateState).text || from
	if (!isDate(from) || !isDate(until)) return null
	const first = daysIn(from).first
	const last = Math.min(daysIn(until).last, first + MAX_PRECHECK_DAYS - 1)
	if (last < first) return null
	return {
		actor,
		places: [host, ...(stops as readonly string[])].slice(0, 5),
		start: isoDay(first),
		end: isoDay(last),
		sectors: [...(sectors as readonly string[])],
	}
}

const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text)

/**
 * Keeps only whether sources are given: that changes the confidence of a record, while their text changes no
 * result.
 */
function withBareSources(record: DeclaredRecord): DeclaredRecord {
	return Object.fromEntries(
		Object.entries(record).map(([kind, said]) => {
			const sources = said?.sources?.map(({ id }): DeclaredSource => (id ? { id } : { title: 'source' }))
			return [kind, { ...said, sources, note: null }]
		}),
	) as DeclaredRecord
}
