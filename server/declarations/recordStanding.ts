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

/** What an account may say of a record. */
export interface RecordStanding {
	/** As its owner's editor; null: another actor answers for it. */
	readonly own: OwnedRecord | null
	/** Of the actors that the account speaks for and that have a part in it, by their ids. */
	readonly parts: readonly OwnPart[]
	/** On whose record it is. */
	readonly country: QueryContext
}

/** The part of an actor in a record for which another answers. */
export interface OwnPart {
	readonly actor: Id
	/** Of the record as it stands. */
	readonly version: number
	/** What it said of it; null: nothing yet. */
	readonly answer: StoredPartyAnswer | null
}

/**
 * How an account stands to a record: nothing is refused to who has neither a part in it nor its word, there is only nothing. Throws
 * Unauthenticated, and NotFound where there is none that the reader sees.
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

/** A record that names an actor, and for which another answers. */
export interface NamingRecord {
	readonly record: DeclaredRecord
	/** Of the country on whose record it is. */
	readonly context: QueryContext
	/** What the actor said of it; null: nothing yet. */
	readonly answer: StoredPartyAnswer | null
}

export interface NamingRecords {
	readonly page: Page<NamingRecord>
	/** Of all of them, those that the actor has said nothing of, or that have changed since. */
	readonly unansweredCount: number
}

/**
 * Records that last, name an actor and are another's, for its editors: those that it has not answered first. Throws Unauthenticated,
 * Forbidden.
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
