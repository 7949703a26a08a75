import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type {
	ErasureText,
	HeldCategory,
	PersonRequestKind,
	PersonRequestState,
	RetentionCategory,
} from '../../../schema/personalData'
import type { AuditCheckByLedger } from '../../domain/audit'
import type { RetentionMonths } from '../../domain/retentionMonths'
import type { Journal } from '../../personalData/auditJournal'
import type { ReviewedPlace } from '../../personalData/erasurePlaces'
import { type HeldData, keyOfEntry } from '../../personalData/heldData'
import type { AnsweredRequest } from '../../personalData/requests'
import type { Retention } from '../../personalData/retention'
import { HELD_DATA, PERSON_REQUEST } from '../../policy/objectGuards'
import { PUBLIC } from '../../policy/rule'
import { pageOf } from '../../queries/pagination'
import type { DataProtection } from '../../queries/queryContext'
import type { AuditLineRow } from '../../store/auditLog'
import type { HeldEntry } from '../../store/heldDataStore'
import type { PersonRequest } from '../../store/personRequestStore'
import type { RetentionCount, RetentionRun } from '../../store/retentionStore'
import { After, First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import {
	ErasureTextEnum,
	HeldCategoryEnum,
	PersonRequestKindEnum,
	PersonRequestStateEnum,
	RetentionCategoryEnum,
} from '../enums'
import { Rule } from '../rules'
import { actorOnRecord, PersonType } from './account'
import { ActorType } from './actor'
import { connectionOf } from './connection'

@Rule(HELD_DATA)
@ObjectType('HeldField', { description: 'One field of what is held, as texts.' })
class HeldFieldType {
	@Field(() => String)
	name!: string

	@Field(() => [String])
	values!: readonly string[]
}

@Rule(HELD_DATA)
@ObjectType('HeldEntry', { description: 'One thing that is held of a person.' })
class HeldEntryType {
	constructor(private readonly entry: HeldEntry) {}

	@Field(() => ID, { description: 'Of its category.' })
	get id(): string {
		return keyOfEntry(this.entry)
	}

	@Field(() => HeldCategoryEnum)
	get category(): HeldCategory {
		return this.entry.category
	}

	@Field(() => String, { nullable: true, description: 'Instant or day, ISO 8601; null: of no time.' })
	get at(): string | null {
		return this.entry.at
	}

	@Field(() => [HeldFieldType], { description: 'By the names of the database; empty ones are left out.' })
	get fields(): readonly HeldFieldType[] {
		return this.entry.fields
	}
}

@Rule(HELD_DATA)
@ObjectType('HeldCount', { description: 'How much of a category is held.' })
class HeldCountType {
	@Field(() => HeldCategoryEnum)
	category!: HeldCategory

	@Field(() => Int)
	count!: number
}

@ObjectType('HeldEntryConnection', { description: 'A page of what is held of a person.' })
export class HeldEntryConnection extends connectionOf(
	'HeldEntry',
	HELD_DATA,
	() => HeldEntryType,
	(entry: HeldEntry) => new HeldEntryType(entry),
) {
	constructor(private readonly held: HeldData) {
		super(held.page)
	}

	@Field(() => [HeldCountType])
	get countsByCategory(): readonly HeldCountType[] {
		return this.held.counts
	}
}

@Rule(PERSON_REQUEST)
@ObjectType('PersonRequest', {
	description: 'What a person asked for about what is held of them, by ids: no name stands in it.',
})
export class PersonRequestType {
	/** @param secret for whoever has just asked. */
	constructor(
		private readonly request: PersonRequest & Partial<AnsweredRequest>,
		private readonly secret: string | null = null,
		readonly isGivenByLink = false,
	) {}

	@Field(() => String, {
		nullable: true,
		description:
			'What the link ends in by which a request that keeps the account apart is followed and withdrawn; told once, to whoever makes it.',
	})
	get followSecret(): string | null {
		return this.secret
	}

	@Field(() => ID)
	get id(): string {
		return this.request.id
	}

	@Field(() => PersonRequestKindEnum)
	get kind(): PersonRequestKind {
		return this.request.kind
	}

	@Field(() => PersonRequestStateEnum)
	get state(): PersonRequestState {
		return this.request.state
	}

	@Field(() => String, {
		nullable: true,
		description: 'Code of the country in whose group it is answered; null: by who administers.',
	})
	get group(): string | null {
		return this.request.group
	}

	@Field(() => ID, { nullable: true, description: 'Id of the contact or the account; null of neither.' })
	get subject(): string | null {
		return this.request.subject
	}

	@Field(() => PersonType, {
		nullable: true,
		description:
			'Whose account it is about, for who answers it in the register; null of a contact, and of an account that is closed or not theirs to know.',
	})
	get account(): PersonType | null {
		const { accountId } = this.request
		return accountId ? new PersonType(accountId) : null
	}

	@Field(() => ActorType, {
		nullable: true,
		description:
			'The organisation of whose contact it is about, for who answers it in the register; null of an account, and of a contact that was erased.',
	})
	contactOf(@Ctx() context: RequestContext): ActorType | null {
		const { contactOf } = this.request
		return contactOf ? actorOnRecord(context, contactOf) : null
	}

	@Field(() => String, { description: 'How it is found again, or what its person wrote. Plain text.' })
	get reference(): string {
		return this.request.reference
	}

	@Field(() => String, { description: 'How it ended, or why it takes longer. Plain text; may be empty.' })
	get outcome(): string {
		return this.request.outcome
	}

	@Field(() => String, { description: 'ISO day.' })
	get receivedOn(): string {
		return this.request.receivedOn
	}

	@Field(() => String, { description: 'ISO day: a month later, or three where it takes longer.' })
	get dueOn(): string {
		return this.request.dueOn
	}

	@Field(() => String, { nullable: true, description: 'ISO day; null: it is open.' })
	get closedOn(): string | null {
		return this.request.closedOn
	}

	@Field(() => Boolean, {
		description: 'Whether it asks about texts of others that hold what was erased: each is decided apart.',
	})
	get isAboutTexts(): boolean {
		return this.request.erasure !== null
	}

	@Field(() => Int, { description: 'What an answer names: one to another version is refused.' })
	get version(): number {
		return this.request.version
	}
}

@Rule('personRequest.answer')
@ObjectType('ErasureExcerpt', { description: 'What was found in a text, with what stands around it.' })
class ErasureExcerptType {
	@Field(() => String)
	before!: string

	@Field(() => String)
	found!: string

	@Field(() => String)
	after!: string
}

@Rule('personRequest.answer')
@ObjectType('ErasurePlace', {
	description: 'A text of somebody else that holds what was erased of a person: it goes, or it stays.',
})
class ErasurePlaceType {
	constructor(private readonly reviewed: ReviewedPlace) {}

	@Field(() => ID)
	get id(): string {
		return this.reviewed.place.id
	}

	@Field(() => ErasureTextEnum)
	get text(): ErasureText {
		return this.reviewed.text
	}

	@Field(() => ID, { description: 'Id of what the text belongs to.' })
	get object(): string {
		return this.reviewed.place.object
	}

	@Field(() => Boolean, { nullable: true, description: 'Whether it was taken out; null: not decided.' })
	get isErased(): boolean | null {
		return this.reviewed.place.isErased
	}

	@Field(() => [ErasureExcerptType], {
		description: 'Five at most; none where the text was changed since, or it was taken out.',
	})
	get excerpts(): readonly ErasureExcerptType[] {
		return this.reviewed.excerpts
	}
}

@ObjectType('ErasurePlaceConnection', { description: 'A page of texts of others.' })
export class ErasurePlaceConnection extends connectionOf(
	'ErasurePlace',
	'personRequest.answer',
	() => ErasurePlaceType,
	(reviewed: ReviewedPlace) => new ErasurePlaceType(reviewed),
) {}

@ObjectType('PersonRequestConnection', { description: 'A page of requests.' })
export class PersonRequestConnection extends connectionOf(
	'PersonRequest',
	['ownRequest.read', 'personRequest.answer'],
	() => PersonRequestType,
	(request: PersonRequest) => new PersonRequestType(request),
) {}

@Rule('auditLog.read')
@ObjectType('AuditLine', { description: 'A line of the audit log: ids and names of fields, never a value.' })
class AuditLineType {
	constructor(private readonly line: AuditLineRow) {}

	@Field(() => ID, { description: 'Its number: 1, 2, 3… without a hole.' })
	get id(): string {
		return String(this.line.seq)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get at(): string {
		return this.line.at
	}

	@Field(() => ID, { nullable: true, description: 'null: nobody who is known, or the server itself.' })
	get accountId(): string | null {
		return this.line.account
	}

	@Field(() => PersonType, { nullable: true })
	account(): PersonType | null {
		return this.line.account === null ? null : new PersonType(this.line.account)
	}

	@Field(() => String, { description: 'Such as mission.declare.' })
	get action(): string {
		return this.line.action
	}

	@Field(() => ID, { nullable: true, description: 'Id of what it is about.' })
	get object(): string | null {
		return this.line.object
	}

	@Field(() => [String], { description: 'Names of the fields that were written.' })
	get fields(): readonly string[] {
		return this.line.fields
	}
}

@ObjectType('AuditLineConnection', { description: 'A page of the audit log.' })
export class AuditLineConnection extends connectionOf(
	'AuditLine',
	'auditLog.read',
	() => AuditLineType,
	(line: AuditLineRow) => new AuditLineType(line),
) {
	constructor(private readonly journal: Journal) {
		super(journal.lines)
	}

	@Field(() => [String], { description: 'Each action that stands in the log, once.' })
	get actions(): readonly string[] {
		return this.journal.actions
	}
}

@Rule('auditLog.read')
@ObjectType('AuditGap', {
	description: 'When the log was found to have gone back: a restore of the database does so, and a cut.',
})
class AuditGapType {
	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: string

	@Field(() => Int, { description: 'The entry at which it had ended.' })
	from!: number

	@Field(() => Int, { description: 'The entry at which it stood then.' })
	to!: number
}

@Rule('auditLog.read')
@ObjectType('AuditCheck', {
	description: 'Whether the chain of the audit log holds, and goes through the signed checkpoints beside it.',
})
export class AuditCheckType {
	constructor(private readonly check: AuditCheckByLedger) {}

	@Field(() => Int, { description: 'The entry up to which it holds.' })
	get entries(): number {
		return this.check.entries
	}

	@Field(() => Int, {
		description:
			'The entry after which it was followed, that of the last signed checkpoint; 0: from the beginning.',
	})
	get after(): number {
		return this.check.after
	}

	@Field(() => String, { nullable: true, description: 'Where it breaks, in English; null: it holds.' })
	get broken(): string | null {
		return this.check.broken
	}

	@Field(() => [AuditGapType])
	get wentBack(): readonly AuditGapType[] {
		return this.check.wentBack
	}
}

@Rule(PUBLIC)
@ObjectType('RetentionMonths', { description: 'For how many months it is kept.' })
class RetentionMonthsType implements RetentionMonths {
	@Field(() => Int, { description: 'After which an unconfirmed contact is to be looked at again.' })
	contactReview!: number

	@Field(() => Int, { description: 'Unconfirmed contacts.' })
	contacts!: number

	@Field(() => Int, { description: 'Accounts that nobody signs in to.' })
	accounts!: number

	@Field(() => Int, { description: 'Discussions after their last comment.' })
	comments!: number

	@Field(() => Int, { description: 'Proposals after they were closed.' })
	proposals!: number

	@Field(() => Int, { description: 'Reports after they were closed.' })
	reports!: number

	@Field(() => Int, { description: 'Requests of persons after they were answered.' })
	requests!: number

	@Field(() => Int, { description: 'What was said and done, as the feed tells it.' })
	activities!: number

	@Field(() => Int, { description: 'Lines of the audit log.' })
	audit!: number
}

@Rule(PUBLIC)
@ObjectType('DataProtection', {
	description: 'Who answers for the personal data that is held, and for how long it is.',
})
export class DataProtectionType implements DataProtection {
	@Field(() => String, { nullable: true, description: 'Name of the organisation; null: nobody said.' })
	controller!: string | null

	@Field(() => String, { nullable: true, description: 'Whom persons turn to.' })
	email!: string | null

	@Field(() => RetentionMonthsType)
	months!: RetentionMonths
}

@Rule('retention.read')
@ObjectType('RetentionCount', { description: 'What is past its time, of one category.' })
class RetentionCountType {
	@Field(() => RetentionCategoryEnum)
	category!: RetentionCategory

	@Field(() => Int)
	count!: number

	@Field(() => Int, { description: 'What is to be looked at again before.' })
	toReview!: number
}

@Rule('retention.read')
@ObjectType('RetentionRun', { description: 'What was said to go, or was removed.' })
export class RetentionRunType {
	constructor(private readonly run: RetentionRun) {}

	@Field(() => ID)
	get id(): string {
		return this.run.id
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	get at(): string {
		return this.run.at
	}

	@Field(() => String, { description: 'The day as of which it looked.' })
	get asOf(): string {
		return this.run.asOf
	}

	@Field(() => Boolean, { description: 'Whether it only said what would go.' })
	get isDry(): boolean {
		return this.run.isDry
	}

	@Field(() => Boolean, { description: 'Whether nobody asked for it.' })
	get isScheduled(): boolean {
		return this.run.account === null
	}

	@Field(() => [RetentionCountType])
	get counts(): readonly RetentionCount[] {
		return this.run.counts
	}
}

@ObjectType('RetentionRunConnection', { description: 'A page of runs.' })
export class RetentionRunConnection extends connectionOf(
	'RetentionRun',
	'retention.read',
	() => RetentionRunType,
	(run: RetentionRun) => new RetentionRunType(run),
) {}

@Rule('retention.read')
@ObjectType('Retention', { description: 'What is kept for how long, and what is past its time.' })
export class RetentionType {
	constructor(private readonly retention: Retention) {}

	@Field(() => RetentionMonthsType)
	get months(): RetentionMonths {
		return this.retention.months
	}

	@Field(() => [RetentionCountType], { description: 'As of today.' })
	get counts(): readonly RetentionCount[] {
		return this.retention.counts
	}

	@Field(() => RetentionRunConnection, { description: 'The latest first.' })
	runs(@First() first: Nullable<number>, @After() after: Nullable<string>): RetentionRunConnection {
		const { runs } = this.retention
		return new RetentionRunConnection(pageOf(runs, 'retentionRuns', ({ id }) => id, { first, after }))
	}
}
