import type { Id } from '../domain/ids'
import { namedId } from '../domain/proposal'
import type { GraphRecord, Office, RecordKind } from '../domain/records'
import { withOfficeRetraction } from '../domain/retraction'
import type { Reader } from '../policy/reader'
import { maySee, whoseRecords } from '../policy/visibility'
import { factOf, type MissionFact } from '../snapshot/facts'
import { type HiddenRecord, ownersOf } from '../snapshot/hiddenRecords'
import { changedSnapshotSteps, type RecordDifference, recordOf, type Snapshot } from '../snapshot/snapshot'
import { type CountrySnapshots, pooledMission, type Snapshots } from '../snapshot/snapshots'

/** The snapshots of countries of which a reader sees more than the public. */
export type ReaderView = ReadonlyMap<CountrySnapshots, Snapshot>

/**
 * What a reader sees (model.md §1, "Records"): for each country the public snapshot plus the hidden records that the table of rights
 * shows to this reader, as if they were public. It shares everything else with the public snapshot, and lives as long as the
 * request. Cost: the records that it adds, and a copy of the maps that they change.
 */
export function* readerViewSteps(snapshots: Snapshots, reader: Reader): Generator<void, ReaderView> {
	const view = new Map<CountrySnapshots, Snapshot>()
	for (const country of snapshots.countries) {
		const seen = seenOf(country, reader)
		if (seen.size > 0) view.set(country, yield* overlaidSteps(country, seen))
	}
	return view
}

/** The hidden records of a country that a reader sees, by id. */
function seenOf({ partner, hidden }: CountrySnapshots, reader: Reader): ReadonlyMap<Id, HiddenRecord> {
	const group = partner?.code ?? null
	const { ofGroup, owners } = whoseRecords(reader, group)
	const some = [ofGroup ? hidden.ofGroup() : [], ...owners.map((owner) => hidden.ofOwner(owner))].flat()
	return new Map(
		some
			.filter(({ record }) =>
				ownersOf(record).some((owner) => maySee(reader, { visibility: record.visibility, owner }, group)),
			)
			.map((one) => [one.id, one]),
	)
}

/** How many records are looked at between two pauses. */
const RECORDS_A_SLICE = 500

function* overlaidSteps(
	country: CountrySnapshots,
	seen: ReadonlyMap<Id, HiddenRecord>,
): Generator<void, Snapshot> {
	const { whole, public: shared } = country
	const { geography } = shared
	const asSeen = (id: Id): GraphRecord | undefined => seen.get(id)?.record ?? recordOf(shared, id)
	const changes = new Map<RecordKind, RecordDifference[]>()
	const add = (kind: RecordKind, difference: RecordDifference): void => {
		const known = changes.get(kind)
		if (known === undefined) changes.set(kind, [difference])
		else known.push(difference)
	}
	const sources = new Set<Id>()
	let looked = 0
	for (const { record, fact } of seen.values()) {
		// A wish is retracted with the office that it names, if the reader knows of that.
		const stands = withOfficeRetraction(record, asSeen)
		const isAlone = record.kind === 'Wish' && record.office !== null
		add(record.kind, {
			before: null,
			after: { record: stands, fact: isAlone ? factOf(stands, geography) : fact },
		})
		if ('sources' in record) for (const id of record.sources) sources.add(id)
		if (++looked % RECORDS_A_SLICE === 0) yield
	}
	for (const difference of pooledMissions(shared, seen, changes.get('Mission') ?? []))
		add('Mission', difference)
	for (const difference of fallenWishes(shared, seen, asSeen)) add('Wish', difference)
	for (const id of sources) {
		const source = shared.sources.get(id) === undefined ? whole.sources.get(id) : undefined
		if (source !== undefined) add('Source', { before: null, after: { record: source, fact: null } })
	}
	yield
	return yield* changedSnapshotSteps(shared, changes)
}

/**
 * Missions named by accepted proposals that the reader sees: their leaders count as one. Changes those among `others` in place.
 */
function pooledMissions(
	{ missions }: Snapshot,
	seen: ReadonlyMap<Id, HiddenRecord>,
	others: RecordDifference[],
): readonly RecordDifference[] {
	const accepted = [...seen.values()].flatMap(({ record }) =>
		record.kind === 'AcceptedProposal' ? [record] : [],
	)
	if (accepted.length === 0) return []
	const named = new Set(accepted.flatMap(({ evidence }) => evidence.map(namedId)))
	for (const [at, { before, after }] of others.entries()) {
		const fact = after?.fact
		if (!after || fact?.record.kind !== 'Mission' || !named.has(fact.id)) continue
		others[at] = { before, after: { ...after, fact: pooledMission(fact as MissionFact, accepted) } }
	}
	return [...named].flatMap((id) => {
		const mission = seen.has(id) ? undefined : missions.get(id)
		if (mission === undefined) return []
		const { record } = mission
		return [{ before: record, after: { record, fact: pooledMission(mission, accepted) } }]
	})
}

/** Public wishes about an office that the reader sees as retracted. */
function fallenWishes(
	{ wishes, geography }: Snapshot,
	seen: ReadonlyMap<Id, HiddenRecord>,
	asSeen: (id: Id) => GraphRecord | undefined,
): readonly RecordDifference[] {
	const fallen = new Set<Id>()
	for (const { id, record } of seen.values()) if (isRetractedOffice(record)) fallen.add(id)
	if (fallen.size === 0) return []
	return [...wishes.values()].flatMap(({ record: before }) => {
		if (before.office === null || !fallen.has(before.office)) return []
		const record = withOfficeRetraction(before, asSeen)
		return [{ before, after: { record, fact: factOf(record, geography) } }]
	})
}

function isRetractedOffice(record: GraphRecord): record is Office {
	return record.kind === 'Office' && record.retracted !== null
}
