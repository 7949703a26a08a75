import type { Names, StatedRecord } from '../../domain/records'
import { foldTogether } from './searchWords'

/** What a record can be found by, folded: its codes (what follows the kind in its id, the rows of tables), its own names. */
interface FoldedRecord {
	readonly codes: readonly string[]
	readonly ownNames: string
}

/** Names and codes as they are folded for comparing them with what is typed: once for as long as their record is read. */
export class FoldedTexts {
	readonly #names = new WeakMap<Names, string>()
	readonly #records = new WeakMap<StatedRecord, FoldedRecord>()

	/** Every name of an actor. */
	ofNames(names: Names): string {
		const known = this.#names.get(names)
		if (known !== undefined) return known
		const { fr, en, zh, local, romanisation, aliases, former } = names
		const text = foldTogether([
			fr,
			en,
			zh,
			local,
			romanisation,
			...aliases,
			...former.map(({ name }) => name),
		])
		this.#names.set(names, text)
		return text
	}

	ofRecord(record: StatedRecord): FoldedRecord {
		const known = this.#records.get(record)
		if (known !== undefined) return known
		const rows = record.kind === 'Partnership' ? record.rows : []
		const codes = [record.id.slice(record.id.indexOf(':') + 1), ...rows]
		const fresh = {
			codes: codes.map((code) => foldTogether([code]).split(' |')[0]?.trim() ?? ''),
			ownNames: foldTogether(namesOf(record)),
		}
		this.#records.set(record, fresh)
		return fresh
	}
}

function namesOf(record: StatedRecord): readonly (string | null)[] {
	switch (record.kind) {
		case 'Event':
		case 'Office':
			return [record.name]
		case 'Partnership':
			return record.namesAtSignature
		case 'Mission':
			return [record.nameOfTheTime]
		case 'Wish':
			return []
	}
}
