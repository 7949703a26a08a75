import type { CountryCode, Id } from '../domain/ids'
import type { Visibility } from '../domain/records'
import { ownActors, type Reader } from './reader'
import { mayDo } from './rights'

/** What the right to read a record depends on. */
export interface SeenRecord {
	readonly visibility: Visibility
	/** Who answers for it; null: nobody, so that nobody edits it. */
	readonly owner: Id | null
}

/**
 * Whether a reader may see a record of a country. Members see what is for the group; only the editors of the owner see what is
 * private or counted. Administering the instance gives no more (model.md §1).
 *
 * @param group null: the default context without a country has no group.
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

/** Whose hidden records of a country a reader may see: only these need to be read. */
export function whoseRecords(
	reader: Reader,
	group: CountryCode | null,
): { readonly ofGroup: boolean; readonly owners: readonly Id[] } {
	return {
		ofGroup: maySee(reader, { visibility: 'group', owner: null }, group),
		owners: ownActors(reader),
	}
}
