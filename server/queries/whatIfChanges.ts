import { MAX_WHAT_IF_CHANGES } from '../../schema/limits'
import { missionOfDraft } from '../analysis/precheck/missionDraft'
import { dayNumber, earliestDay, isoDay, latestDay, parseFuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { GraphRecord, Mission, Office, Partnership, RecordKind } from '../domain/records'
import { BadInput } from '../errors'
import { factOf } from '../snapshot/facts'
import { changedSnapshotSteps, type RecordDifference, recordOf, type Snapshot } from '../snapshot/snapshot'
import { runInSlices } from '../snapshot/steps'
import { type Optional, quoted } from './arguments'
import { type DraftInput, missionDraft } from './precheck'
import type { QueryContext } from './queryContext'

/** One change that is tried: one of the three. */
export interface WhatIfChange {
	/** A mission that would take place. */
	readonly addMission?: Optional<Omit<DraftInput, 'size'>>
	/** A link or an office that would end. */
	readonly endRecord?: Optional<{ readonly record: Id; readonly date: string }>
	/** Offices that would be one: the first, of the owners of all. */
	readonly mergeOffices?: Optional<readonly Id[]>
}

const MAX_MERGED_OFFICES = 5

/**
 * The snapshot as it would be after some changes, in their order. It shares all that does not change with the one that is
 * read, and nothing keeps it. Throws BadInput, naming the change, on one that cannot be.
 */
export async function overlaidSnapshot(
	context: QueryContext,
	changes: readonly WhatIfChange[],
): Promise<Snapshot> {
	if (changes.length === 0 || changes.length > MAX_WHAT_IF_CHANGES) {
		throw new BadInput(`"changes" takes 1 to ${MAX_WHAT_IF_CHANGES} changes; ${changes.length} came.`, {
			argument: 'changes',
		})
	}
	const { snapshot } = context
	const changed = new Map<Id, GraphRecord | null>()
	const find = (id: Id): GraphRecord | null => {
		const known = changed.get(id)
		return known === undefined ? (recordOf(snapshot, id) ?? null) : known
	}
	for (const [at, change] of changes.entries()) applyChange(context, change, at, { find, changed })
	return snapshotAfter(context, changed)
}

/** The snapshot of a context after some changes of records, null where one is gone. */
export function snapshotAfter(
	{ snapshot, turn }: QueryContext,
	changed: ReadonlyMap<Id, GraphRecord | null>,
): Promise<Snapshot> {
	return runInSlices(changedSnapshotSteps(snapshot, differences(snapshot, changed)), turn)
}

/** The record while it is changed. */
interface Draft {
	find(id: Id): GraphRecord | null
	readonly changed: Map<Id, GraphRecord | null>
}

function applyChange(context: QueryContext, change: WhatIfChange, at: number, draft: Draft): void {
	const { addMission, endRecord, mergeOffices } = change
	const given = [addMission, endRecord, mergeOffices].filter((one) => one !== null && one !== undefined)
	if (given.length !== 1) {
		throw new BadInput(
			`A change has one of "addMission", "endRecord" and "mergeOffices"; the ${ordinal(at)} has ${given.length} of them.`,
			{ argument: 'changes' },
		)
	}
	if (addMission) {
		const mission = addedMission(context, addMission, at)
		draft.changed.set(mission.id, mission)
	} else if (endRecord) {
		const ended = endedRecord(endRecord.record, endRecord.date, draft)
		draft.changed.set(ended.id, ended)
	} else if (mergeOffices) {
		const [merged, ...others] = mergedOffices(mergeOffices, draft)
		draft.changed.set(merged.id, merged)
		for (const { id } of others) draft.changed.set(id, null)
	}
}

function addedMission(context: QueryContext, input: Omit<DraftInput, 'size'>, at: number): Mission {
	return {
		...missionOfDraft(missionDraft(context, input)),
		id: `mission:what-if-${at + 1}`,
		dataset: context.snapshot.geography.datasets[0]?.id ?? '',
		visibility: 'public',
		status: null,
	}
}

function endedRecord(id: Id, date: string, { find }: Draft): Partnership | Office {
	const record = find(id)
	if (record?.kind !== 'Partnership' && record?.kind !== 'Office') {
		throw new BadInput(
			`"endRecord.record" must be the id of a link or an office on record; ${quoted(id)} came.`,
			{ argument: 'record', got: id.slice(0, 100) },
		)
	}
	const until = fuzzyDateArgument(date)
	if (record.since !== null && latestDay(until) < earliestDay(record.since)) {
		throw new BadInput(
			`"endRecord.date" must not come before ${record.since.text}, when ${quoted(id)} began; ${quoted(date)} came.`,
			{ argument: 'date' },
		)
	}
	return { ...record, version: record.version + 1, until }
}

function fuzzyDateArgument(text: string) {
	try {
		const date = parseFuzzyDate(text)
		// A month or a day that does not exist is found out here.
		dayNumber(isoDay(latestDay(date)))
		return date
	} catch (error) {
		if (!(error instanceof BadInput)) throw error
		throw new BadInput(`"endRecord.date": ${error.message}`, { argument: 'date' })
	}
}

function mergedOffices(ids: readonly Id[], { find }: Draft): readonly [Office, ...Office[]] {
	const distinct = [...new Set(ids)]
	if (distinct.length < 2 || distinct.length > MAX_MERGED_OFFICES) {
		throw new BadInput(
			`"mergeOffices" takes 2 to ${MAX_MERGED_OFFICES} different offices; ${distinct.length} came.`,
			{ argument: 'mergeOffices' },
		)
	}
	const offices = distinct.map((id) => {
		const record = find(id)
		if (record?.kind === 'Office') return record
		throw new BadInput(`"mergeOffices" must be ids of offices on record; ${quoted(id)} came.`, {
			argument: 'mergeOffices',
			got: id.slice(0, 100),
		})
	})
	const [first, ...others] = offices as [Office, ...Office[]]
	const owners = [...new Set(offices.flatMap((office) => office.owners))]
	return [{ ...first, version: first.version + 1, owners }, ...others]
}

function differences(
	snapshot: Snapshot,
	changed: ReadonlyMap<Id, GraphRecord | null>,
): ReadonlyMap<RecordKind, readonly RecordDifference[]> {
	const byKind = new Map<RecordKind, RecordDifference[]>()
	for (const [id, record] of changed) {
		const before = recordOf(snapshot, id) ?? null
		const kind = (record ?? before)?.kind
		if (kind === undefined) continue
		const after = record === null ? null : { record, fact: factOf(record, snapshot.geography) }
		byKind.set(kind, [...(byKind.get(kind) ?? []), { before, after }])
	}
	return byKind
}

function ordinal(at: number): string {
	return `${at + 1}${['st', 'nd', 'rd'][at] ?? 'th'}`
}
