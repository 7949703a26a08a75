import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql'
import type { HeldCategory, RetentionCategory } from '../../../schema/personalData'
import type { AuditCheckByLedger } from '../../domain/auditLog'
import type { RetentionMonths } from '../../domain/retentionMonths'
import type { AuditLogPage } from '../../personalData/auditLog'
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
import { FieldAt } from '../fields'
import { Rule } from '../rules'
import { actorOnRecord, PersonType, person } from './account'
import { ActorType } from './actor'
import { connectionOf } from './connection'

@Rule(HELD_DATA)
@ObjectType('HeldField', { description: 'A field of personal data, as texts.' })
class HeldFieldType {
	@Field(() => String)
	name!: string

	@Field(() => [String])
	values!: readonly string[]
}

@Rule(HELD_DATA)
@ObjectType('HeldEntry', { description: 'An item of a person’s data.' })
class HeldEntryType {
	@Field(() => ID, { description: 'Its id within its category.' })
	id(this: HeldEntry): string {
		return keyOfEntry(this)
	}

	@Field(() => HeldCategoryEnum)
	category!: HeldEntry['category']

	@Field(() => String, { nullable: true, description: 'Instant or day, ISO 8601; null: it has no date.' })
	at!: HeldEntry['at']

	@Field(() => [HeldFieldType], { description: 'Fields named as in the database; empty ones are left out.' })
	fields!: HeldEntry['fields']
}

@Rule(HELD_DATA)
@ObjectType('HeldCount', { description: 'How many items a category has.' })
class HeldCountType {
	@Field(() => HeldCategoryEnum)
	category!: HeldCategory

	@Field(() => Int)
	count!: number
}

@ObjectType('HeldEntryConnection', { description: 'A page of a person’s data.' })
export class HeldEntryConnection extends connectionOf('HeldEntry', HELD_DATA, () => HeldEntryType) {
	@FieldAt<HeldData>('counts', () => [HeldCountType])
	countsByCategory!: readonly HeldCountType[]
}

interface ShownRequest extends PersonRequest, Partial<Pick<AnsweredRequest, 'accountId' | 'contactOf'>> {
	/** For whoever has just asked. */
	readonly followSecret?: string | null
}

@Rule(PERSON_REQUEST)
@ObjectType('PersonRequest', {
	description: 'A request of a person about their data. It refers to persons by ids, never by names.',
})
export class PersonRequestType {
	@Field(() => String, {
		nullable: true,
		description:
			'The end of the link with which to follow and withdraw a request that freezes the account; returned once, to its author.',
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
		description: 'Code of the country whose group answers it; null: the administrators answer.',
	})
	group!: ShownRequest['group']

	@Field(() => ID, {
		nullable: true,
		description: 'Id of the contact or the account; null if it is about neither.',
	})
	subject!: ShownRequest['subject']

	@Field(() => PersonType, {
		nullable: true,
		description:
			'The account that it is about, for those who answer it in the register; null for a contact, and if the account is closed or they may not see it.',
	})
	account(this: ShownRequest) {
		const { accountId } = this
		return accountId ? person(accountId) : null
	}

	@Field(() => ActorType, {
		nullable: true,
		description:
			'The organisation of the contact that it is about, for those who answer it in the register; null for an account, and if the contact was erased.',
	})
	contactOf(this: ShownRequest, @Ctx() context: RequestContext) {
		const { contactOf } = this
		return contactOf ? actorOnRecord(context, contactOf) : null
	}

	@Field(() => String, {
		description: 'A reference to find it again, or the text of its person. Plain text.',
	})
	reference!: ShownRequest['reference']

	@Field(() => String, { description: 'How it ended, or why it takes longer. Plain text, possibly empty.' })
	outcome!: ShownRequest['outcome']

	@Field(() => String, { description: 'ISO day.' })
	receivedOn!: ShownRequest['receivedOn']

	@Field(() => String, {
		description: 'ISO day: one month after it was received, or three if it is extended.',
	})
	dueOn!: ShownRequest['dueOn']

	@Field(() => String, { nullable: true, description: 'ISO day; null while it is open.' })
	closedOn!: ShownRequest['closedOn']

	@Field(() => Boolean, {
		description:
			'Whether it is about texts of others that mention erased data; each text is decided separately.',
	})
	isAboutTexts(this: ShownRequest): boolean {
		return this.erasure !== null
	}

	@Field(() => Int, {
		description:
			'Version of the request: an answer must give it, and is refused if the request has changed since.',
	})
	version!: ShownRequest['version']
}

@Rule('personRequest.answer')
@ObjectType('ErasureExcerpt', {
	description: 'A passage of a text with what was found, and the words around it.',
})
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
	description: 'A text of somebody else that mentions a person’s erased data; it is removed or it stays.',
})
class ErasurePlaceType {
	@FieldAt<ReviewedPlace>('place.id', () => ID)
	id!: string

	@Field(() => ErasureTextEnum)
	text!: ReviewedPlace['text']

	@FieldAt<ReviewedPlace>('place.object', () => ID, { description: 'Id of the object with the text.' })
	object!: string

	@FieldAt<ReviewedPlace>('place.isErased', () => Boolean, {
		nullable: true,
		description: 'Whether it was removed; null: not decided yet.',
	})
	isErased!: boolean | null

	@Field(() => [ErasureExcerptType], {
		description: 'At most five; none if the text has changed since or was removed.',
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
@ObjectType('AuditLine', {
	description: 'A line of the audit log, with ids and names of fields but no values.',
})
class AuditLineType {
	@Field(() => ID, { description: 'Its number: 1, 2, 3… without gaps.' })
	id(this: AuditLineRow): string {
		return String(this.seq)
	}

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: AuditLineRow['at']

	@FieldAt<AuditLineRow>('account', () => ID, {
		nullable: true,
		description: 'null: an unknown person, or the server itself.',
	})
	accountId!: string | null

	@Field(() => PersonType, { nullable: true })
	account(this: AuditLineRow) {
		return this.account === null ? null : person(this.account)
	}

	@Field(() => String, { description: 'For example, mission.declare.' })
	action!: AuditLineRow['action']

	@Field(() => ID, { nullable: true, description: 'Id of the object of the action.' })
	object!: AuditLineRow['object']

	@Field(() => [String], { description: 'Names of the written fields.' })
	fields!: AuditLineRow['fields']
}

@ObjectType('AuditLineConnection', { description: 'A page of the audit log.' })
export class AuditLineConnection extends connectionOf('AuditLine', 'auditLog.read', () => AuditLineType) {
	@Field(() => [String], { description: 'Every action in the log, once.' })
	actions!: AuditLogPage['actions']
}

@Rule('auditLog.read')
@ObjectType('AuditGap', {
	description:
		'A moment when the log was found shorter than before: the database was restored, or entries were cut off.',
})
class AuditGapType {
	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: string

	@Field(() => Int, { description: 'The last entry before.' })
	from!: number

	@Field(() => Int, { description: 'The last entry afterwards.' })
	to!: number
}

@Rule('auditLog.read')
@ObjectType('AuditCheck', {
	description:
		'Whether the chain of the audit log is intact and matches the signed checkpoints stored beside it.',
})
export class AuditCheckType {
	@Field(() => Int, { description: 'The last entry up to which it is intact.' })
	entries!: AuditCheckByLedger['entries']

	@Field(() => Int, {
		description: 'The entry after which the check starts: the last signed checkpoint; 0: from the beginning.',
	})
	after!: AuditCheckByLedger['after']

	@Field(() => String, { nullable: true, description: 'Where it breaks, in English; null: it is intact.' })
	broken!: AuditCheckByLedger['broken']

	@Field(() => [AuditGapType])
	wentBack!: AuditCheckByLedger['wentBack']
}

@Rule(PUBLIC)
@ObjectType('RetentionMonths', { description: 'Retention periods in months.' })
class RetentionMonthsType implements RetentionMonths {
	@Field(() => Int, { description: 'When an unconfirmed contact is due for review.' })
	contactReview!: number

	@Field(() => Int, { description: 'Unconfirmed contacts.' })
	contacts!: number

	@Field(() => Int, { description: 'Accounts that nobody signs in to.' })
	accounts!: number

	@Field(() => Int, { description: 'Discussions, after their last comment.' })
	comments!: number

	@Field(() => Int, { description: 'Proposals, after they are closed.' })
	proposals!: number

	@Field(() => Int, { description: 'Reports, after they are closed.' })
	reports!: number

	@Field(() => Int, { description: 'Requests of persons, after they are answered.' })
	requests!: number

	@Field(() => Int, { description: 'Activities of the feed.' })
	activities!: number

	@Field(() => Int, { description: 'Lines of the audit log.' })
	audit!: number
}

@Rule(PUBLIC)
@ObjectType('DataProtection', {
	description: 'Who is responsible for personal data, and how long it is kept.',
})
export class DataProtectionType implements DataProtection {
	@Field(() => String, { nullable: true, description: 'Name of the organisation; null: not set.' })
	controller!: string | null

	@Field(() => String, { nullable: true, description: 'The address that persons can write to.' })
	email!: string | null

	@Field(() => RetentionMonthsType)
	months!: RetentionMonths
}

@Rule('retention.read')
@ObjectType('RetentionCount', { description: 'Items of one category past their retention period.' })
class RetentionCountType {
	@Field(() => RetentionCategoryEnum)
	category!: RetentionCategory

	@Field(() => Int)
	count!: number

	@Field(() => Int, { description: 'Items that need a review before that.' })
	toReview!: number
}

@Rule('retention.read')
@ObjectType('RetentionRun', { description: 'A run that removed such items, or only counted them.' })
export class RetentionRunType {
	@Field(() => ID)
	id!: RetentionRun['id']

	@Field(() => String, { description: 'Instant, ISO 8601 in UTC.' })
	at!: RetentionRun['at']

	@Field(() => String, { description: 'The day for which it was computed.' })
	asOf!: RetentionRun['asOf']

	@Field(() => Boolean, { description: 'Whether it only counted.' })
	isDry!: RetentionRun['isDry']

	@Field(() => Boolean, { description: 'Whether the schedule started it, not a person.' })
	isScheduled(this: RetentionRun): boolean {
		return this.account === null
	}

	@Field(() => [RetentionCountType])
	counts!: RetentionRun['counts']
}

@ObjectType('RetentionRunConnection', { description: 'A page of runs.' })
class RetentionRunConnection extends connectionOf('RetentionRun', 'retention.read', () => RetentionRunType) {}

@Rule('retention.read')
@ObjectType('Retention', { description: 'Retention periods, and items past them.' })
export class RetentionType {
	@Field(() => RetentionMonthsType)
	months!: Retention['months']

	@Field(() => [RetentionCountType], { description: 'For today.' })
	counts!: Retention['counts']

	@Field(() => RetentionRunConnection, { description: 'The latest first.' })
	runs(this: Retention, @First() first: number, @After() after: Nullable<string>) {
		const { runs } = this
		return { page: pageOf(runs, 'retentionRuns', ({ id }) => id, { first, after }) }
	}
}
