import { type FuzzyDate, type FuzzyPeriod, widen } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import { rangesMeet } from '../../domain/period'
import type { Meeting, Organisation, StatedRecord } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { evidenceOf } from '../evidenceOf'
import type { DuplicateRecord } from '../result'
import { nearNamed } from './nearNames'
import { shortHash } from './overlapKey'

type Candidate = StatedRecord | Organisation
type Pair<T> = readonly [T, T]

const DAYS_OF_A_YEAR = 366

/**
 * DUPLICATE_RECORD (model.md §2): pairs of public records that look like the same thing. Same ends and kind, and
 * dates within a year for what lasts (links, offices, wishes), dates that may be the same for what takes days
 * (missions); or near-equal names (organisations of one country and city, events). Listed apart, never counted as
 * an overlap; in the order of their ids.
 */
export function duplicateRecords(
	projection: Projection,
	{ includeScenario }: { readonly includeScenario: boolean },
): readonly DuplicateRecord[] {
	const view = publicView(projection)
	const counts = ({ scenario }: Candidate) => includeScenario || !scenario
	const lasting = [
		...[...view.partnerships.values()].filter(counts),
		...[...view.offices.values()].filter(counts),
		...[...view.wishes.values()].filter(counts),
	]
	const missions = [...view.missions.values()].filter(counts)
	return [
		...sameEnds([...lasting, ...missions], view).map(bySameEnds),
		...nearNamed([...view.organisations.values()].filter(counts).map(namedOrganisation))
			.filter(([one, other]) => mayBeOneBody([one.thing, other.thing], view))
			.map(([one, other]) => byNearNames([one.thing, other.thing])),
		...nearNamed([...view.events.values()].filter(counts).map(namedEvent))
			.filter(([one, other]) => mayBeSameDays(periodOf(one.thing), periodOf(other.thing)))
			.map(([one, other]) => byNearNames([one.thing, other.thing])),
	].sort((one, other) => compare(one.records.join(' '), other.records.join(' ')))
}

function sameEnds(records: readonly StatedRecord[], view: Projection): readonly Pair<StatedRecord>[] {
	const groups = new Map<string, StatedRecord[]>()
	for (const record of records) {
		const ends = endsOf(record, view)
		if (ends === null) continue
		const key = JSON.stringify([record.kind, ...ends])
		groups.set(key, [...(groups.get(key) ?? []), record])
	}
	return [...groups.values()].flatMap((group) =>
		group.flatMap((one, index) =>
			group
				.slice(index + 1)
				.filter((other) => haveNearDates(one, other))
				.map((other): Pair<StatedRecord> => [one, other]),
		),
	)
}

/** What makes two records speak of the same ends in the same way; null where an end is not known. */
function endsOf(record: StatedRecord, { places }: Projection): readonly unknown[] | null {
	switch (record.kind) {
		case 'Partnership':
			return [record.form, sorted(record.frenchActors), sorted(record.partnerActors)]
		case 'Mission': {
			const { direction, leader, host } = record
			return leader === null || host === null ? null : [direction, leader, places.keyOf(host)]
		}
		case 'Office':
			return record.place === null ? null : [record.form, sorted(record.owners), places.keyOf(record.place)]
		case 'Wish':
			return [record.direction, record.what, record.actor, record.place, record.other]
		case 'Event':
			return null
	}
}

function haveNearDates(one: StatedRecord, other: StatedRecord): boolean {
	const first = periodOf(one)
	const second = periodOf(other)
	return one.kind === 'Mission' ? mayBeSameDays(first, second) : startsWithinAYear(first, second)
}

/** A start that is not known may be any. */
function startsWithinAYear({ start: one }: FuzzyPeriod, { start: other }: FuzzyPeriod): boolean {
	if (one === null || other === null) return true
	const first = widen(one)
	const second = widen(other)
	return rangesMeet({ first: first.first - DAYS_OF_A_YEAR, last: first.last + DAYS_OF_A_YEAR }, second)
}

/** As far as the precision of the dates goes. */
function mayBeSameDays(one: FuzzyPeriod, other: FuzzyPeriod): boolean {
	if (one.start === null || other.start === null) return true
	return rangesMeet(daysOf(one.start, one.end), daysOf(other.start, other.end))
}

function daysOf(start: FuzzyDate, end: FuzzyDate | null) {
	const first = widen(start)
	return { first: first.first, last: Math.max(first.last, end === null ? first.last : widen(end).last) }
}

/** Bodies of one country whose cities, where both are known, are the same. */
function mayBeOneBody([one, other]: Pair<Organisation>, { places }: Projection): boolean {
	if (one.country !== other.country) return false
	if (one.territory === null || other.territory === null) return true
	return places.keyOf(one.territory) === places.keyOf(other.territory)
}

function namedOrganisation(thing: Organisation) {
	const { fr, en, zh, aliases } = thing.names
	return { thing, names: [fr, en, zh, ...aliases].filter((name) => name !== null) }
}

function namedEvent(thing: Meeting) {
	return { thing, names: [thing.name] }
}

function periodOf(record: StatedRecord): FuzzyPeriod {
	return evidenceOf(record, 'ESTABLISHED').period
}

function bySameEnds(pair: Pair<StatedRecord>): DuplicateRecord {
	const [{ kind }] = pair
	const actors = [...new Set(pair.flatMap((record) => evidenceOf(record, 'ESTABLISHED').actors))]
	return duplicate(pair, 'SAME_ENDS', {
		key: 'duplicateRecord.sameEnds',
		values: { kind: { word: `kind.${kind}` }, actors: { actors: actors.map((actor) => ({ actor })) } },
	})
}

function byNearNames(pair: Pair<Organisation | Meeting>): DuplicateRecord {
	const [first, second] = [...pair].sort(byId).map(nameOf)
	return duplicate(pair, 'NEAR_NAMES', {
		key: 'duplicateRecord.nearNames',
		values: { first: first ?? '', second: second ?? '' },
	})
}

function nameOf(record: Organisation | Meeting): string {
	return record.kind === 'Event' ? record.name : record.names.fr
}

function duplicate(
	pair: Pair<Candidate>,
	basis: DuplicateRecord['basis'],
	sentence: Message,
): DuplicateRecord {
	const [one, other] = compare(pair[0].id, pair[1].id) < 0 ? pair : [pair[1], pair[0]]
	return {
		id: duplicateKey(one.id, other.id),
		kind: 'DUPLICATE_RECORD',
		recordKind: one.kind,
		records: [one.id, other.id],
		versions: [one.version, other.version],
		basis,
		sentence,
		scenario: one.scenario || other.scenario,
	}
}

/** Stable key of a pair of records, whatever their order. */
export function duplicateKey(one: Id, other: Id): Id {
	return `duplicate:${shortHash(['DUPLICATE_RECORD', ...sorted([one, other])])}`
}

function sorted(ids: readonly Id[]): readonly Id[] {
	return [...ids].sort()
}

function byId(one: Candidate, other: Candidate): number {
	return compare(one.id, other.id)
}

function compare(one: string, other: string): number {
	return one < other ? -1 : 1
}
