import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { HeldCategory, RetentionCategory } from '../../../schema/personalData'
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
import type { RetentionRun } from '../../store/retentionStore'
import { After, First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import {
	ErasureTextEnum,
	HeldCategoryEnum,
	PersonRequestKindEnum,
	PersonRequestStateEnum,
	RetentionCategoryEnum,
} from '../enums'
import { FieldIn } from '../fields'
import { Rule } from '../rules'
import { actorOnRecord, PersonType, person } from './account'
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
	@Field(() => ID, { description: 'Of its category.' })
	id(this: HeldEntry): string {
		return keyOfEntry(this)
	}

	@Field(() => HeldCategoryEnum)
	category!: HeldEntry['category']

	@Field(() => String, { nullable: true, description: 'Instant or day, ISO 8601; null: of no time.' })
	at!: HeldEntry['at']

	@Field(() => [HeldFieldType], { description: 'By the names of the database; empty ones are left out.' })
	fields!: HeldEntry['fields']
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
export class HeldEntryConnection extends connectionOf('HeldEntry', HELD_DATA, () => HeldEntryType) {
	@Field(() => [HeldCountType])
	countsByCategory(this: HeldData): readonly HeldCountType[] {
		return this.counts
	}
}

interface ShownRequest extends PersonRequest, Partial<Pick<AnsweredRequest, 'accountId' | 'contactOf'>> {
	/** For whoever has just asked. */
	readonly followSecret?: string | null
}

@Rule(PERSON_REQUEST)
@ObjectType('PersonRequest', {
	description: 'What a person asked for about what is held of them, by ids: no name stands in it.',
})
export class PersonRequestType {
	@Field(() => String, {
		nullable: true,
		description:
			'What the link ends in by which a request that keeps the account apart is followed and withdrawn; told once, to whoever makes it.',
	})
	followSecret!: ShownRequest['followSecret']

	@Field(() => ID)
	id!: ShownRequest['id']

	@Field(() => PersonRequestKindEnum)
	kind!: ShownRequest['kind']

	@Field(() => PersonRequestStateEnum)
	state!: ShownRequest['state']

	@Field(() => String, {
		nullable: true,
		description: 'Code of the country in whose group it is answered; null: by who administers.',
	})
	group!: ShownRequest['group']

	@Field(() => ID, { nullable: true, description: 'Id of the contact or the account; null of neither.' })
	subject!: ShownRequest['subject']

	@Field(() => PersonType, {
		nullable: true,
		description:
			'Whose account it is about, for who answers it in the register; null of a contact, and of an account that is closed or not theirs to know.',
	})
	account(this: ShownRequest) {
		const { accountId } = this
		return accountId ? person(accountId) : null
	}

	@Field(() => ActorType, {
		nullable: true,
		description:
			'The organisation of whose contact it is about, for who answers it in the register; null of an account, and of a contact that was erased.',
	})
	contactOf(this: ShownRequest, @Ctx() context: RequestContext) {
		const { contactOf } = this
		return contactOf ? actorOnRecord(context, contactOf) : null
	}

	@Field(() => String, { description: 'How it is found again, or what its person wrote. Plain text.' })
	reference!: ShownRequest['reference']

	@Field(() => String, { description: 'How it ended, or why it takes longer. Plain text; may be empty.' })
	outcome!: ShownRequest['outcome']

	@Field(() => String, { description: 'ISO day.' })
	receivedOn!: ShownRequest['receivedOn']

	@Field(() => String, { description: 'ISO day: a month later, or three where it takes longer.' })
	dueOn!: ShownRequest['dueOn']

	@Field(() => String, { nullable: true, description: 'ISO day; null: it is open.' })
	closedOn!: ShownRequest['closedOn']

	@Field(() => Boolean, {
		description: 'Whether it asks about texts of others that hold what was erased: each is decided apart.',
	})
	isAboutTexts(this: ShownRequest): boolean {
		return this.erasure !== null
	}

	@Field(() => Int, { description: 'What an answer names: one to another version is refused.' })
	version!: ShownRequest['version']
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
	@FieldIn<ReviewedPlace>('place', () => ID)
	id!: string

	@Field(() => ErasureTextEnum)
	text!: ReviewedPlace['text']

	@FieldIn<ReviewedPlace>('place', () => ID, { description: 'Id of what the text belongs to.' })
	object!: string

	@FieldIn<ReviewedPlace>('place', () => Boolean, {
		nullable: true,
		description: 'Whether it was taken out; null: not decided.',
	})
	isErased!: boolean | null

	@Field(() => [ErasureExcerptType], {
		description: 'Five at most; none where the text was changed since, or it was taken out.',
	})
	excerpts!: ReviewedPlace['excerpts']
}

@ObjectType('ErasurePlaceConnection', { description: 'A page of texts of others.' })
export class ErasurePlaceConnection extends connectionOf(
	'ErasurePlace',
	'personRequest.answer',
	() => ErasurePlaceType,
) {}

@ObjectType('PersonRequestConnection', { description: 'A page of requests.' })
export class PersonRequestConnection extends connectionOf(
	'PersonRequest',
	['ownRequest.read', 'personRequest.answer'],
	() => PersonRequestType,
) {}

@Rule('auditLog.read')
@ObjectType('AuditLine', { description: 'A line of the audit log: ids and names of fields, never a value.' })
class AuditLineType {
	@Field(() => ID, { description: 'Its number: 1, 2, 3… without a hole.' })
	id(this: AuditLineRow): string {
		return String(this.seq)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: AuditLineRow['at']

	@Field(() => ID, { nullable: true, description: 'null: nobody who is known, or the server itself.' })
	accountId(this: AuditLineRow): string | null {
		return this.account
	}

	@Field(() => PersonType, { nullable: true })
	account(this: AuditLineRow) {
		return this.account === null ? null : person(this.account)
	}

	@Field(() => String, { description: 'Such as mission.declare.' })
	action!: AuditLineRow['action']

	@Field(() => ID, { nullable: true, description: 'Id of what it is about.' })
	object!: AuditLineRow['object']

	@Field(() => [String], { description: 'Names of the fields that were written.' })
	fields!: AuditLineRow['fields']
}

@ObjectType('AuditLineConnection', { description: 'A page of the audit log.' })
export class AuditLineConnection extends connectionOf('AuditLine', 'auditLog.read', () => AuditLineType) {
	@Field(() => [String], { description: 'Each action that stands in the log, once.' })
	actions!: Journal['actions']
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
	@Field(() => Int, { description: 'The entry up to which it holds.' })
	entries!: AuditCheckByLedger['entries']

	@Field(() => Int, {
		description:
			'The entry after which it was followed, that of the last signed checkpoint; 0: from the beginning.',
	})
	after!: AuditCheckByLedger['after']

	@Field(() => String, { nullable: true, description: 'Where it breaks, in English; null: it holds.' })
	broken!: AuditCheckByLedger['broken']

	@Field(() => [AuditGapType])
	wentBack!: AuditCheckByLedger['wentBack']
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
	@Field(() => ID)
	id!: RetentionRun['id']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: RetentionRun['at']

	@Field(() => String, { description: 'The day as of which it looked.' })
	asOf!: RetentionRun['asOf']

	@Field(() => Boolean, { description: 'Whether it only said what would go.' })
	isDry!: RetentionRun['isDry']

	@Field(() => Boolean, { description: 'Whether nobody asked for it.' })
	isScheduled(this: RetentionRun): boolean {
		return this.account === null
	}

	@Field(() => [RetentionCountType])
	counts!: RetentionRun['counts']
}

@ObjectType('RetentionRunConnection', { description: 'A page of runs.' })
class RetentionRunConnection extends connectionOf('RetentionRun', 'retention.read', () => RetentionRunType) {}

@Rule('retention.read')
@ObjectType('Retention', { description: 'What is kept for how long, and what is past its time.' })
export class RetentionType {
	@Field(() => RetentionMonthsType)
	months!: Retention['months']

	@Field(() => [RetentionCountType], { description: 'As of today.' })
	counts!: Retention['counts']

	@Field(() => RetentionRunConnection, { description: 'The latest first.' })
	runs(this: Retention, @First() first: number, @After() after: Nullable<string>) {
		const { runs } = this
		return { page: pageOf(runs, 'retentionRuns', ({ id }) => id, { first, after }) }
	}
}
