import { VOCABULARY } from '../../schema/vocabulary'
import type { Dataset } from '../domain/country'
import { declaredCountry } from '../domain/declared'
import type { Id } from '../domain/ids'
import { judgedId } from '../domain/judgement'
import type { GraphRecord, RecordKind } from '../domain/records'
import { BadInput, Refused } from '../errors'
import { kindNamed } from '../store/cypherText'
import type { ProposalReference, ProposalStore } from '../store/proposalStore'
import type { Store } from '../store/store'
import { referencedIds } from '../store/storedShape'
import { batches, recordsOf } from './batches'

/** What unloading uses of the store. */
export type UnloadingStore = Pick<
	Store,
	'datasets' | 'recordsById' | 'stream' | 'write' | 'remove' | 'writeDataset' | 'removeDataset'
>

export interface UnloadReport {
	readonly dataset: string
	readonly removed: number
	/** How many records went to other data sets that also state them, by data set. */
	readonly handedOver: ReadonlyMap<string, number>
}

const AUTHOR = 'command:unload'
const KINDS = VOCABULARY.map(({ kind }) => kind as RecordKind)
/** References that are named; the others are only counted. */
const MAX_NAMED = 10

/**
 * Removes a data set with all its records, each with its Change, so that running servers follow. A record that another data set
 * also states goes to that one: only its data set changes. Repeating an unloading that was killed completes it.
 *
 * @throws BadInput, with the loaded data sets, if there is no such data set; Refused, without writing, if another data set uses it,
 *   if a judgement, a proposal or another data set's record rests on its records (a declared record that was retracted is removed
 *   with them), or if an owner has declared, changed or confirmed one.
 *
 * @param proposals those stored beside the record; null if nobody proposes.
 */
export async function unload(
	store: UnloadingStore,
	id: string,
	onProgress: (removed: number, total: number) => void = () => {},
	proposals: Pick<ProposalStore, 'referringTo'> | null = null,
): Promise<UnloadReport> {
	const datasets = await store.datasets()
	const others = datasets.filter((dataset) => dataset.id !== id)
	const own = await ownRecords(store, id)
	if (own.size === 0 && others.length === datasets.length) throw notLoaded(id, others)
	const spoken = [...own.values()].filter((one) => 'ownerDeclared' in one && one.ownerDeclared !== null)
	if (spoken.length > 0) throw changedByOwners(id, spoken)
	const users = others.filter(({ uses }) => uses?.includes(id))
	if (users.length > 0) throw usedBy(id, users)
	const heirs = heirsOf(own.values(), others)
	const toRemove = [...own.values()].filter((record) => !heirs.has(record.id))
	for (;;) {
		const referring = await whatRefersTo(store, new Set(toRemove.map((record) => record.id)))
		const staying = referring.filter(({ from }) => !isRetractedDeclaration(from))
		if (staying.length > 0) throw stillNeeded(id, staying)
		if (referring.length === 0) break
		// Others may refer to these.
		toRemove.push(...referring.map(({ from }) => from))
	}

	const proposed: ProposalReference[] = []
	for (const batch of batches(toRemove)) {
		proposed.push(...((await proposals?.referringTo(batch.map((record) => record.id))) ?? []))
	}
	if (proposed.length > 0) throw proposalsNeed(id, proposed)

	const handedOver = await handOver(store, own, heirs, others)
	let removed = 0
	for (const batch of batches(referringFirst(toRemove))) {
		await store.remove(
			batch.map((record) => record.id),
			AUTHOR,
		)
		removed += batch.length
		onProgress(removed, toRemove.length)
	}
	// Last, so that repeating finds the data set.
	await store.removeDataset(id, AUTHOR)
	return { dataset: id, removed, handedOver }
}

async function ownRecords(store: UnloadingStore, dataset: string): Promise<ReadonlyMap<Id, GraphRecord>> {
	const own = new Map<Id, GraphRecord>()
	for await (const record of recordsOf(store, KINDS))
		if (record.dataset === dataset) own.set(record.id, record)
	return own
}

/** For each record's id, the first other data set that also states it. */
function heirsOf(own: Iterable<GraphRecord>, others: readonly Dataset[]): ReadonlyMap<Id, Dataset> {
	const stated = new Map<Id, Dataset>()
	for (const dataset of others) {
		for (const id of dataset.alsoStates ?? []) if (!stated.has(id)) stated.set(id, dataset)
	}
	const heirs = new Map<Id, Dataset>()
	for (const { id } of own) {
		const heir = stated.get(id)
		if (heir !== undefined) heirs.set(id, heir)
	}
	return heirs
}

interface Reference {
	readonly from: GraphRecord
	readonly to: Id
}

/** Records that stay and refer to some that go, or judge them; each once. */
async function whatRefersTo(store: UnloadingStore, going: ReadonlySet<Id>): Promise<readonly Reference[]> {
	const found: Reference[] = []
	for await (const from of recordsOf(store, KINDS)) {
		if (going.has(from.id)) continue
		const to = referencesOf(from).find((id) => going.has(id))
		if (to !== undefined) found.push({ from, to })
	}
	return found
}

/** Whether a record was declared by an owner and then retracted: no table brings it back, and no result has it. */
function isRetractedDeclaration(record: GraphRecord): boolean {
	return isDeclared(record) && 'retracted' in record && record.retracted !== null
}

function isDeclared(record: GraphRecord): boolean {
	return 'ownerDeclared' in record && declaredCountry(record.dataset) !== null
}

/** The ids that a record refers to, and those of the records that a judgement rests on. */
function referencesOf(record: GraphRecord): readonly Id[] {
	const related = kindNamed(record.kind).relations.flatMap(({ field }) => referencedIds(record, field))
	if (record.kind !== 'Judgement' && record.kind !== 'AcceptedProposal') return related
	return [...related, ...record.evidence.map(judgedId)]
}

async function handOver(
	store: UnloadingStore,
	own: ReadonlyMap<Id, GraphRecord>,
	heirs: ReadonlyMap<Id, Dataset>,
	others: readonly Dataset[],
): Promise<ReadonlyMap<string, number>> {
	const inherited = [...heirs].flatMap(([id, { id: dataset }]) => {
		const record = own.get(id)
		return record === undefined ? [] : [{ ...record, dataset }]
	})
	for (const batch of batches(inherited)) await store.write(batch, AUTHOR)
	const counts = new Map<string, number>()
	for (const { dataset } of inherited) counts.set(dataset, (counts.get(dataset) ?? 0) + 1)
	// A data set no longer "also states" what it now holds; this includes records handed over by an unloading that was killed.
	for (const dataset of others) {
		const stated = dataset.alsoStates ?? []
		const alsoStates: Id[] = []
		for (const batch of batches(stated)) {
			const held = await store.recordsById(batch)
			alsoStates.push(...batch.filter((id) => held.get(id)?.dataset !== dataset.id))
		}
		if (alsoStates.length < stated.length) await store.writeDataset({ ...dataset, alsoStates }, AUTHOR)
	}
	return counts
}

/** Each record before those that it refers to, so that no reference is left dangling. */
function referringFirst(records: readonly GraphRecord[]): readonly GraphRecord[] {
	const byId = new Map(records.map((record) => [record.id, record]))
	const depths = new Map<Id, number>()
	const depthOf = (record: GraphRecord): number => {
		const known = depths.get(record.id)
		if (known !== undefined) return known
		// Set before looking at the references, so that a circle in bad data ends here.
		depths.set(record.id, 0)
		const inner = referencesOf(record).flatMap((id) => byId.get(id) ?? [])
		const depth = inner.reduce((deepest, other) => Math.max(deepest, depthOf(other) + 1), 0)
		depths.set(record.id, depth)
		return depth
	}
	return [...records].sort((one, other) => depthOf(other) - depthOf(one))
}

function notLoaded(id: string, loaded: readonly Dataset[]): BadInput {
	const ids = loaded.map((dataset) => dataset.id).sort()
	return new BadInput(
		`Expected the id of a data set that is loaded (${ids.join(', ') || 'none is'}); came ${JSON.stringify(id)}.`,
	)
}

function usedBy(id: string, users: readonly Dataset[]): Refused {
	const ids = users.map((dataset) => dataset.id)
	const commands = ids.map((user) => `npm run seed -- --unload ${user}`).join(', then ')
	return new Refused(
		`${id} is used by ${ids.join(' and ')}, whose records refer to its own. Unload ${ids.length === 1 ? 'that one' : 'those'} first: ${commands}.`,
	)
}

function proposalsNeed(id: string, referring: readonly ProposalReference[]): Refused {
	const named = referring.slice(0, MAX_NAMED).map((one) => `${one.id} refers to ${one.to}`)
	const more = referring.length - named.length
	return new Refused(
		[
			`${id} stays: proposals of actors refer to its records, and are removed with nothing.`,
			...named,
			...(more > 0 ? [`… and ${more} more`] : []),
			'Where a fact is wrong, retract it instead (npm run seed -- --retract).',
		].join('\n'),
	)
}

function changedByOwners(id: string, spoken: readonly GraphRecord[]): Refused {
	const named = spoken.slice(0, MAX_NAMED).map((record) => record.id)
	const more = spoken.length - named.length
	return new Refused(
		`${id} stays: owners have declared, changed or confirmed records of it, which are theirs: ` +
			`${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
	)
}

function stillNeeded(id: string, referring: readonly Reference[]): Refused {
	const some = (is: (from: GraphRecord) => boolean) => referring.some(({ from }) => is(from))
	const named = referring
		.slice(0, MAX_NAMED)
		.map(({ from, to }) =>
			from.kind === 'Judgement'
				? `${from.id}, a judgement of ${from.actor}, rests on ${to}`
				: `${from.id} ${isDeclared(from) ? 'that its owner declared' : `of ${from.dataset}`} refers to ${to}`,
		)
	const more = referring.length - named.length
	return new Refused(
		[
			`${id} stays: what refers to its records would be left with nothing.`,
			...named,
			...(more > 0 ? [`… and ${more} more`] : []),
			...(some((from) => !isJudgement(from) && !isDeclared(from))
				? [
						'Unload the data set of a record that refers to it, or take that row out of its table and unload and load that set again.',
					]
				: []),
			...(some((from) => !isJudgement(from) && isDeclared(from))
				? [
						'A declared record is of no table: where it is wrong, its owner retracts it, or npm run seed -- --retract <id> --reason "…"; a retracted one goes with the data set.',
					]
				: []),
			...(some(isJudgement)
				? [
						'A judgement is its actor’s and is removed with nothing: where a fact is wrong, retract it instead (npm run seed -- --retract).',
					]
				: []),
		].join('\n'),
	)
}

function isJudgement({ kind }: GraphRecord): boolean {
	return kind === 'Judgement'
}
