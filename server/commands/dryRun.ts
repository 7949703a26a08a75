import { groupBy } from '../../schema/groupBy'
import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { GraphRecord, RecordKind } from '../domain/records'
import type { WriteResult } from '../store/store'
import type { LoadingStore } from './loadDataset'

/** Ids of one sort that are listed; the others are only counted. */
const SHOWN = 20
/** What changes in every record that is written. */
const OF_EACH_WRITE: ReadonlySet<string> = new Set(['version'])

/**
 * The store of a dry run: reads the graph and keeps writes to itself, so that a later data set finds what an earlier one would have
 * brought.
 */
export class DryRun implements LoadingStore {
	readonly #graph: Pick<LoadingStore, 'datasets' | 'recordsById' | 'stream'>
	readonly #datasets = new Map<string, Dataset | null>()
	readonly #removed = new Set<Id>()
	readonly #written = new Map<Id, { readonly before: GraphRecord | null; readonly after: GraphRecord }>()

	constructor(graph: Pick<LoadingStore, 'datasets' | 'recordsById' | 'stream'>) {
		this.#graph = graph
	}

	async datasets(): Promise<readonly Dataset[]> {
		const held = (await this.#graph.datasets()).filter(({ id }) => !this.#datasets.has(id))
		return [...held, ...[...this.#datasets.values()].filter((dataset) => dataset !== null)]
	}

	async recordsById(ids: readonly Id[]): Promise<ReadonlyMap<Id, GraphRecord>> {
		const held = new Map(await this.#graph.recordsById(ids))
		for (const id of ids) {
			const written = this.#written.get(id)
			if (written) held.set(id, written.after)
			if (this.#removed.has(id)) held.delete(id)
		}
		return held
	}

	async *stream(kind: RecordKind): AsyncGenerator<GraphRecord> {
		for await (const record of this.#graph.stream(kind)) {
			if (!this.#removed.has(record.id)) yield this.#written.get(record.id)?.after ?? record
		}
		for (const { before, after } of this.#written.values()) {
			if (before === null && after.kind === kind) yield after
		}
	}

	async write(records: readonly GraphRecord[]): Promise<WriteResult> {
		const held = await this.#graph.recordsById(records.map(({ id }) => id))
		for (const after of records) this.#written.set(after.id, { before: held.get(after.id) ?? null, after })
		return NOTHING_WRITTEN
	}

	async remove(ids: readonly Id[]): Promise<WriteResult> {
		for (const id of ids) this.#removed.add(id)
		return NOTHING_WRITTEN
	}

	async writeDataset(dataset: Dataset): Promise<WriteResult> {
		this.#datasets.set(dataset.id, dataset)
		return NOTHING_WRITTEN
	}

	async removeDataset(id: string): Promise<WriteResult> {
		this.#datasets.set(id, null)
		return NOTHING_WRITTEN
	}

	/** What the loads would have created and changed: a line each, for changes with the fields. */
	sentences(): readonly string[] {
		const written = [...this.#written.values()]
		const created = groupBy(
			written.flatMap(({ before, after }) => (before === null ? [after] : [])),
			({ kind }) => kind,
		)
		const changed = written.flatMap(({ before, after }) =>
			before === null ? [] : [`would change ${after.id}: ${changedFields(before, after).join(', ')}`],
		)
		return [
			...[...created].map(
				([kind, records]) =>
					`would create ${records.length} ${kind}: ${some(records.map(({ id }) => id)).join(', ')}`,
			),
			...some(changed),
			...some([...this.#removed].map((id) => `would remove ${id}, which no record cites any more`)),
		]
	}
}

const NOTHING_WRITTEN: WriteResult = { epoch: 'dry run', seq: 0, bookmark: '' }

function some(lines: readonly string[]): readonly string[] {
	const more = lines.length - SHOWN
	return more > 0 ? [...lines.slice(0, SHOWN), `and ${more} more`] : lines
}

function changedFields(before: GraphRecord, after: GraphRecord): readonly string[] {
	const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
	const names = new Set([...old.keys(), ...now.keys()])
	return [...names].filter(
		(name) =>
			!OF_EACH_WRITE.has(name) &&
			canonicalJson(old.get(name) ?? null) !== canonicalJson(now.get(name) ?? null),
	)
}
