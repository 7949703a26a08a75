import { allNames } from '../../domain/allNames'
import type { Id } from '../../domain/ids'
import type { Language, Names, StatedRecord } from '../../domain/records'
import type { NameIndex } from '../../text/nameIndex'
import { KeptSentences } from '../keptSentences'
import { endIdsOf, yearsOf } from './recordTexts'
import { foldTogether } from './searchWords'

/**
 * The texts by which a record can be found, folded: its codes (the end of its id, the rows of its tables), its own names, the
 * actors and places that it is about, the years in which it starts and ends.
 */
interface FoldedRecord {
	readonly codes: readonly string[]
	readonly ownNames: string
	readonly ends: readonly Id[]
	readonly years: readonly string[]
}

/**
 * Names, codes and labels, folded once for the life of their record, to be compared with what is typed.
 *
 * With ten times today's record, without it: suggestions take 130 ms a letter instead of 65.
 */
export class FoldedTexts {
	readonly #names = new WeakMap<Names, string>()
	readonly #records = new WeakMap<StatedRecord, FoldedRecord>()
	readonly #labels = new KeptSentences()

	/** Every name of an actor. */
	ofNames(names: Names): string {
		const known = this.#names.get(names)
		if (known !== undefined) return known
		const text = foldTogether(allNames(names))
		this.#names.set(names, text)
		return text
	}

	/** What is said of a record or of a result in a language. */
	ofLabel(subject: object, language: Language, names: NameIndex, say: () => string): string {
		return this.#labels.of(subject, language, names, () => foldTogether([say()]))
	}

	ofRecord(record: StatedRecord): FoldedRecord {
		const known = this.#records.get(record)
		if (known !== undefined) return known
		const rows = record.kind === 'Partnership' ? record.rows : []
		const codes = [record.id.slice(record.id.indexOf(':') + 1), ...rows]
		const fresh = {
			codes: codes.map((code) => foldTogether([code]).split(' |')[0]?.trim() ?? ''),
			ownNames: foldTogether(namesOf(record)),
			ends: endIdsOf(record),
			years: yearsOf(record),
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
