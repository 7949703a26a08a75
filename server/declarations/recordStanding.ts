import { accountIdOf } from '../accounts/accountContext'
import type { Id } from '../domain/ids'
import type { StoredPartyAnswer } from '../domain/partyAnswer'
import { expectMay, mayDo } from '../policy/rights'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import type { DeclaredRecord } from './declaredRecord'
import { declaredRecords, isLasting, type OwnedRecord, ownedOf } from './ownRecords'
import { answeringParties, seenRecord } from './partyAnswers'
import { contextOfRecordCountry, type DeclarationContext } from './writing'

/** What an account may do with a record: own it, or answer for a party. */
export interface RecordStanding {
	/** The record for an editor of its owner; null: another actor owns it. */
	readonly own: OwnedRecord | null
	/** Parties of the record that the account speaks for, by id. */
	readonly parts: readonly OwnPart[]
	/** The context of the record's country. */
	readonly country: QueryContext
}

/** A party of a record that another actor owns. */
export interface OwnPart {
	readonly actor: Id
	/** The present version of the record. */
	readonly version: number
	/** What the party said of it; null: nothing yet. */
	readonly answer: StoredPartyAnswer | null
}

/**
 * What an account may do with a record. An account with neither part nor ownership gets an empty answer, no error.
 * Throws Unauthenticated, and NotFound if the reader sees no such record.
 */
export async function recordStanding(context: DeclarationContext, id: Id): Promise<RecordStanding> {
	const { account, queryContext, writing } = context
	accountIdOf(account)
	const record = await seenRecord(context, id)
	const country = contextOfRecordCountry(queryContext, record)
	const isOwn = mayDo(account.reader, 'ownRecord', 'review', { actorId: record.owner })
	const mine = [...new Set(answeringParties(record))].filter(
		(actor): actor is Id =>
			actor !== null &&
			actor !== record.owner &&
			mayDo(account.reader, 'partyAnswer', 'give', { actorId: actor }),
	)
	const answers = mine.length === 0 ? [] : await writing.store.partyAnswersOf([id])
	return {
		own: isOwn ? ownedOf(record, country) : null,
		parts: mine.sort().map((actor) => ({
			actor,
			version: record.version,
			answer: answers.find((answer) => answer.actor === actor) ?? null,
		})),
		country,
	}
}

/** A record that names an actor and that another actor owns. */
export interface NamingRecord {
	readonly record: DeclaredRecord
	/** The context of the record's country. */
	readonly context: QueryContext
	/** What the actor said of it; null: nothing yet. */
	readonly answer: StoredPartyAnswer | null
}

export interface NamingRecords {
	readonly page: Page<NamingRecord>
	/** How many of all of them the actor has not answered, or not since they changed. */
	readonly unansweredCount: number
}

/**
 * Ongoing and upcoming records of other actors that name an actor, for its editors: unanswered ones first. Throws
 * Unauthenticated, Forbidden.
 */
export async function namingRecords(
	{ account, queryContext, writing }: DeclarationContext,
	actor: Id,
	page: PageInput,
): Promise<NamingRecords> {
	accountIdOf(account)
	expectMay(account.reader, 'partyAnswer', 'give', { actorId: actor })
	const byId = new Map<Id, Omit<NamingRecord, 'answer'>>()
	for (const context of queryContext.countries.all()) {
		for (const record of declaredRecords(context.snapshot)) {
			const isNaming = record.owner !== actor && answeringParties(record).includes(actor)
			if (isNaming && isLasting(record, context.today)) byId.set(record.id, { record, context })
		}
	}
	const answers = byId.size === 0 ? [] : await writing.store.partyAnswersOf([...byId.keys()])
	const given = new Map(answers.filter((one) => one.actor === actor).map((one) => [one.recordId, one]))
	const all = [...byId.values()].map((one) => ({ ...one, answer: given.get(one.record.id) ?? null }))
	const isOpen = ({ record, answer }: NamingRecord): boolean => answer?.version !== record.version
	const sorted = all.sort(
		(one, other) => Number(isOpen(other)) - Number(isOpen(one)) || (one.record.id < other.record.id ? -1 : 1),
	)
	return {
		page: pageOf(sorted, 'namingRecords', ({ record }) => record.id, page),
		unansweredCount: all.filter(isOpen).length,
	}
}
