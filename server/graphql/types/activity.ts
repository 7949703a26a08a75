import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { ActivityKind } from '../../../schema/activity'
import { servicesOf } from '../../accounts/accountContext'
import type { ActivityEntry, ActivityFilter } from '../../activity/entries'
import { feedAddress, followsOfReader, letterChoice, type QuestionTitle } from '../../activity/following'
import type { GraphFilter } from '../../queries/neighbourhood'
import type { Follow } from '../../store/followStore'
import type { LetterChoice } from '../../store/letterChoiceStore'
import { accountOf, type RequestContext } from '../context'
import {
	ActivityKindEnum,
	ActivitySubjectEnum,
	DigestFrequencyEnum,
	FollowKindEnum,
	LanguageEnum,
} from '../enums'
import { SentenceField } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { GraphFilterInput } from './filters'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SentencePartsOf, SentencePartType } from './sentence'

@InputType('ActivityFilter', { description: 'Which activities.' })
export class ActivityFilterInput implements ActivityFilter {
	@Field(() => ID, { nullable: true, description: 'Id of a territory: itself and all it contains.' })
	within?: string | null

	@Field(() => ID, {
		nullable: true,
		description:
			'Id of an actor that did it or that it concerns; a territory also stands for the actors in it.',
	})
	actor?: string | null

	@Field(() => [String], { nullable: true, description: 'Codes of sectors; one of them is enough.' })
	sectors?: readonly string[] | null

	@Field(() => [ActivityKindEnum], { nullable: true })
	kinds?: readonly ActivityKind[] | null

	@Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD: then or after.' })
	from?: string | null

	@Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD: then or before.' })
	to?: string | null

	@Field(() => Boolean, {
		nullable: true,
		defaultValue: false,
		description: 'Whether activities about fictitious records are included.',
	})
	includeScenario?: boolean | null
}

@Rule('publicActivity.read')
@ObjectType('ActivityEntry', {
	description: 'An entry of the feed: a fact on record, or what an actor or a group did here.',
})
export class ActivityEntryType {
	@Field(() => ID)
	id!: ActivityEntry['id']

	@Field(() => ActivityKindEnum)
	kind!: ActivityEntry['kind']

	@Field(() => PeriodType, { description: 'Its day, as far as it is known; start and end are the same.' })
	date(this: ActivityEntry) {
		return { start: this.date, end: this.date }
	}

	@Field(() => String, {
		nullable: true,
		description: 'When it was done here, ISO 8601 in UTC; null for a fact on record.',
	})
	at!: ActivityEntry['at']

	@SentenceField()
	sentence!: ActivityEntry['sentence']

	@SentencePartsOf<ActivityEntry>('sentence', {
		description: 'The sentence in parts; one may carry the link.',
	})
	sentenceParts!: readonly SentencePartType[]

	@Field(() => ActivitySubjectEnum, { description: 'What its link leads to.' })
	subject!: ActivityEntry['subject']

	@Field(() => ID, { description: 'Id of the subject.' })
	subjectId!: ActivityEntry['subjectId']

	@Field(() => RecordType, {
		nullable: true,
		description:
			'The record that it is about; null if it is about something else, or a record without a page.',
	})
	record!: ActivityEntry['record']

	@Field(() => Boolean, { description: 'Whether it is fictitious.' })
	scenario!: ActivityEntry['scenario']
}

@ObjectType('ActivityConnection', { description: 'A page of activities.' })
export class ActivityConnection extends connectionOf(
	'Activity',
	'publicActivity.read',
	() => ActivityEntryType,
) {}

@InputType('FollowedQuestion', { description: 'A question of the explorer, to follow.' })
export class FollowedQuestionInput {
	@Field(() => GraphFilterInput)
	filter!: GraphFilter

	@Field(() => String, { description: 'Its title, 200 characters at most.' })
	title!: string

	@Field(() => String, { description: 'Path and query of the explorer.' })
	address!: string
}

@Rule('following.read')
@ObjectType('Follow', { description: 'Something that an account follows.' })
export class FollowType {
	@Field(() => ID)
	id!: Follow['id']

	@Field(() => FollowKindEnum)
	kind!: Follow['kind']

	@Field(() => ActorType, {
		nullable: true,
		description: 'null for a question, and for an actor that is no longer on record.',
	})
	actor(this: Follow, @Ctx() context: RequestContext) {
		const { subjectId, group } = this
		const { queryContext } = context
		const { partners } = queryContext.countries
		const isThere = group !== null && partners.some(({ code }) => code === group)
		const of = isThere ? queryContext.countries.of(group) : queryContext
		return actorOf(subjectId, { queryContext: of })
	}

	@Field(() => String, { nullable: true, description: 'Title of a question.' })
	title(this: Follow): string | null {
		return questionOf(this)?.title ?? null
	}

	@Field(() => String, { nullable: true, description: 'Path and query of a question.' })
	address(this: Follow): string | null {
		return questionOf(this)?.address ?? null
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	createdAt!: Follow['createdAt']
}

function questionOf({ title }: Follow): QuestionTitle | null {
	return title === null ? null : (JSON.parse(title) as QuestionTitle)
}

@Rule('following.read')
@ObjectType('LetterChoice', { description: 'Which letters an account wants.' })
class LetterChoiceType {
	@Field(() => DigestFrequencyEnum, { description: 'How often news of what it follows is sent.' })
	frequency!: LetterChoice['frequency']

	@Field(() => Int, { description: 'Day of the weekly letter, 1 Monday to 7 Sunday.' })
	weekday!: LetterChoice['weekday']

	@Field(() => LanguageEnum)
	language!: LetterChoice['language']

	@Field(() => Boolean, { description: 'Whether a new overlap with a mission of its own is sent at once.' })
	overlaps!: LetterChoice['overlaps']

	@Field(() => Boolean, { description: 'Whether letters of members to its actors are sent.' })
	correspondence!: LetterChoice['correspondence']

	@Field(() => Boolean, {
		description: 'Whether it gets a letter if coordinators tell its actors about an overlap.',
	})
	cases!: LetterChoice['cases']

	@Field(() => Boolean, { description: 'Whether reminders to confirm its actors’ records are sent.' })
	reminders!: LetterChoice['reminders']
}

/** The account that asks. */
@Rule('following.read')
@ObjectType('Following', { description: 'What an account follows, and how it is informed.' })
export class FollowingType {
	@Field(() => [FollowType], { description: 'The newest first; 100 at most.' })
	async follows(@Ctx() context: RequestContext) {
		return await followsOfReader(accountOf(context))
	}

	@Field(() => LetterChoiceType)
	async letters(@Ctx() context: RequestContext) {
		return letterChoice(accountOf(context))
	}

	@Field(() => Boolean, { description: 'Whether the server sends letters.' })
	hasMail(@Ctx() context: RequestContext): boolean {
		return servicesOf(accountOf(context)).hasMail === true
	}

	@Field(() => String, {
		nullable: true,
		description: 'When the secret address of its feed was created, ISO 8601 in UTC; null: it has none.',
	})
	async feedAddressMadeAt(@Ctx() context: RequestContext): Promise<string | null> {
		return feedAddress(accountOf(context))
	}
}

@Rule('following.read')
@ObjectType('CreatedFeedAddress', {
	description: 'The secret of a feed’s address, which is shown once.',
})
export class CreatedFeedAddressType {
	@Field(() => String, { description: 'Its address is /fil.atom?cle= and this.' })
	secret!: string

	@Field(() => FollowingType)
	following() {
		return {}
	}
}
