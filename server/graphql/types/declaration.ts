import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { DeclaredKind } from '../../../schema/kinds/declared'
import type { ConfirmationProgress, ListedProgress, RemindedActor } from '../../declarations/confirmations'
import { type DeclaredRecord, declaredFields, type FieldValue } from '../../declarations/declaredRecord'
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
import { DateField, FieldAt } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorType, actorsOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { RecordType } from './record'

@Rule(WRITER)
@ObjectType('WrittenRecord', { description: 'The record that was written.' })
export class WrittenRecordType implements WrittenRecord {
	@Field(() => ID)
	id!: string

	@Field(() => Int, { description: 'Its version: the next change must give it.' })
	version!: number
}

@Rule('confirmations.remind')
@ObjectType('RemindedActor', {
	description: 'An actor whose editors were reminded to confirm its records.',
})
export class RemindedActorType {
	@FieldAt<RemindedActor>('actor', () => ID)
	actorId!: string

	@Field(() => Int, {
		description: 'How many of its editors got a letter; 0 if the server sends none.',
	})
	letters!: RemindedActor['letters']
}

@Rule('ownRecord.review')
@ObjectType('DeclaredField', { description: 'A field of a record, as texts.' })
class DeclaredFieldType implements FieldValue {
	@Field(() => String)
	name!: string

	@Field(() => [String], {
		description: 'Empty if it is not known; a date ends with ~ if it is approximate.',
	})
	values!: readonly string[]
}

@Rule(PARTY)
@ObjectType('PartyAnswer', {
	description: 'The answer of a party to a record that another actor owns.',
})
class PartyAnswerType {
	@ActorField({ nullable: true, description: 'The party.' })
	actor!: StoredPartyAnswer['actor']

	@Field(() => PartyVerdictEnum)
	verdict!: StoredPartyAnswer['verdict']

	@Field(() => String, { nullable: true })
	reason!: StoredPartyAnswer['reason']

	@Field(() => Int, { description: 'Version of the record that it answered.' })
	version!: StoredPartyAnswer['version']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: StoredPartyAnswer['at']
}

@Rule('ownRecord.review')
@ObjectType('OwnRecord', { description: 'A record of an actor, as its editors see it.' })
export class OwnRecordType {
	@FieldAt<ShownOwnRecord>('record.id', () => ID)
	id!: string

	@Field(() => ActorType, { nullable: true, description: 'The actor that answers for it.' })
	owner(this: ShownOwnRecord, @Ctx() context: RequestContext) {
		const { owner } = this.record
		return owner === null ? null : (actorsOf([owner], context)[0] ?? null)
	}

	@FieldAt<ShownOwnRecord>('record.kind', () => DeclaredKindEnum)
	kind!: DeclaredKind

	@FieldAt<ShownOwnRecord>('record.version', () => Int)
	version!: number

	@FieldAt<ShownOwnRecord>('record.visibility', () => VisibilityEnum)
	visibility!: Visibility

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(this: ShownOwnRecord) {
		return partnerCountryOf(this.context)
	}

	@DateField({ description: 'Date of its last news, cut to the known part.' })
	lastNews!: ShownOwnRecord['lastNews']

	@DateField({
		description: 'Day on which its owner last declared, changed or confirmed it; null: never.',
		path: 'record.ownerDeclared',
	})
	confirmedOn!: DeclaredRecord['ownerDeclared']

	@Field(() => Boolean, {
		description:
			'Whether its owner is asked if it is still true: it is ongoing or upcoming, and was not confirmed for a year.',
	})
	isDue!: ShownOwnRecord['isDue']

	@Field(() => Boolean, { description: 'Whether it has a source.' })
	isSourced(this: ShownOwnRecord): boolean {
		return this.record.sources.length > 0
	}

	@Field(() => [DeclaredFieldType], { description: 'All fields that its owner states.' })
	fields(this: ShownOwnRecord) {
		return declaredFields(this.record)
	}

	@Field(() => [PartyAnswerType], { description: 'Answers of other parties, the newest first.' })
	async partyAnswers(this: ShownOwnRecord) {
		return this.answers.load(this.record.id)
	}

	@Field(() => RecordType, {
		nullable: true,
		description: 'In the form of evidence; null for mandates and unavailabilities, which are no evidence.',
	})
	record(this: ShownOwnRecord, @Ctx() context: RequestContext) {
		const record = statedRecord(this.context, this.record.id)
		return record && context.answeredFrom(this.context, record)
	}
}

/** What an actor answers for, with what its answers are read by. */
interface ShownOwnRecord extends OwnedRecord {
	readonly answers: PartyAnswerLoader
}

@Rule('ownRecord.review')
@ObjectType('VisibilityCount', { description: 'How many records have a visibility.' })
class VisibilityCountType {
	@Field(() => VisibilityEnum)
	visibility!: Visibility

	@Field(() => Int)
	count!: number
}

@Rule('partyAnswer.give')
@ObjectType('OwnPart', {
	description: 'A party of a record that another actor owns, for the party’s editors.',
})
class OwnPartType {
	@FieldAt<OwnPart>('actor', () => ID)
	actorId!: string

	@ActorField({ nullable: true })
	actor!: OwnPart['actor']

	@Field(() => Int, { description: 'Version of the record: an answer must give it.' })
	version!: OwnPart['version']

	@Field(() => PartyAnswerType, { nullable: true, description: 'Its answer; null: none yet.' })
	answer!: OwnPart['answer']
}

interface ShownStanding extends RecordStanding {
	readonly answers: PartyAnswerLoader
}

@Rule(PARTY)
@ObjectType('RecordStanding', { description: 'What an account may do with a record.' })
export class RecordStandingType {
	@Field(() => OwnRecordType, {
		nullable: true,
		description: 'The record for an editor of its owner; null: another actor owns it.',
	})
	own(this: ShownStanding) {
		return this.own && { ...this.own, answers: this.answers }
	}

	@Field(() => [OwnPartType], {
		description: 'Parties that the account speaks for and that do not own the record.',
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
	description: 'Records of an actor, those longest without news first.',
})
export class OwnRecordConnection extends connectionOf('OwnRecord', 'ownRecord.review', () => OwnRecordType) {
	@Field(() => String, {
		nullable: true,
		description:
			'When the coordination of a group last reminded the actor of records to confirm. Instant, UTC.',
	})
	remindedAt(this: OwnRecordsFound): Promise<string | null> {
		return this.lastReminder()
	}

	@Field(() => [VisibilityCountType], {
		description: 'How many records of the whole list have each visibility.',
	})
	countsByVisibility!: OwnRecordsFound['countsByVisibility']
}

@Rule('ownRecord.review')
@ObjectType('FieldChange', { description: 'What a write changed in a field.' })
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
	@Field(() => Int, { description: 'The version that the write made; a confirmation makes none.' })
	version!: HistoryEntry['version']

	@Field(() => String, { description: 'Instant, UTC.' })
	at!: HistoryEntry['at']

	@ActorField({
		nullable: true,
		description: 'The actor in whose name; null: tables, or the operator of the server.',
	})
	by!: HistoryEntry['by']

	@Field(() => [FieldChangeType])
	changes!: HistoryEntry['changes']
}

@Rule('confirmations.count')
@ObjectType('ActorConfirmations', { description: 'How many of its records an actor has confirmed.' })
class ActorConfirmationsType {
	@FieldAt<ListedProgress>('actor', () => ID)
	actorId!: string

	@Field(() => Boolean, { description: 'Whether it has an editor who can be reminded.' })
	hasEditor!: ListedProgress['hasEditor']

	@Field(() => String, { nullable: true, description: 'When it was last reminded. Instant, UTC.' })
	remindedAt!: ListedProgress['remindedAt']

	@ActorField({ nullable: true })
	actor!: ListedProgress['actor']

	@Field(() => Int, { description: 'Ongoing and upcoming records.' })
	records!: ListedProgress['records']

	@Field(() => Int, { description: 'How many of these it declared or confirmed within a year.' })
	confirmed!: ListedProgress['confirmed']
}

@ObjectType('ActorConfirmationsConnection', {
	description:
		'The actors of a group: those that can be reminded first, those with most unconfirmed records first.',
})
export class ActorConfirmationsConnection extends connectionOf(
	'ActorConfirmations',
	'confirmations.count',
	() => ActorConfirmationsType,
) {
	@FieldAt<ConfirmationProgress>('records', () => Int, {
		description: 'Ongoing and upcoming records of all actors.',
	})
	recordsTotal!: number

	@FieldAt<ConfirmationProgress>('confirmed', () => Int, {
		description: 'How many of these their owners declared or confirmed within a year.',
	})
	confirmedTotal!: number
}

@Rule('partyAnswer.give')
@ObjectType('NamingRecord', { description: 'A record that names an actor and that another actor owns.' })
class NamingRecordType {
	@FieldAt<NamingRecord>('record.id', () => ID)
	id!: string

	@FieldAt<NamingRecord>('record.kind', () => DeclaredKindEnum)
	kind!: DeclaredKind

	@FieldAt<NamingRecord>('record.version', () => Int)
	version!: number

	@Field(() => ActorType, { nullable: true, description: 'Its owner; null: nobody yet.' })
	owner(this: NamingRecord, @Ctx() context: RequestContext) {
		const { owner } = this.record
		return owner === null ? null : (actorsOf([owner], context)[0] ?? null)
	}

	@Field(() => PartyAnswerType, {
		nullable: true,
		description: 'The actor’s answer; null: none yet.',
	})
	answer!: NamingRecord['answer']

	@Field(() => RecordType, {
		nullable: true,
		description: 'In the form of evidence; null for mandates and unavailabilities, which are no evidence.',
	})
	record(this: NamingRecord, @Ctx() context: RequestContext) {
		const record = statedRecord(this.context, this.record.id)
		return record && context.answeredFrom(this.context, record)
	}
}

@ObjectType('NamingRecordConnection', {
	description: 'Records that name an actor and that others own; those without its answer first.',
})
export class NamingRecordConnection extends connectionOf(
	'NamingRecord',
	'partyAnswer.give',
	() => NamingRecordType,
) {
	@Field(() => Int, {
		description: 'How many of all of them have no answer of the actor, or have changed since.',
	})
	unansweredCount!: NamingRecords['unansweredCount']
}
