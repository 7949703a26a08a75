import { Ctx, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { ActivityKind, ActivitySubjectKind, DigestFrequency, FollowKind } from '../../../schema/activity'
import { servicesOf } from '../../accounts/accountContext'
import type { ActivityEntry, ActivityFilter } from '../../activity/entries'
import { feedAddress, followsOfReader, letterChoice, type QuestionTitle } from '../../activity/following'
import type { Language } from '../../domain/records'
import type { GraphFilter } from '../../queries/neighbourhood'
import type { Follow } from '../../store/followStore'
import type { LetterChoice } from '../../store/letterChoiceStore'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { InLanguage } from '../arguments'
import { accountOf, inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import {
	ActivityKindEnum,
	ActivitySubjectEnum,
	DigestFrequencyEnum,
	FollowKindEnum,
	LanguageEnum,
} from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'
import { connectionOf } from './connection'
import { GraphFilterInput } from './filters'
import { PeriodType } from './period'
import { RecordType } from './record'
import { SentencePartType } from './sentence'
import { toRecord } from './toRecord'

@InputType('ActivityFilter', { description: 'What of what was said and done.' })
export class ActivityFilterInput implements ActivityFilter {
	@Field(() => ID, { nullable: true, description: 'Id of a territory: itself and all it contains.' })
	within?: string | null

	@Field(() => ID, {
		nullable: true,
		description:
			'Id of an actor that did it or that it concerns; a territory stands for the actors in it too.',
	})
	actor?: string | null

	@Field(() => [String], { nullable: true, description: 'Codes of sectors: one of them is enough.' })
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
		description: 'Whether what is told of fictitious records comes too.',
	})
	includeScenario?: boolean | null
}

@Rule('publicActivity.read')
@ObjectType('ActivityEntry', {
	description: 'Something that was said or done: a fact on record, or what an actor or a group did here.',
})
export class ActivityEntryType {
	constructor(private readonly entry: ActivityEntry) {}

	@Field(() => ID)
	get id(): string {
		return this.entry.id
	}

	@Field(() => ActivityKindEnum)
	get kind(): ActivityKind {
		return this.entry.kind
	}

	@Field(() => PeriodType, { description: 'Its day, as far as it is known: start and end are the same.' })
	get date(): PeriodType {
		return new PeriodType({ start: this.entry.date, end: this.entry.date })
	}

	@Field(() => String, {
		nullable: true,
		description: 'Instant, ISO 8601 in UTC, of what was done here; null of a fact on record.',
	})
	get at(): string | null {
		return this.entry.at
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.entry.sentence, language)
	}

	@Field(() => [SentencePartType], { description: 'The sentence in parts; one may carry the link.' })
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.entry.sentence, inLanguage(language), queryContext.names)
	}

	@Field(() => ActivitySubjectEnum, { description: 'What it is about: where its link leads.' })
	get subject(): ActivitySubjectKind {
		return this.entry.subject
	}

	@Field(() => ID, { description: 'Its id.' })
	get subjectId(): string {
		return this.entry.subjectId
	}

	@Field(() => RecordType, {
		nullable: true,
		description: 'The record that it is about; null where it is about something else, or what has no page.',
	})
	record(): RecordType | null {
		return this.entry.record && toRecord(this.entry.record)
	}

	@Field(() => Boolean, { description: 'Whether it is fictitious.' })
	get scenario(): boolean {
		return this.entry.scenario
	}
}

@ObjectType('ActivityConnection', { description: 'A page of what was said and done.' })
export class ActivityConnection extends connectionOf(
	'Activity',
	'publicActivity.read',
	() => ActivityEntryType,
	(entry: ActivityEntry) => new ActivityEntryType(entry),
) {}

@InputType('FollowedQuestion', { description: 'A question of the explorer, to follow.' })
export class FollowedQuestionInput {
	@Field(() => GraphFilterInput)
	filter!: GraphFilter

	@Field(() => String, { description: 'How it is called, in 200 characters.' })
	title!: string

	@Field(() => String, { description: 'Path and query of the explorer.' })
	address!: string
}

@Rule('following.read')
@ObjectType('Follow', { description: 'Something that an account follows.' })
export class FollowType {
	constructor(private readonly follow: Follow) {}

	@Field(() => ID)
	get id(): string {
		return this.follow.id
	}

	@Field(() => FollowKindEnum)
	get kind(): FollowKind {
		return this.follow.kind
	}

	@Field(() => ActorType, { nullable: true, description: 'null of a question, and of what left the record.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		const { subjectId, group } = this.follow
		const { queryContext } = context
		const { partners } = queryContext.countries
		const isThere = group !== null && partners.some(({ code }) => code === group)
		const of = isThere ? queryContext.countries.of(group) : queryContext
		return actorOf(subjectId, { queryContext: of })
	}

	@Field(() => String, { nullable: true, description: 'How a question is called.' })
	get title(): string | null {
		return this.#question()?.title ?? null
	}

	@Field(() => String, { nullable: true, description: 'Path and query of a question.' })
	get address(): string | null {
		return this.#question()?.address ?? null
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get createdAt(): string {
		return this.follow.createdAt
	}

	#question(): QuestionTitle | null {
		return this.follow.title === null ? null : (JSON.parse(this.follow.title) as QuestionTitle)
	}
}

@Rule('following.read')
@ObjectType('LetterChoice', { description: 'Which letters an account wants.' })
export class LetterChoiceType {
	constructor(private readonly choice: LetterChoice) {}

	@Field(() => DigestFrequencyEnum, { description: 'How often what it follows is sent.' })
	get frequency(): DigestFrequency {
		return this.choice.frequency
	}

	@Field(() => Int, { description: '1 Monday to 7 Sunday, of a weekly letter.' })
	get weekday(): number {
		return this.choice.weekday
	}

	@Field(() => LanguageEnum)
	get language(): Language {
		return this.choice.language
	}

	@Field(() => Boolean, { description: 'Whether a new overlap with a mission of its own is sent at once.' })
	get overlaps(): boolean {
		return this.choice.overlaps
	}

	@Field(() => Boolean, { description: 'Whether what a member writes to its actors is sent.' })
	get correspondence(): boolean {
		return this.choice.correspondence
	}

	@Field(() => Boolean, {
		description: 'Whether an overlap that the coordinators tell its actors of is sent.',
	})
	get cases(): boolean {
		return this.choice.cases
	}

	@Field(() => Boolean, { description: 'Whether reminders to confirm what its actors answer for are sent.' })
	get reminders(): boolean {
		return this.choice.reminders
	}
}

/** The account that asks. */
@Rule('following.read')
@ObjectType('Following', { description: 'What an account follows, and how it is told of it.' })
export class FollowingType {
	@Field(() => [FollowType], { description: 'The newest first; 100 at most.' })
	async follows(@Ctx() context: RequestContext): Promise<FollowType[]> {
		return (await followsOfReader(accountOf(context))).map((one) => new FollowType(one))
	}

	@Field(() => LetterChoiceType)
	async letters(@Ctx() context: RequestContext): Promise<LetterChoiceType> {
		return new LetterChoiceType(await letterChoice(accountOf(context)))
	}

	@Field(() => Boolean, { description: 'Whether letters can be sent here.' })
	hasMail(@Ctx() context: RequestContext): boolean {
		return servicesOf(accountOf(context)).hasMail === true
	}

	@Field(() => String, {
		nullable: true,
		description: 'When the secret address of its feed was made, ISO 8601 in UTC; null: it has none.',
	})
	async feedAddressMadeAt(@Ctx() context: RequestContext): Promise<string | null> {
		return feedAddress(accountOf(context))
	}
}

@Rule('following.read')
@ObjectType('CreatedFeedAddress', {
	description: 'The secret of the address of a feed, which is shown once.',
})
export class CreatedFeedAddressType {
	constructor(private readonly made: string) {}

	@Field(() => String, { description: 'Its address is /fil.atom?cle= and this.' })
	get secret(): string {
		return this.made
	}

	@Field(() => FollowingType)
	following(): FollowingType {
		return new FollowingType()
	}
}
