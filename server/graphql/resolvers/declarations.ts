import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { REMINDER_DAYS } from '../../../schema/confirmations'
import { confirmationProgress, remindOfConfirmation } from '../../declarations/confirmations'
import {
	changeRecord,
	confirmRecord,
	declare,
	endRecord,
	retractRecord,
	revertRecord,
	takeBackWrite,
} from '../../declarations/declare'
import { recordHistory } from '../../declarations/history'
import { countsByVisibility, ownedRecord, ownRecords } from '../../declarations/ownRecords'
import { answerRecord, partyAnswerLoader } from '../../declarations/partyAnswers'
import { previewDeclaration } from '../../declarations/preview'
import { namingRecords, recordStanding } from '../../declarations/recordStanding'
import type { PartyVerdict } from '../../domain/partyAnswer'
import type { Visibility } from '../../domain/records'
import { PARTY } from '../../policy/objectGuards'
import { aboutActor, aboutGroup, BY_COMMAND } from '../../policy/rule'
import { type PageInput, pageOf } from '../../queries/pagination'
import { IdempotencyKey, InCountryOfActor, InPages, OfAccounts } from '../arguments'
import { declarationsOf, type Nullable, type RequestContext } from '../context'
import { PartyVerdictEnum, VisibilityEnum } from '../enums'
import { Rule } from '../rules'
import { pageWith } from '../types/connection'
import {
	ActorConfirmationsConnection,
	HistoryEntryType,
	NamingRecordConnection,
	OwnRecordConnection,
	OwnRecordType,
	RecordStandingType,
	RemindedActorType,
	WrittenRecordType,
} from '../types/declaration'
import { DeclaredDateInput, DeclaredRecordInput } from '../types/declarationInput'
import { WhatIfType } from '../types/whatIf'

const OfRecord = () => Arg('id', () => ID)
const OnVersion = () =>
	Arg('version', () => Int, {
		description: 'The version that was read; CONFLICT, with the present record, if it has changed since.',
	})
const Declared = () => Arg('record', () => DeclaredRecordInput)

/** What editors say of the records of their actor. Rights are asked for by what is called. */
@Resolver()
export class DeclarationsResolver {
	@Rule(aboutActor('ownRecord.review'))
	@Query(() => OwnRecordConnection, {
		description: 'The records of an actor, for its editors: those without news for longest first.',
	})
	ownRecords(
		@Arg('actor', () => ID) actor: string,
		@Arg('due', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description: 'Only records that wait for a confirmation of their owner.',
		})
		due: boolean,
		@Arg('drafts', () => Boolean, {
			nullable: true,
			defaultValue: false,
			description: 'Only missions that are drafts.',
		})
		drafts: boolean,
		@Arg('visibility', () => VisibilityEnum, {
			nullable: true,
			description: 'Only records with this visibility.',
		})
		visibility: Nullable<Visibility>,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const asked = declarationsOf(context)
		const choice = { due, drafts, visibility }
		const owned = ownRecords(asked, actor, choice)
		const page = pageOf(owned, 'ownRecords', ({ record }) => record.id, paging)
		const ids = page.items.map(({ item }) => item.record.id)
		const answers = partyAnswerLoader(asked.writing, ids)
		return {
			page: pageWith(page, (one) => ({ ...one, answers })),
			countsByVisibility: countsByVisibility(owned),
			lastReminder: async () => (await asked.writing.store.remindersOf([actor])).get(actor) ?? null,
		}
	}

	@Rule('ownRecord.review')
	@Query(() => OwnRecordType, { description: 'A record of an actor, for its editors.' })
	async ownRecord(@OfRecord() id: string, @OfAccounts() context: RequestContext) {
		const asked = declarationsOf(context)
		return { ...(await ownedRecord(asked, id)), answers: partyAnswerLoader(asked.writing) }
	}

	@Rule(PARTY)
	@Query(() => RecordStandingType, {
		description: 'What the account may do with a record: as an editor of its owner, or of another party.',
	})
	async recordStanding(@OfRecord() id: string, @OfAccounts() context: RequestContext) {
		const asked = declarationsOf(context)
		return { ...(await recordStanding(asked, id)), answers: partyAnswerLoader(asked.writing) }
	}

	@Rule(aboutActor('partyAnswer.give'))
	@Query(() => NamingRecordConnection, {
		description:
			'Lasting records of other actors that name an actor, for its editors: those that it has not answered first.',
	})
	async namingRecords(
		@Arg('actor', () => ID) actor: string,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		return namingRecords(declarationsOf(context), actor, paging)
	}

	@Rule('ownRecord.review')
	@Query(() => [HistoryEntryType], {
		description: 'The versions of a record, the newest first, for the editors of its owner.',
	})
	async recordHistory(@OfRecord() id: string, @OfAccounts() context: RequestContext) {
		return recordHistory(declarationsOf(context), id)
	}

	@Rule(aboutActor('ownRecord.declare'))
	@Query(() => WhatIfType, {
		description:
			'How a declaration would change what its editor sees, as if all of it took place. Nothing is stored.',
	})
	async previewDeclaration(
		@Arg('actor', () => ID) actor: string,
		@Declared() record: DeclaredRecordInput,
		@Arg('id', () => ID, { nullable: true, description: 'Id of the record that would be changed.' })
		id: Nullable<string>,
		@InCountryOfActor() context: RequestContext,
	) {
		const asked = { actor, record, id }
		const { effects, country } = await previewDeclaration(declarationsOf(context), asked)
		return context.answeredFrom(country, effects)
	}

	@Rule(aboutGroup('confirmations.count'))
	@Query(() => ActorConfirmationsConnection, {
		description: 'How many of their records the actors of a group have confirmed, for its coordinators.',
	})
	async confirmationProgress(
		@Arg('group', () => String, { description: 'Code of a country.' }) group: string,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const progress = await confirmationProgress(declarationsOf(context), group, paging)
		return context.answeredFrom(context.queryContext.countries.of(group), progress)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => RemindedActorType, {
		description: `Reminds the editors of an actor of a group to confirm its records, for its coordinators: once in ${REMINDER_DAYS} days for each actor, else CONFLICT.`,
	})
	async remindOfConfirmation(
		@Arg('actor', () => ID) actor: string,
		@Arg('group', () => String, { description: 'Code of a country.' }) group: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const asked = declarationsOf(context)
		return remindOfConfirmation(asked, { actor, group, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, { description: 'Declares a record in the name of an actor.' })
	declare(
		@Arg('actor', () => ID) actor: string,
		@Declared() record: DeclaredRecordInput,
		@IdempotencyKey() idempotencyKey: string,
		@InCountryOfActor() context: RequestContext,
	): Promise<WrittenRecordType> {
		return declare(declarationsOf(context), { actor, record, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Replaces the whole contents of a record: fields that are left out become empty.',
	})
	changeRecord(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@Declared() record: DeclaredRecordInput,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return changeRecord(declarationsOf(context), { id, version, record, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Confirms that a record is right: its last news is then of today.',
	})
	confirmRecord(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return confirmRecord(declarationsOf(context), { id, version, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, { description: 'Ends a record.' })
	endRecord(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@Arg('on', () => DeclaredDateInput) on: DeclaredDateInput,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return endRecord(declarationsOf(context), { id, version, on, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Retracts a wrong record: it leaves every result, but keeps its address and its history.',
	})
	retractRecord(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@Arg('reason', () => String, { description: 'Why it is wrong, in words.' }) reason: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return retractRecord(declarationsOf(context), { id, version, reason, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Restores an earlier version of a record, as a new version.',
	})
	revertRecord(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@Arg('to', () => Int, { description: 'The earlier version.' }) to: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return revertRecord(declarationsOf(context), { id, version, to, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description:
			'Undoes the last write of this account to a record, of today or yesterday, its last news too. A second call restores it.',
	})
	takeBackWrite(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return takeBackWrite(declarationsOf(context), { id, version, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Confirms or contests a record as a party that does not own it; the record does not change.',
	})
	answerRecord(
		@OfRecord() id: string,
		@OnVersion() version: number,
		@Arg('actor', () => ID, { description: 'The party in whose name.' }) actor: string,
		@Arg('verdict', () => PartyVerdictEnum) verdict: PartyVerdict,
		@Arg('reason', () => String, { nullable: true, description: 'Needed to contest it.' })
		reason: Nullable<string>,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		const asked = { id, version, actor, verdict, reason, idempotencyKey }
		return answerRecord(declarationsOf(context), asked)
	}
}
