import { type AccountContext, accountIdOf } from '../accounts/accountContext'
import type { FuzzyDate } from '../domain/fuzzyDate'
import { dayNumber, latestDay, monthsBefore } from '../domain/fuzzyDate'
import type { CountryCode, Id } from '../domain/ids'
import { lastNewsOf, latestNews } from '../domain/lastNews'
import { missionStatus } from '../domain/missionStatus'
import type { Visibility } from '../domain/records'
import { BadInput } from '../errors'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import type { Snapshot } from '../snapshot/snapshot'
import { type DeclaredRecord, isDeclared } from './declaredRecord'
import { type DeclarationContext, ownRecord } from './writing'

/** A record that an actor answers for. */
export interface OwnedRecord {
	readonly record: DeclaredRecord
	/** Of the country on whose record it is. */
	readonly context: QueryContext
	/** null: there never was any news of it. */
	readonly lastNews: FuzzyDate | null
	/** Whether its owner is asked if it is still true: it lasts, and its owner has not said so for a year. */
	readonly isDue: boolean
}

/** Which of them are asked for; what is left out does not choose. */
export interface OwnRecordChoice {
	/** Those alone that their owner is asked about. */
	readonly due?: boolean
	/** Missions alone that are drafts. */
	readonly drafts?: boolean
	readonly visibility?: Visibility | null
}

/** So many actors of a group are told of, those with most left. */
export const MAX_PROGRESS = 300

/** How far an actor of a group is. */
export interface Progress {
	readonly actor: Id
	/** Records that last, of those that the reader sees. */
	readonly records: number
	/** Those that their owner declared or confirmed within a year. */
	readonly confirmed: number
}

/**
 * What an actor answers for, of all countries, for its editors: what there has been no news of for longest first. Throws
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
			const isDue = lasts(record, context.today) && !isConfirmed(record, context.today)
			if (isDue || !due) byId.set(record.id, { record, context, lastNews: newsOf(record), isDue })
		}
	}
	return [...byId.values()].sort(byNews)
}

/**
 * One of them, as it is stored now, for its owner's editors: the present version at once, on every server. Throws NotFound,
 * Forbidden, Unauthenticated.
 */
export async function ownedRecord(asked: DeclarationContext, id: Id): Promise<OwnedRecord> {
	const { record, context } = await ownRecord(asked, id, 'review')
	const isDue = lasts(record, context.today) && !isConfirmed(record, context.today)
	return { record, context, lastNews: newsOf(record), isDue }
}

/** How many records are seen by whom, from the widest circle to the narrowest. */
export function countsByVisibility(
	records: readonly OwnedRecord[],
): readonly { readonly visibility: Visibility; readonly count: number }[] {
	return VISIBILITIES.map((visibility) => ({
		visibility,
		count: records.filter(({ record }) => record.visibility === visibility).length,
	}))
}

const VISIBILITIES: readonly Visibility[] = ['public', 'group', 'counted', 'private']

/** How far the actors of a group are in confirming, for its coordinators; those with most left first. Throws as `ownRecords`. */
export function confirmationProgress(
	{ queryContext, account }: { readonly queryContext: QueryContext; readonly account: AccountContext },
	group: CountryCode,
): readonly Progress[] {
	accountIdOf(account)
	if (!account.directory.hasGroup(group)) {
		throw new BadInput('"group" must be the code of a country on record; another text came.', {
			argument: 'group',
		})
	}
	expectMay(account.reader, 'confirmations', 'count', { groups: [group] })
	const { snapshot, today } = queryContext.countries.of(group)
	const counts = new Map<Id, { records: number; confirmed: number }>()
	for (const record of declaredRecords(snapshot)) {
		if (record.owner === null || record.scenario || !lasts(record, today)) continue
		const count = counts.get(record.owner) ?? { records: 0, confirmed: 0 }
		count.records += 1
		if (isConfirmed(record, today)) count.confirmed += 1
		counts.set(record.owner, count)
	}
	const left = ({ records, confirmed }: Progress) => records - confirmed
	return [...counts]
		.map(([actor, count]) => ({ actor, ...count }))
		.sort((one, other) => left(other) - left(one) || (one.actor < other.actor ? -1 : 1))
		.slice(0, MAX_PROGRESS)
}

const MONTHS = 12

function* declaredRecords(snapshot: Snapshot): Iterable<DeclaredRecord> {
	const { partnerships, offices, missions, wishes, mandates, unavailabilities } = snapshot
	for (const table of [partnerships, offices, missions, wishes, mandates]) {
		for (const { record } of table.values()) if (isDeclared(record)) yield record
	}
	yield* unavailabilities.values()
}

/** Whether it is said to go on, or to be still to come. */
function lasts(record: DeclaredRecord, today: string): boolean {
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

function isConfirmed({ ownerDeclared }: DeclaredRecord, today: string): boolean {
	return ownerDeclared !== null && latestDay(ownerDeclared) > monthsBefore(dayNumber(today), MONTHS)
}

function newsOf(record: DeclaredRecord): FuzzyDate | null {
	switch (record.kind) {
		case 'Mandate':
			return latestNews([record.since, record.ownerDeclared])
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
