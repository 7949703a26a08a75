import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { DeclaredKind } from '../../../schema/kinds/declared'
import type { ConfirmationProgress, ListedProgress, RemindedActor } from '../../declarations/confirmations'
import { declaredFields, type FieldValue } from '../../declarations/declaredRecord'
import type { FieldChange, HistoryEntry } from '../../declarations/history'
import type { countsByVisibility, OwnedRecord } from '../../declarations/ownRecords'
import type { PartyAnswerLoader } from '../../declarations/partyAnswers'
import type { NamingRecord, NamingRecords, OwnPart, RecordStanding } from '../../declarations/recordStanding'
import type { WrittenRecord } from '../../declarations/writing'
import type { StoredPartyAnswer } from '../../domain/partyAnswer'
import type { Visibility } from '../../domain/records'
import { PARTY, WRITER } from '../../policy/objectGuards'
import { statedRecord } from '../../queries/record'
import type { RequestContext } from '../context'
import { DeclaredKindEnum, PartyVerdictEnum, VisibilityEnum } from '../enums'
import { FieldIn } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorType, actorsOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { RecordType } from './record'

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
	@Field(() => ID)
	actorId(this: RemindedActor): string {
		return this.actor
	}

	@Field(() => Int, {
		description: 'How many of its editors were written to; 0 where the server sends no letters.',
	})
	letters!: RemindedActor['letters']
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
	description: 'What a party says about a record of another actor.',
})
class PartyAnswerType {
	@ActorField({ nullable: true, description: 'In whose name.' })
	actor!: StoredPartyAnswer['actor']

	@Field(() => PartyVerdictEnum)
	verdict!: StoredPartyAnswer['verdict']

	@Field(() => String, { nullable: true })
	reason!: StoredPartyAnswer['reason']

	@Field(() => Int, { description: 'Of the record, of which it was said.' })
	version!: StoredPartyAnswer['version']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: StoredPartyAnswer['at']
}

@Rule('ownRecord.review')
@ObjectType('OwnRecord', { description: 'A record that an actor answers for, as its editors see it.' })
export class OwnRecordType {
	@Field(() => ID)
	id(this: ShownOwnRecord): string {
		return this.owned.record.id
	}

	@Field(() => ActorType, { nullable: true, description: 'Who answers for it.' })
	owner(this: ShownOwnRecord, @Ctx() context: RequestContext) {
		const { owner } = this.owned.record
		return owner === null ? null : (actorsOf([owner], context)[0] ?? null)
	}

	@Field(() => DeclaredKindEnum)
	kind(this: ShownOwnRecord): DeclaredKind {
		return this.owned.record.kind
	}

	@Field(() => Int)
	version(this: ShownOwnRecord): number {
		return this.owned.record.version
	}

	@Field(() => VisibilityEnum)
	visibility(this: ShownOwnRecord): Visibility {
		return this.owned.record.visibility
	}

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(this: ShownOwnRecord) {
		return partnerCountryOf(this.owned.context)
	}

	@Field(() => String, { nullable: true, description: 'Date of its last news, cut to the known part.' })
	lastNews(this: ShownOwnRecord): string | null {
		return this.owned.lastNews?.text ?? null
	}

	@Field(() => String, {
		nullable: true,
		description: 'Day on which its owner last declared, changed or confirmed it; null: never.',
	})
	confirmedOn(this: ShownOwnRecord): string | null {
		return this.owned.record.ownerDeclared?.text ?? null
	}

	@FieldIn<ShownOwnRecord>('owned', () => Boolean, {
		description:
			'Whether its owner is asked if it is still true: it lasts, and was not confirmed for a year.',
	})
	isDue!: boolean

	@Field(() => Boolean, { description: 'Whether a source is given for it.' })
	isSourced(this: ShownOwnRecord): boolean {
		return this.owned.record.sources.length > 0
	}

	@Field(() => [DeclaredFieldType], { description: 'All that its owner says in it.' })
	fields(this: ShownOwnRecord) {
		return declaredFields(this.owned.record)
	}

	@Field(() => [PartyAnswerType], { description: 'What other parties say of it, the newest first.' })
	async partyAnswers(this: ShownOwnRecord) {
		return this.answers.load(this.owned.record.id)
	}

	@Field(() => RecordType, {
		nullable: true,
		description: 'As evidence shows it; null of mandates and unavailabilities, which are none.',
	})
	record(this: ShownOwnRecord, @Ctx() context: RequestContext) {
		const record = statedRecord(this.owned.context, this.owned.record.id)
		return record && context.answeredFrom(this.owned.context, record)
	}
}

/** What an actor answers for, with what its answers are read by. */
interface ShownOwnRecord {
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
	@Field(() => ID)
	actorId(this: OwnPart): string {
		return this.actor
	}

	@ActorField({ nullable: true })
	actor!: OwnPart['actor']

	@Field(() => Int, { description: 'Of the record: what an answer has to name.' })
	version!: OwnPart['version']

	@Field(() => PartyAnswerType, { nullable: true, description: 'What it said; null: nothing yet.' })
	answer!: OwnPart['answer']
}

interface ShownStanding extends RecordStanding {
	readonly answers: PartyAnswerLoader
}

@Rule(PARTY)
@ObjectType('RecordStanding', { description: 'What an account may say of a record.' })
export class RecordStandingType {
	@Field(() => OwnRecordType, {
		nullable: true,
		description: 'As an editor of its owner; null: another actor answers for it.',
	})
	own(this: ShownStanding) {
		return this.own && { owned: this.own, answers: this.answers }
	}

	@Field(() => [OwnPartType], {
		description: 'Of the actors that the account speaks for, where they do not answer for it.',
	})
	parts(this: ShownStanding, @Ctx() context: RequestContext) {
		const { parts, country } = this
		return parts.map((part) => context.answeredFrom(country, part))
	}
}

interface OwnRecordsFound {
	readonly countsByVisibility: ReturnType<typeof countsByVisibility>
	readonly lastReminder: () => Promise<string | null>
}

@ObjectType('OwnRecordConnection', {
	description: 'What an actor answers for, without news for longest first.',
})
export class OwnRecordConnection extends connectionOf('OwnRecord', 'ownRecord.review', () => OwnRecordType) {
	@Field(() => String, {
		nullable: true,
		description: 'Instant, UTC, at which a group’s coordination last reminded of what waits for a word.',
	})
	remindedAt(this: OwnRecordsFound): Promise<string | null> {
		return this.lastReminder()
	}

	@Field(() => [VisibilityCountType], { description: 'How many of the whole list are seen by whom.' })
	countsByVisibility!: OwnRecordsFound['countsByVisibility']
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
	@Field(() => Int, { description: 'That it made; a confirmation makes none.' })
	version!: HistoryEntry['version']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: HistoryEntry['at']

	@ActorField({
		nullable: true,
		description: 'In whose name; null: tables, or whoever runs the server.',
	})
	by!: HistoryEntry['by']

	@Field(() => [FieldChangeType])
	changes(this: HistoryEntry): FieldChangeType[] {
		return [...this.changes]
	}
}

@Rule('confirmations.count')
@ObjectType('ActorConfirmations', { description: 'How far an actor is in confirming what it answers for.' })
class ActorConfirmationsType {
	@Field(() => ID)
	actorId(this: ListedProgress): string {
		return this.actor
	}

	@Field(() => Boolean, { description: 'Whether there is somebody to remind.' })
	hasEditor!: ListedProgress['hasEditor']

	@Field(() => String, { nullable: true, description: 'Instant, UTC, of its last reminder.' })
	remindedAt!: ListedProgress['remindedAt']

	@ActorField({ nullable: true })
	actor!: ListedProgress['actor']

	@Field(() => Int, { description: 'Records that last.' })
	records!: ListedProgress['records']

	@Field(() => Int, { description: 'Those that it declared or confirmed within a year.' })
	confirmed!: ListedProgress['confirmed']
}

@ObjectType('ActorConfirmationsConnection', {
	description:
		'How far the actors of a group are: those that can be reminded first, of them those with most left.',
})
export class ActorConfirmationsConnection extends connectionOf(
	'ActorConfirmations',
	'confirmations.count',
	() => ActorConfirmationsType,
) {
	@Field(() => Int, { description: 'Records that last, of all actors.' })
	recordsTotal(this: ConfirmationProgress): number {
		return this.records
	}

	@Field(() => Int, { description: 'Those of them that their owners declared or confirmed within a year.' })
	confirmedTotal(this: ConfirmationProgress): number {
		return this.confirmed
	}
}

@Rule('partyAnswer.give')
@ObjectType('NamingRecord', { description: 'A record that names an actor, and for which another answers.' })
class NamingRecordType {
	@FieldIn<NamingRecord>('record', () => ID)
	id!: string

	@FieldIn<NamingRecord>('record', () => DeclaredKindEnum)
	kind!: DeclaredKind

	@FieldIn<NamingRecord>('record', () => Int)
	version!: number

	@Field(() => ActorType, { nullable: true, description: 'Who answers for it; null: nobody yet.' })
	owner(this: NamingRecord, @Ctx() context: RequestContext) {
		const { owner } = this.record
		return owner === null ? null : (actorsOf([owner], context)[0] ?? null)
	}

	@Field(() => PartyAnswerType, {
		nullable: true,
		description: 'What the actor said of it; null: nothing yet.',
	})
	answer!: NamingRecord['answer']

	@Field(() => RecordType, {
		nullable: true,
		description: 'As evidence shows it; null of mandates and unavailabilities, which are none.',
	})
	record(this: NamingRecord, @Ctx() context: RequestContext) {
		const record = statedRecord(this.context, this.record.id)
		return record && context.answeredFrom(this.context, record)
	}
}

@ObjectType('NamingRecordConnection', {
	description: 'Records that name an actor and are another’s, those that it has not answered first.',
})
export class NamingRecordConnection extends connectionOf(
	'NamingRecord',
	'partyAnswer.give',
	() => NamingRecordType,
) {
	@Field(() => Int, {
		description: 'Of all of them, those that the actor has said nothing of, or that have changed since.',
	})
	unansweredCount!: NamingRecords['unansweredCount']
}
