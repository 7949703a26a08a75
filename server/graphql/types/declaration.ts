import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { DeclaredKind } from '../../../schema/kinds/declared'
import type { ConfirmationProgress, ListedProgress, RemindedActor } from '../../declarations/confirmations'
import { declaredFields, type FieldValue } from '../../declarations/declaredRecord'
import type { FieldChange, HistoryEntry } from '../../declarations/history'
import type { countsByVisibility, OwnedRecord } from '../../declarations/ownRecords'
import type { PartyAnswerLoader } from '../../declarations/partyAnswers'
import type { NamingRecord, NamingRecords, OwnPart, RecordStanding } from '../../declarations/recordStanding'
import type { WrittenRecord } from '../../declarations/writing'
import type { PartyVerdict, StoredPartyAnswer } from '../../domain/partyAnswer'
import type { Visibility } from '../../domain/records'
import { PARTY, WRITER } from '../../policy/objectGuards'
import type { Page } from '../../queries/pagination'
import { statedRecord } from '../../queries/record'
import type { RequestContext } from '../context'
import { DeclaredKindEnum, PartyVerdictEnum, VisibilityEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { RecordType } from './record'
import { toRecord } from './toRecord'

@Rule(WRITER)
@ObjectType('WrittenRecord', { description: 'A record that was written.' })
export class WrittenRecordType implements WrittenRecord {
	@Field(() => ID)
	id!: string

	@Field(() => Int, { description: 'That the next change has to name.' })
	version!: number
}

@Rule('confirmations.remind')
@ObjectType('RemindedActor', {
	description: 'An actor whose editors were reminded of what waits for their word.',
})
export class RemindedActorType {
	constructor(private readonly reminded: RemindedActor) {}

	@Field(() => ID)
	actorId(): string {
		return this.reminded.actor
	}

	@Field(() => Int, {
		description: 'How many of its editors were written to; 0 where the server sends no letters.',
	})
	letters(): number {
		return this.reminded.letters
	}
}

@Rule('ownRecord.review')
@ObjectType('DeclaredField', { description: 'What a record says in one field, as texts.' })
class DeclaredFieldType implements FieldValue {
	@Field(() => String)
	name!: string

	@Field(() => [String], {
		description: 'None where it is not known; a date ends in ~ where it is about then.',
	})
	values!: readonly string[]
}

@Rule(PARTY)
@ObjectType('PartyAnswer', {
	description: 'What a party of a record says of it, for which another actor answers.',
})
class PartyAnswerType {
	constructor(private readonly answer: StoredPartyAnswer) {}

	@Field(() => ActorType, { nullable: true, description: 'In whose name.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorsOf([this.answer.actor], context)[0] ?? null
	}

	@Field(() => PartyVerdictEnum)
	verdict(): PartyVerdict {
		return this.answer.verdict
	}

	@Field(() => String, { nullable: true })
	reason(): string | null {
		return this.answer.reason
	}

	@Field(() => Int, { description: 'Of the record, of which it was said.' })
	version(): number {
		return this.answer.version
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	at(): string {
		return this.answer.at
	}
}

@Rule('ownRecord.review')
@ObjectType('OwnRecord', { description: 'A record that an actor answers for, as its editors see it.' })
export class OwnRecordType {
	constructor(
		private readonly owned: OwnedRecord,
		private readonly answers: PartyAnswerLoader,
	) {}

	@Field(() => ID)
	id(): string {
		return this.owned.record.id
	}

	@Field(() => ActorType, { nullable: true, description: 'Who answers for it.' })
	owner(@Ctx() context: RequestContext): ActorType | null {
		const { owner } = this.owned.record
		return owner === null ? null : (actorsOf([owner], context)[0] ?? null)
	}

	@Field(() => DeclaredKindEnum)
	kind(): DeclaredKind {
		return this.owned.record.kind
	}

	@Field(() => Int)
	version(): number {
		return this.owned.record.version
	}

	@Field(() => VisibilityEnum)
	visibility(): Visibility {
		return this.owned.record.visibility
	}

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(): PartnerCountryType | null {
		return partnerCountryOf(this.owned.context)
	}

	@Field(() => String, { nullable: true, description: 'Date of its last news, cut to the known part.' })
	lastNews(): string | null {
		return this.owned.lastNews?.text ?? null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Day on which its owner last declared, changed or confirmed it; null: never.',
	})
	confirmedOn(): string | null {
		return this.owned.record.ownerDeclared?.text ?? null
	}

	@Field(() => Boolean, {
		description:
			'Whether its owner is asked if it is still true: it lasts, and was not confirmed for a year.',
	})
	isDue(): boolean {
		return this.owned.isDue
	}

	@Field(() => Boolean, { description: 'Whether a source is given for it.' })
	isSourced(): boolean {
		return this.owned.record.sources.length > 0
	}

	@Field(() => [DeclaredFieldType], { description: 'All that its owner says in it.' })
	fields(): DeclaredFieldType[] {
		return [...declaredFields(this.owned.record)]
	}

	@Field(() => [PartyAnswerType], { description: 'What other parties say of it, the newest first.' })
	async partyAnswers(): Promise<PartyAnswerType[]> {
		const answers = await this.answers.load(this.owned.record.id)
		return answers.map((answer) => new PartyAnswerType(answer))
	}

	@Field(() => RecordType, {
		nullable: true,
		description: 'As evidence shows it; null of mandates and unavailabilities, which are none.',
	})
	record(@Ctx() context: RequestContext): RecordType | null {
		const record = statedRecord(this.owned.context, this.owned.record.id)
		return record && context.answeredFrom(this.owned.context, toRecord(record))
	}
}

/** An item of the list, with what its answers are read by. */
interface ListedOwnRecord {
	readonly owned: OwnedRecord
	readonly answers: PartyAnswerLoader
}

@Rule('ownRecord.review')
@ObjectType('VisibilityCount', { description: 'How many records are seen by these.' })
class VisibilityCountType {
	@Field(() => VisibilityEnum)
	visibility!: Visibility

	@Field(() => Int)
	count!: number
}

@Rule('partyAnswer.give')
@ObjectType('OwnPart', {
	description: 'The part of an actor in a record for which another answers, for its editors.',
})
class OwnPartType {
	constructor(private readonly part: OwnPart) {}

	@Field(() => ID)
	actorId(): string {
		return this.part.actor
	}

	@Field(() => ActorType, { nullable: true })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorsOf([this.part.actor], context)[0] ?? null
	}

	@Field(() => Int, { description: 'Of the record: what an answer has to name.' })
	version(): number {
		return this.part.version
	}

	@Field(() => PartyAnswerType, { nullable: true, description: 'What it said; null: nothing yet.' })
	answer(): PartyAnswerType | null {
		return this.part.answer && new PartyAnswerType(this.part.answer)
	}
}

@Rule(PARTY)
@ObjectType('RecordStanding', { description: 'What an account may say of a record.' })
export class RecordStandingType {
	constructor(
		private readonly standing: RecordStanding,
		private readonly answers: PartyAnswerLoader,
	) {}

	@Field(() => OwnRecordType, {
		nullable: true,
		description: 'As an editor of its owner; null: another actor answers for it.',
	})
	own(): OwnRecordType | null {
		return this.standing.own && new OwnRecordType(this.standing.own, this.answers)
	}

	@Field(() => [OwnPartType], {
		description: 'Of the actors that the account speaks for, where they do not answer for it.',
	})
	parts(@Ctx() context: RequestContext): OwnPartType[] {
		const { parts, country } = this.standing
		return parts.map((part) => context.answeredFrom(country, new OwnPartType(part)))
	}
}

@ObjectType('OwnRecordConnection', {
	description: 'What an actor answers for, without news for longest first.',
})
export class OwnRecordConnection extends connectionOf<ListedOwnRecord, OwnRecordType>(
	'OwnRecord',
	'ownRecord.review',
	() => OwnRecordType,
	({ owned, answers }) => new OwnRecordType(owned, answers),
) {
	constructor(
		page: Page<ListedOwnRecord>,
		private readonly counts: ReturnType<typeof countsByVisibility>,
		private readonly lastReminder: () => Promise<string | null>,
	) {
		super(page)
	}

	@Field(() => String, {
		nullable: true,
		description: 'Instant, UTC, at which a group’s coordination last reminded of what waits for a word.',
	})
	remindedAt(): Promise<string | null> {
		return this.lastReminder()
	}

	@Field(() => [VisibilityCountType], { description: 'How many of the whole list are seen by whom.' })
	countsByVisibility(): VisibilityCountType[] {
		return [...this.counts]
	}
}

@Rule('ownRecord.review')
@ObjectType('FieldChange', { description: 'What a write changed in one field.' })
class FieldChangeType implements FieldChange {
	@Field(() => String)
	name!: string

	@Field(() => [String])
	before!: readonly string[]

	@Field(() => [String])
	after!: readonly string[]
}

@Rule('ownRecord.review')
@ObjectType('HistoryEntry', { description: 'One write of a record.' })
export class HistoryEntryType {
	constructor(private readonly entry: HistoryEntry) {}

	@Field(() => Int, { description: 'That it made; a confirmation makes none.' })
	version(): number {
		return this.entry.version
	}

	@Field(() => String, { description: 'Instant, UTC.' })
	at(): string {
		return this.entry.at
	}

	@Field(() => ActorType, {
		nullable: true,
		description: 'In whose name; null: tables, or whoever runs the server.',
	})
	by(@Ctx() context: RequestContext): ActorType | null {
		return this.entry.by === null ? null : (actorsOf([this.entry.by], context)[0] ?? null)
	}

	@Field(() => [FieldChangeType])
	changes(): FieldChangeType[] {
		return [...this.entry.changes]
	}
}

@Rule('confirmations.count')
@ObjectType('ActorConfirmations', { description: 'How far an actor is in confirming what it answers for.' })
export class ActorConfirmationsType {
	constructor(private readonly progress: ListedProgress) {}

	@Field(() => ID)
	actorId(): string {
		return this.progress.actor
	}

	@Field(() => Boolean, { description: 'Whether there is somebody to remind.' })
	hasEditor(): boolean {
		return this.progress.hasEditor
	}

	@Field(() => String, { nullable: true, description: 'Instant, UTC, of its last reminder.' })
	remindedAt(): string | null {
		return this.progress.remindedAt
	}

	@Field(() => ActorType, { nullable: true })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorsOf([this.progress.actor], context)[0] ?? null
	}

	@Field(() => Int, { description: 'Records that last.' })
	records(): number {
		return this.progress.records
	}

	@Field(() => Int, { description: 'Those that it declared or confirmed within a year.' })
	confirmed(): number {
		return this.progress.confirmed
	}
}

@ObjectType('ActorConfirmationsConnection', {
	description:
		'How far the actors of a group are: those that can be reminded first, of them those with most left.',
})
export class ActorConfirmationsConnection extends connectionOf<ListedProgress, ActorConfirmationsType>(
	'ActorConfirmations',
	'confirmations.count',
	() => ActorConfirmationsType,
	(progress) => new ActorConfirmationsType(progress),
) {
	constructor(private readonly progress: ConfirmationProgress) {
		super(progress.page)
	}

	@Field(() => Int, { description: 'Records that last, of all actors.' })
	recordsTotal(): number {
		return this.progress.records
	}

	@Field(() => Int, { description: 'Those of them that their owners declared or confirmed within a year.' })
	confirmedTotal(): number {
		return this.progress.confirmed
	}
}

@Rule('partyAnswer.give')
@ObjectType('NamingRecord', { description: 'A record that names an actor, and for which another answers.' })
export class NamingRecordType {
	constructor(private readonly naming: NamingRecord) {}

	@Field(() => ID)
	id(): string {
		return this.naming.record.id
	}

	@Field(() => DeclaredKindEnum)
	kind(): DeclaredKind {
		return this.naming.record.kind
	}

	@Field(() => Int)
	version(): number {
		return this.naming.record.version
	}

	@Field(() => ActorType, { nullable: true, description: 'Who answers for it; null: nobody yet.' })
	owner(@Ctx() context: RequestContext): ActorType | null {
		const { owner } = this.naming.record
		return owner === null ? null : (actorsOf([owner], context)[0] ?? null)
	}

	@Field(() => PartyAnswerType, {
		nullable: true,
		description: 'What the actor said of it; null: nothing yet.',
	})
	answer(): PartyAnswerType | null {
		return this.naming.answer && new PartyAnswerType(this.naming.answer)
	}

	@Field(() => RecordType, {
		nullable: true,
		description: 'As evidence shows it; null of mandates and unavailabilities, which are none.',
	})
	record(@Ctx() context: RequestContext): RecordType | null {
		const record = statedRecord(this.naming.context, this.naming.record.id)
		return record && context.answeredFrom(this.naming.context, toRecord(record))
	}
}

@ObjectType('NamingRecordConnection', {
	description: 'Records that name an actor and are another’s, those that it has not answered first.',
})
export class NamingRecordConnection extends connectionOf<NamingRecord, NamingRecordType>(
	'NamingRecord',
	'partyAnswer.give',
	() => NamingRecordType,
	(naming) => new NamingRecordType(naming),
) {
	constructor(private readonly naming: NamingRecords) {
		super(naming.page)
	}

	@Field(() => Int, {
		description: 'Of all of them, those that the actor has said nothing of, or that have changed since.',
	})
	unansweredCount(): number {
		return this.naming.unansweredCount
	}
}
