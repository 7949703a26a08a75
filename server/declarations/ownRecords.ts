import { type AccountContext, accountIdOf } from '../accounts/accountContext'
import { lastNewsOf, latestNewsDate } from '../domain/freshness'
import type { FuzzyDate } from '../domain/fuzzyDate'
import { dayNumber, latestDay, monthsBefore } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { missionStatus } from '../domain/missionStatus'
import type { Visibility } from '../domain/records'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import type { Snapshot } from '../snapshot/snapshot'
import { type DeclaredRecord, isDeclared } from './declaredRecord'
import { type DeclarationContext, ownRecord } from './writing'

/** A record that an actor answers for. */
export interface OwnedRecord {
	readonly record: DeclaredRecord
	/** The context of the record's country. */
	readonly context: QueryContext
	/** null: no news of it at all. */
	readonly lastNews: FuzzyDate | null
	/** Whether its owner is asked if it is still true: it is ongoing or upcoming, and unconfirmed for a year. */
	readonly isDue: boolean
}

/** Which of an actor's records to list; what is absent does not restrict them. */
export interface OwnRecordChoice {
	/** true: only records that their owner is asked about. */
	readonly due?: boolean
	/** true: only drafts of missions. */
	readonly drafts?: boolean
	readonly visibility?: Visibility | null
}

/**
 * The records of an actor in all countries, for its editors; those longest without news first. Throws
 * Unauthenticated, Forbidden.
 */
export function ownRecords(
	{ queryContext, account }: { readonly queryContext: QueryContext; readonly account: AccountContext },
	actor: Id,
	{ due = false, drafts = false, visibility = null }: OwnRecordChoice = {},
): readonly OwnedRecord[] {
	accountIdOf(account)
	expectMay(account.reader, 'ownRecord', 'review', { actorId: actor })
	const byId = new Map<Id, OwnedRecord>()
	for (const context of queryContext.countries.all()) {
		for (const record of declaredRecords(context.snapshot)) {
			if (record.owner !== actor || byId.has(record.id)) continue
			if (visibility !== null && record.visibility !== visibility) continue
			if (drafts && !isDraft(record)) continue
			const owned = ownedOf(record, context)
			if (owned.isDue || !due) byId.set(record.id, owned)
		}
	}
	return [...byId.values()].sort(byNews)
}

/**
 * A record as it is stored now, for its owner's editors: every server gives the present version at once. Throws
 * NotFound, Forbidden, Unauthenticated.
 */
export async function ownedRecord(asked: DeclarationContext, id: Id): Promise<OwnedRecord> {
	const { record, context } = await ownRecord(asked, id, 'review')
	return ownedOf(record, context)
}

/** @param context of the record's country. */
export function ownedOf(record: DeclaredRecord, context: QueryContext): OwnedRecord {
	const isDue = isLasting(record, context.today) && !isConfirmed(record, context.today)
	return { record, context, lastNews: newsOf(record), isDue }
}

/** How many of the records have each visibility, from the widest circle to the narrowest. */
export function countsByVisibility(
	records: readonly OwnedRecord[],
): readonly { readonly visibility: Visibility; readonly count: number }[] {
	return VISIBILITIES.map((visibility) => ({
		visibility,
		count: records.filter(({ record }) => record.visibility === visibility).length,
	}))
}

const VISIBILITIES: readonly Visibility[] = ['public', 'group', 'counted', 'private']

const MONTHS = 12

/** All records of a country that actors may own. */
export function* declaredRecords(snapshot: Snapshot): Iterable<DeclaredRecord> {
	const { partnerships, offices, missions, wishes, mandates, unavailabilities } = snapshot
	for (const table of [partnerships, offices, missions, wishes, mandates]) {
		for (const { record } of table.values()) if (isDeclared(record)) yield record
	}
	yield* unavailabilities.values()
}

/** Whether a record is ongoing or upcoming. */
export function isLasting(record: DeclaredRecord, today: string): boolean {
	const day = dayNumber(today)
	const isOver = (end: FuzzyDate | null) => end !== null && latestDay(end) < day
	switch (record.kind) {
		case 'Partnership':
		case 'Office':
			return record.status !== 'ferme' && !isOver(record.until)
		case 'Wish':
			return record.status !== 'satisfied' && record.status !== 'withdrawn' && !isOver(record.until)
		case 'Mandate':
			return record.status !== 'expired' && record.status !== 'refused' && !isOver(record.until)
		case 'Mission':
			return (
				['planned', 'confirmed'].includes(missionStatus(record, day)) && !isOver(record.end ?? record.start)
			)
		case 'Unavailability':
			return false
	}
}

function isDraft(record: DeclaredRecord): boolean {
	return record.kind === 'Mission' && record.status === 'draft'
}

/** Whether the owner declared or confirmed the record within a year. */
export function isConfirmed({ ownerDeclared }: DeclaredRecord, today: string): boolean {
	return ownerDeclared !== null && latestDay(ownerDeclared) > monthsBefore(dayNumber(today), MONTHS)
}

function newsOf(record: DeclaredRecord): FuzzyDate | null {
	switch (record.kind) {
		case 'Mandate':
			return latestNewsDate([record.since, record.ownerDeclared])
		case 'Unavailability':
			return record.ownerDeclared
		default:
			return lastNewsOf(record)
	}
}

function byNews(one: OwnedRecord, other: OwnedRecord): number {
	const day = ({ lastNews }: OwnedRecord) =>
		lastNews === null ? Number.NEGATIVE_INFINITY : latestDay(lastNews)
	const [first, second] = [day(one), day(other)]
	if (first !== second) return first < second ? -1 : 1
	return one.record.id < other.record.id ? -1 : 1
}
