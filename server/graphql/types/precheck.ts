import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { isoDay, parseFuzzyDate } from '../../domain/fuzzyDate'
import { periodOfDays } from '../../domain/period'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type {
	DateWarning,
	DraftBucket,
	DraftInput,
	DraftWeek,
	JointPartner,
	PlacePrecheck,
	Precheck,
	SuggestedDates,
} from '../../queries/precheck'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { DraftBucketEnum, JointReasonEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf, TerritoryType, territoryOf } from './actor'
import { EventType } from './event'
import { EvidenceType, toEvidence } from './evidence'
import { OfficeType } from './office'
import { OverlapType } from './overlap'
import { PeriodType } from './period'
import { SentencePartType } from './sentence'
import { SharedSectorType } from './sharedSector'

@InputType('MissionDraft', { description: 'A mission that is thought of. It is asked about, never stored.' })
export class MissionDraftInput implements DraftInput {
	@Field(() => ID, { description: 'Who would lead it.' })
	actor!: string

	@Field(() => [ID], {
		description:
			'Cities of the country that is visited, or wider territories, which stand for all that is in them: one to five.',
	})
	places!: readonly string[]

	@Field(() => String, { description: 'First day, YYYY-MM-DD.' })
	start!: string

	@Field(() => String, { description: 'Last day, included: at most 92 days in all.' })
	end!: string

	@Field(() => [String], { nullable: true, description: 'Codes of sectors.' })
	sectors?: readonly string[] | null

	@Field(() => Int, { nullable: true, description: 'How many would travel.' })
	size?: number | null
}

@Rule(PUBLIC)
@ObjectType('DraftWeek', {
	description:
		'How many organisations have a draft for a place in a week, beside those whose drafts the reader sees, on a grid that is made once a day.',
})
class DraftWeekType {
	constructor(private readonly found: DraftWeek) {}

	@Field(() => String, { description: 'As ISO 8601 names it: 2026-W48.' })
	get week(): string {
		return this.found.week
	}

	@Field(() => PeriodType, { description: 'From Monday to Sunday.' })
	period(): PeriodType {
		const { first, last } = this.found.days
		return new PeriodType({ start: parseFuzzyDate(isoDay(first)), end: parseFuzzyDate(isoDay(last)) })
	}

	@Field(() => DraftBucketEnum)
	get bucket(): DraftBucket {
		return this.found.bucket
	}

	@Field(() => Boolean, {
		description: 'Whether three of them at least name one same sector of those asked about.',
	})
	get sharesSector(): boolean {
		return this.found.sharesSector
	}
}

@Rule(PUBLIC)
@ObjectType('PlacePrecheck', { description: 'What one place would see, were the draft to go there.' })
class PlacePrecheckType {
	constructor(private readonly answer: PlacePrecheck) {}

	@Field(() => TerritoryType)
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.answer.place, context)
	}

	@Field(() => String, { description: 'Who else goes.' })
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.answer.sentence, language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.answer.sentence, inLanguage(language), queryContext.names)
	}

	@Field(() => [EvidenceType], { description: 'Public missions of others at near dates.' })
	others(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.answer.evidence, first))
	}

	@Field(() => Int)
	othersTotal(): number {
		return this.answer.evidence.length
	}

	@Field(() => [EvidenceType], { description: 'Dated to the year only: they may be near.' })
	possible(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.answer.possible, first))
	}

	@Field(() => Int)
	possibleTotal(): number {
		return this.answer.possible.length
	}

	@Field(() => OverlapType, {
		nullable: true,
		description:
			'The crowding that there would be with the draft, which is no evidence of it; null where none.',
	})
	crowding(): OverlapType | null {
		return this.answer.crowded && new OverlapType(this.answer.crowded)
	}

	@Field(() => OverlapType, { nullable: true, description: 'The crowding that there is already.' })
	present(): OverlapType | null {
		return this.answer.known && new OverlapType(this.answer.known)
	}

	@Field(() => [SharedSectorType], { description: 'Sectors of the draft that others name.' })
	sharedSectors(@First() first: Nullable<number>): SharedSectorType[] {
		return firstItems(this.answer.sharedSectors, first).map((shared) => new SharedSectorType(shared))
	}

	@Field(() => Int)
	sharedSectorsTotal(): number {
		return this.answer.sharedSectors.length
	}

	@Field(() => [EventType], { description: 'Events there at near dates, to back the mission on.' })
	events(@First() first: Nullable<number>): EventType[] {
		return firstItems(this.answer.events, first).map((event) => new EventType(event))
	}

	@Field(() => Int)
	eventsTotal(): number {
		return this.answer.events.length
	}

	@Field(() => [OfficeType], { description: 'Offices there that are open on the first day of the draft.' })
	offices(@First() first: Nullable<number>): OfficeType[] {
		return firstItems(this.answer.offices, first).map((office) => new OfficeType(office))
	}

	@Field(() => Int)
	officesTotal(): number {
		return this.answer.offices.length
	}

	@Field(() => [DraftWeekType], {
		description:
			'The weeks of the draft, and one on each side: drafts of others that the reader does not see, counted and never named. None for visitors.',
	})
	drafts(): DraftWeekType[] {
		return this.answer.drafts.map((week) => new DraftWeekType(week))
	}
}

@Rule(PUBLIC)
@ObjectType('JointPartner', {
	description: 'Somebody with whom the mission could be joint. Nobody was asked.',
})
class JointPartnerType {
	constructor(private readonly found: JointPartner) {}

	@Field(() => ActorType)
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.found.actor, context)
	}

	@Field(() => JointReasonEnum)
	get reason(): JointPartner['reason'] {
		return this.found.reason
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.found.sentence, language)
	}

	@Field(() => [SentencePartType])
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.found.sentence, inLanguage(language), queryContext.names)
	}

	@Field(() => EvidenceType, { description: 'The wish, the mission or the link that says so.' })
	evidence(): EvidenceType {
		return new EvidenceType(this.found.evidence)
	}
}

@Rule(PUBLIC)
@ObjectType('SuggestedDates', { description: 'Other dates of the same length, and why.' })
class SuggestedDatesType {
	constructor(private readonly found: SuggestedDates) {}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(this.found.period)
	}

	@Field(() => Int, { description: 'Public missions of others at near dates.' })
	get others(): number {
		return this.found.others
	}

	@Field(() => Int, { description: 'Of these, those that are fictitious.' })
	get fictitious(): number {
		return this.found.fictitious
	}

	@Field(() => [String])
	reasons(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string[] {
		return this.found.reasons.map((reason) => sentenceIn(context, reason, language))
	}
}

@Rule(PUBLIC)
@ObjectType('DateWarning', { description: 'Days to avoid: a holiday, or others.' })
class DateWarningType {
	constructor(private readonly warning: DateWarning) {}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.warning.sentence, language)
	}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(periodOfDays(this.warning.days))
	}

	@Field(() => Boolean, { description: 'Whether it is fictitious.' })
	get scenario(): boolean {
		return this.warning.scenario
	}
}

@Rule(PUBLIC)
@ObjectType('PrecheckCalendar', {
	description: 'What happens at the places of a draft in the weeks round it, from a Monday to a Sunday.',
})
class PrecheckCalendarType {
	constructor(
		private readonly calendar: Precheck['calendar'],
		private readonly toAvoid: Precheck['dates']['avoid'],
	) {}

	@Field(() => PeriodType)
	period(): PeriodType {
		return new PeriodType(periodOfDays(this.calendar.days))
	}

	@Field(() => [EvidenceType], { description: 'Public missions of others, by start.' })
	missions(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.calendar.missions, first))
	}

	@Field(() => Int)
	missionsTotal(): number {
		return this.calendar.missions.length
	}

	@Field(() => [EventType], { description: 'By start.' })
	events(@First() first: Nullable<number>): EventType[] {
		return firstItems(this.calendar.events, first).map((event) => new EventType(event))
	}

	@Field(() => Int)
	eventsTotal(): number {
		return this.calendar.events.length
	}

	@Field(() => [DateWarningType], {
		description:
			'Holidays of both countries, and dates to avoid of the actor and of the places, by their first day.',
	})
	avoid(@First() first: Nullable<number>): DateWarningType[] {
		return firstItems(this.toAvoid, first).map((date) => new DateWarningType(date))
	}

	@Field(() => Int)
	avoidTotal(): number {
		return this.toAvoid.length
	}
}

@Rule(PUBLIC)
@ObjectType('Precheck', { description: 'Who else goes, before anything is announced.' })
export class PrecheckType {
	constructor(private readonly answer: Precheck) {}

	@Field(() => [PlacePrecheckType], { description: 'In the order asked.' })
	places(): PlacePrecheckType[] {
		return this.answer.places.map((place) => new PlacePrecheckType(place))
	}

	@Field(() => [JointPartnerType], {
		description: 'Those who seek to join a mission there first, then those who go, then those with a link.',
	})
	partners(@First() first: Nullable<number>): JointPartnerType[] {
		return firstItems(this.answer.partners, first).map((partner) => new JointPartnerType(partner))
	}

	@Field(() => Int)
	partnersTotal(): number {
		return this.answer.partners.length
	}

	@Field(() => [DateWarningType], {
		description: 'Holidays and other dates to avoid that the dates asked for meet.',
	})
	dateWarnings(): DateWarningType[] {
		return this.answer.dates.warnings.map((warning) => new DateWarningType(warning))
	}

	@Field(() => String, { description: 'Whether other dates would cross fewer paths.' })
	datesSentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.answer.dates.sentence, language)
	}

	@Field(() => [SuggestedDatesType], { description: 'The least crowded first; at most three.' })
	dates(): SuggestedDatesType[] {
		return this.answer.dates.suggestions.map((dates) => new SuggestedDatesType(dates))
	}

	@Field(() => [SuggestedDatesType], {
		description:
			'The same length in the weeks with fewest missions of others and no date to avoid, whether or not they suit better; at most three.',
	})
	quietest(): SuggestedDatesType[] {
		return this.answer.dates.quietest.map((dates) => new SuggestedDatesType(dates))
	}

	@Field(() => PrecheckCalendarType)
	calendar(): PrecheckCalendarType {
		return new PrecheckCalendarType(this.answer.calendar, this.answer.dates.avoid)
	}

	@Field(() => Int, { description: 'Days between two stays that count as near.' })
	get gapDays(): number {
		return this.answer.gapDays
	}
}
