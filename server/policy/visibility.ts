import type { CountryCode, Id } from '../domain/ids'
import type { Visibility } from '../domain/records'
import { ownActors, type Reader } from './reader'
import { mayDo } from './rights'

/** What a record's right to be read stands on. */
export interface SeenRecord {
	readonly visibility: Visibility
	/** Who answers for it; null: nobody, so that nobody edits it. */
	readonly owner: Id | null
}

/**
 * Whether a reader may see a record among those of a country: what is for the group, its members; what is private or counted,
 * the editors of its owner alone. Who administers the instance sees no more for it (model.md §1).
 *
 * @param group null: the country is none, and has no group.
 */
export function maySee(
	reader: Reader,
	{ visibility, owner }: SeenRecord,
	group: CountryCode | null,
): boolean {
	return mayDo(reader, `${visibility}Record`, 'read', {
		groups: group === null ? [] : [group],
		actorId: owner,
	})
}

/** Among whose records of a country a reader may see some that are not public: the others' need not be asked about. */
export function whoseRecords(
	reader: Reader,
	group: CountryCode | null,
): { readonly ofGroup: boolean; readonly owners: readonly Id[] } {
	return {
		ofGroup: maySee(reader, { visibility: 'group', owner: null }, group),
		owners: ownActors(reader),
	}
}
