import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { isoDay, parseFuzzyDate } from '../../domain/fuzzyDate'
import { periodOfDays } from '../../domain/period'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type {
	DateWarning,
	DraftInput,
	DraftWeek,
	JointPartner,
	PlacePrecheck,
	Precheck,
	SuggestedDates,
} from '../../queries/precheck'
import { First, InLanguage } from '../arguments'
import { type RequestContext, sentenceIn } from '../context'
import { DraftBucketEnum, JointReasonEnum } from '../enums'
import { CountOf, FieldAt, FirstField, SentenceField, SentencesField } from '../fields'
import { Rule } from '../rules'
import { ActorField, TerritoryField } from './actor'
import { EventType } from './event'
import { EvidenceType } from './evidence'
import { OfficeType } from './office'
import { OverlapType } from './overlap'
import { PeriodType } from './period'
import { SentencePartsOf, SentencePartType } from './sentence'
import { SharedSectorType } from './sharedSector'

@InputType('MissionDraft', { description: 'A planned mission for a question; it is not stored.' })
export class MissionDraftInput implements DraftInput {
	@Field(() => ID, { description: 'The actor that would lead it.' })
	actor!: string

	@Field(() => [ID], {
		description:
			'Cities of the visited country, or wider territories, which include all places in them: one to five.',
	})
	places!: readonly string[]

	@Field(() => String, { description: 'First day, YYYY-MM-DD.' })
	start!: string

	@Field(() => String, { description: 'Last day, included: at most 92 days in all.' })
	end!: string

	@Field(() => [String], { nullable: true, description: 'Codes of sectors.' })
	sectors?: readonly string[] | null

	@Field(() => Int, { nullable: true, description: 'How many people would travel.' })
	size?: number | null
}

@Rule(PUBLIC)
@ObjectType('DraftWeek', {
	description:
		'How many organisations have a draft for a place in a week, without drafts that the reader sees. Computed once a day.',
})
class DraftWeekType {
	@Field(() => String, { description: 'In the form of ISO 8601: 2026-W48.' })
	week!: DraftWeek['week']

	@Field(() => PeriodType, { description: 'From Monday to Sunday.' })
	period(this: DraftWeek) {
		const { first, last } = this.days
		return { start: parseFuzzyDate(isoDay(first)), end: parseFuzzyDate(isoDay(last)) }
	}

	@Field(() => DraftBucketEnum)
	bucket!: DraftWeek['bucket']

	@Field(() => Boolean, {
		description: 'Whether at least three of them share one of the draft’s sectors.',
	})
	sharesSector!: DraftWeek['sharesSector']
}

@Rule(PUBLIC)
@ObjectType('PlacePrecheck', { description: 'The result for one place of the draft.' })
class PlacePrecheckType {
	@TerritoryField()
	place!: PlacePrecheck['place']

	@SentenceField({ description: 'Who else goes there.' })
	sentence!: PlacePrecheck['sentence']

	@SentencePartsOf<PlacePrecheck>('sentence')
	sentenceParts!: readonly SentencePartType[]

	@Field(() => [EvidenceType], { description: 'Public missions of other actors at near dates.' })
	others(this: PlacePrecheck, @First() first: number) {
		return firstItems(this.evidence, first)
	}

	@CountOf<PlacePrecheck>('evidence')
	othersTotal!: number

	@FirstField(() => [EvidenceType], { description: 'Missions dated only to the year: they may be near.' })
	possible!: PlacePrecheck['possible']

	@FieldAt<PlacePrecheck>('crowded', () => OverlapType, {
		nullable: true,
		description: 'The crowding that the draft would create; the draft is no evidence of it. null: none.',
	})
	crowding!: PlacePrecheck['crowded']

	@FieldAt<PlacePrecheck>('known', () => OverlapType, {
		nullable: true,
		description: 'The crowding that exists already.',
	})
	present!: PlacePrecheck['known']

	@FirstField(() => [SharedSectorType], { description: 'Sectors of the draft that others share.' })
	sharedSectors!: PlacePrecheck['sharedSectors']

	@FirstField(() => [EventType], { description: 'Events there at near dates, which the mission could join.' })
	events!: PlacePrecheck['events']

	@FirstField(() => [OfficeType], {
		description: 'Offices there that are open on the first day of the draft.',
	})
	offices!: PlacePrecheck['offices']

	@Field(() => [DraftWeekType], {
		description:
			'The weeks of the draft, and one before and after: drafts that the reader does not see, counted and never named. Empty for visitors.',
	})
	drafts!: PlacePrecheck['drafts']
}

@Rule(PUBLIC)
@ObjectType('JointPartner', {
	description: 'An actor that could join the mission. Nobody was asked.',
})
class JointPartnerType {
	@ActorField()
	actor!: JointPartner['actor']

	@Field(() => JointReasonEnum)
	reason!: JointPartner['reason']

	@SentenceField()
	sentence!: JointPartner['sentence']

	@SentencePartsOf<JointPartner>('sentence')
	sentenceParts!: readonly SentencePartType[]

	@Field(() => EvidenceType, { description: 'The wish, the mission or the link that shows it.' })
	evidence!: JointPartner['evidence']
}

@Rule(PUBLIC)
@ObjectType('SuggestedDates', { description: 'Other dates of the same length, and why.' })
class SuggestedDatesType {
	@Field(() => PeriodType)
	period!: SuggestedDates['period']

	@Field(() => Int, { description: 'Public missions of other actors at near dates.' })
	others!: SuggestedDates['others']

	@Field(() => Int, { description: 'How many of these are fictitious.' })
	fictitious!: SuggestedDates['fictitious']

	@SentencesField()
	reasons!: SuggestedDates['reasons']
}

@Rule(PUBLIC)
@ObjectType('DateWarning', { description: 'Days to avoid: a holiday or others.' })
class DateWarningType {
	@SentenceField()
	sentence!: DateWarning['sentence']

	@Field(() => PeriodType)
	period(this: DateWarning) {
		return periodOfDays(this.days)
	}

	@Field(() => Boolean, { description: 'Whether it is fictitious.' })
	scenario!: DateWarning['scenario']
}

type PrecheckCalendar = Precheck['calendar'] & Pick<Precheck['dates'], 'avoid'>

@Rule(PUBLIC)
@ObjectType('PrecheckCalendar', {
	description: 'What happens at the places of a draft in the weeks around it, from a Monday to a Sunday.',
})
class PrecheckCalendarType {
	@Field(() => PeriodType)
	period(this: PrecheckCalendar) {
		return periodOfDays(this.days)
	}

	@FirstField(() => [EvidenceType], { description: 'Public missions of other actors, by start.' })
	missions!: PrecheckCalendar['missions']

	@FirstField(() => [EventType], { description: 'By start.' })
	events!: PrecheckCalendar['events']

	@FirstField(() => [DateWarningType], {
		description:
			'Holidays of both countries, and dates to avoid of the actor and of the places, by first day.',
	})
	avoid!: PrecheckCalendar['avoid']
}

@Rule(PUBLIC)
@ObjectType('Precheck', { description: 'Who else goes, before anything is announced.' })
export class PrecheckType {
	@Field(() => [PlacePrecheckType], { description: 'In the order of the question.' })
	places!: Precheck['places']

	@FirstField(() => [JointPartnerType], {
		description:
			'Actors that seek to join a mission there first, then those that go, then those with a link.',
	})
	partners!: Precheck['partners']

	@FieldAt<Precheck>('dates.warnings', () => [DateWarningType], {
		description: 'Holidays and other dates to avoid during the stay.',
	})
	dateWarnings!: Precheck['dates']['warnings']

	@Field(() => String, { description: 'Whether other dates would cross fewer missions.' })
	datesSentence(this: Precheck, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return sentenceIn(context, this.dates.sentence, language)
	}

	@FieldAt<Precheck>('dates.suggestions', () => [SuggestedDatesType], {
		description: 'The least crowded first; at most three.',
	})
	dates!: Precheck['dates']['suggestions']

	@FieldAt<Precheck>('dates.quietest', () => [SuggestedDatesType], {
		description:
			'Stays of the same length in the weeks with the fewest missions of others and no date to avoid, whether or not they suit better; at most three.',
	})
	quietest!: Precheck['dates']['quietest']

	@Field(() => PrecheckCalendarType)
	calendar(this: Precheck) {
		return { ...this.calendar, avoid: this.dates.avoid }
	}

	@Field(() => Int, { description: 'Days between two stays that still count as near.' })
	gapDays!: Precheck['gapDays']
}
