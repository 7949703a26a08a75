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
import { CountOf, FirstField, SentenceField, SentencesField } from '../fields'
import { Rule } from '../rules'
import { ActorField, TerritoryField } from './actor'
import { EventType } from './event'
import { EvidenceType } from './evidence'
import { OfficeType } from './office'
import { OverlapType } from './overlap'
import { PeriodType } from './period'
import { SentencePartsOf, SentencePartType } from './sentence'
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
	@Field(() => String, { description: 'As ISO 8601 names it: 2026-W48.' })
	week!: DraftWeek['week']

	@Field(() => PeriodType, { description: 'From Monday to Sunday.' })
	period(this: DraftWeek) {
		const { first, last } = this.days
		return { start: parseFuzzyDate(isoDay(first)), end: parseFuzzyDate(isoDay(last)) }
	}

	@Field(() => DraftBucketEnum)
	bucket!: DraftWeek['bucket']

	@Field(() => Boolean, {
		description: 'Whether three of them at least name one same sector of those asked about.',
	})
	sharesSector!: DraftWeek['sharesSector']
}

@Rule(PUBLIC)
@ObjectType('PlacePrecheck', { description: 'What one place would see, were the draft to go there.' })
class PlacePrecheckType {
	@TerritoryField()
	place!: PlacePrecheck['place']

	@SentenceField({ description: 'Who else goes.' })
	sentence!: PlacePrecheck['sentence']

	@SentencePartsOf<PlacePrecheck>('sentence')
	sentenceParts!: readonly SentencePartType[]

	@Field(() => [EvidenceType], { description: 'Public missions of others at near dates.' })
	others(this: PlacePrecheck, @First() first: number) {
		return firstItems(this.evidence, first)
	}

	@CountOf<PlacePrecheck>('evidence')
	othersTotal!: number

	@FirstField(() => [EvidenceType], { description: 'Dated to the year only: they may be near.' })
	possible!: PlacePrecheck['possible']

	@Field(() => OverlapType, {
		nullable: true,
		description:
			'The crowding that there would be with the draft, which is no evidence of it; null where none.',
	})
	crowding(this: PlacePrecheck) {
		return this.crowded
	}

	@Field(() => OverlapType, { nullable: true, description: 'The crowding that there is already.' })
	present(this: PlacePrecheck) {
		return this.known
	}

	@FirstField(() => [SharedSectorType], { description: 'Sectors of the draft that others name.' })
	sharedSectors!: PlacePrecheck['sharedSectors']

	@FirstField(() => [EventType], { description: 'Events there at near dates, to back the mission on.' })
	events!: PlacePrecheck['events']

	@FirstField(() => [OfficeType], {
		description: 'Offices there that are open on the first day of the draft.',
	})
	offices!: PlacePrecheck['offices']

	@Field(() => [DraftWeekType], {
		description:
			'The weeks of the draft, and one on each side: drafts of others that the reader does not see, counted and never named. None for visitors.',
	})
	drafts!: PlacePrecheck['drafts']
}

@Rule(PUBLIC)
@ObjectType('JointPartner', {
	description: 'Somebody with whom the mission could be joint. Nobody was asked.',
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

	@Field(() => EvidenceType, { description: 'The wish, the mission or the link that says so.' })
	evidence!: JointPartner['evidence']
}

@Rule(PUBLIC)
@ObjectType('SuggestedDates', { description: 'Other dates of the same length, and why.' })
class SuggestedDatesType {
	@Field(() => PeriodType)
	period!: SuggestedDates['period']

	@Field(() => Int, { description: 'Public missions of others at near dates.' })
	others!: SuggestedDates['others']

	@Field(() => Int, { description: 'Of these, those that are fictitious.' })
	fictitious!: SuggestedDates['fictitious']

	@SentencesField()
	reasons!: SuggestedDates['reasons']
}

@Rule(PUBLIC)
@ObjectType('DateWarning', { description: 'Days to avoid: a holiday, or others.' })
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
	description: 'What happens at the places of a draft in the weeks round it, from a Monday to a Sunday.',
})
class PrecheckCalendarType {
	@Field(() => PeriodType)
	period(this: PrecheckCalendar) {
		return periodOfDays(this.days)
	}

	@FirstField(() => [EvidenceType], { description: 'Public missions of others, by start.' })
	missions!: PrecheckCalendar['missions']

	@FirstField(() => [EventType], { description: 'By start.' })
	events!: PrecheckCalendar['events']

	@FirstField(() => [DateWarningType], {
		description:
			'Holidays of both countries, and dates to avoid of the actor and of the places, by their first day.',
	})
	avoid!: PrecheckCalendar['avoid']
}

@Rule(PUBLIC)
@ObjectType('Precheck', { description: 'Who else goes, before anything is announced.' })
export class PrecheckType {
	@Field(() => [PlacePrecheckType], { description: 'In the order asked.' })
	places!: Precheck['places']

	@FirstField(() => [JointPartnerType], {
		description: 'Those who seek to join a mission there first, then those who go, then those with a link.',
	})
	partners!: Precheck['partners']

	@Field(() => [DateWarningType], {
		description: 'Holidays and other dates to avoid that the dates asked for meet.',
	})
	dateWarnings(this: Precheck) {
		return this.dates.warnings
	}

	@Field(() => String, { description: 'Whether other dates would cross fewer paths.' })
	datesSentence(this: Precheck, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return sentenceIn(context, this.dates.sentence, language)
	}

	@Field(() => [SuggestedDatesType], { description: 'The least crowded first; at most three.' })
	dates(this: Precheck) {
		return this.dates.suggestions
	}

	@Field(() => [SuggestedDatesType], {
		description:
			'The same length in the weeks with fewest missions of others and no date to avoid, whether or not they suit better; at most three.',
	})
	quietest(this: Precheck) {
		return this.dates.quietest
	}

	@Field(() => PrecheckCalendarType)
	calendar(this: Precheck) {
		return { ...this.calendar, avoid: this.dates.avoid }
	}

	@Field(() => Int, { description: 'Days between two stays that count as near.' })
	gapDays!: Precheck['gapDays']
}
