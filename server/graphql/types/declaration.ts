import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import { type DeclaredKind, type FieldValue, fieldsOf } from '../../declarations/declaredRecord'
import type { FieldChange, HistoryEntry } from '../../declarations/history'
import type { countsByVisibility, OwnedRecord, Progress } from '../../declarations/ownRecords'
import type { PartyAnswerLoader } from '../../declarations/partyAnswers'
import type { WrittenRecord } from '../../declarations/writing'
import type { KeptPartyAnswer, PartyVerdict } from '../../domain/partyAnswer'
import type { Visibility } from '../../domain/records'
import type { Page } from '../../queries/pagination'
import { statedRecord } from '../../queries/record'
import type { RequestContext } from '../context'
import { DeclaredKindEnum, PartyVerdictEnum, VisibilityEnum } from '../enums'
import { ActorType, actorsOf } from './actor'
import { connectionOf } from './connection'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { RecordType } from './record'
import { toRecord } from './toRecord'

@ObjectType('WrittenRecord', { description: 'A record that was written.' })
export class WrittenRecordType implements WrittenRecord {
	@Field(() => ID)
	id!: string

	@Field(() => Int, { description: 'That the next change has to name.' })
	version!: number
}

@ObjectType('DeclaredField', { description: 'What a record says in one field, as texts.' })
class DeclaredFieldType implements FieldValue {
	@Field(() => String)
	name!: string

	@Field(() => [String], {
		description: 'None where it is not known; a date ends in ~ where it is about then.',
	})
	values!: readonly string[]
}

@ObjectType('PartyAnswer', {
	description: 'What a party of a record says of it, for which another actor answers.',
})
class PartyAnswerType {
	constructor(private readonly answer: KeptPartyAnswer) {}

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
		return [...fieldsOf(this.owned.record)]
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

@ObjectType('VisibilityCount', { description: 'How many records are seen by these.' })
class VisibilityCountType {
	@Field(() => VisibilityEnum)
	visibility!: Visibility

	@Field(() => Int)
	count!: number
}

@ObjectType('OwnRecordConnection', {
	description: 'What an actor answers for, without news for longest first.',
})
export class OwnRecordConnection extends connectionOf<ListedOwnRecord, OwnRecordType>(
	'OwnRecord',
	() => OwnRecordType,
	({ owned, answers }) => new OwnRecordType(owned, answers),
) {
	constructor(
		page: Page<ListedOwnRecord>,
		private readonly counts: ReturnType<typeof countsByVisibility>,
	) {
		super(page)
	}

	@Field(() => [VisibilityCountType], { description: 'How many of the whole list are seen by whom.' })
	countsByVisibility(): VisibilityCountType[] {
		return [...this.counts]
	}
}

@ObjectType('FieldChange', { description: 'What a write changed in one field.' })
class FieldChangeType implements FieldChange {
	@Field(() => String)
	name!: string

	@Field(() => [String])
	before!: readonly string[]

	@Field(() => [String])
	after!: readonly string[]
}

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

@ObjectType('ActorConfirmations', { description: 'How far an actor is in confirming what it answers for.' })
export class ActorConfirmationsType {
	constructor(private readonly progress: Progress) {}

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
