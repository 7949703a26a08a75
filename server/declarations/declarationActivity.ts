import { newId } from '../accounts/secrets'
import type { NewActivity } from '../domain/activity'
import type { CountryCode, Id } from '../domain/ids'
import type { Visibility } from '../domain/records'
import type { DeclaredRecord } from './declaredRecord'

const KINDS: Readonly<Record<string, NewActivity['kind']>> = {
	declare: 'DECLARED',
	change: 'CHANGED',
	confirm: 'CONFIRMED',
	end: 'ENDED',
	retract: 'RETRACTED',
	revert: 'CHANGED',
}

/** From the narrowest circle to the widest. */
const WIDTHS: readonly Visibility[] = ['private', 'counted', 'group', 'public']

/**
 * The entry of the feed for a write, for those who may see the record afterwards. A record that becomes visible to
 * more people is told as shared.
 *
 * @param action as of `writtenNext`.
 */
export function activityOfWrite(
	action: string,
	before: DeclaredRecord | null,
	next: DeclaredRecord,
	group: CountryCode | null,
): NewActivity {
	if (action === 'takeBack') return activityOf('TAKEN_BACK', next, next.owner, group)
	const isWider = before !== null && WIDTHS.indexOf(next.visibility) > WIDTHS.indexOf(before.visibility)
	return activityOf(isWider ? 'SHARED' : (KINDS[action] ?? 'CHANGED'), next, next.owner, group)
}

/** A party's answer about a record that another actor owns. */
export function activityOfPartyAnswer(
	kind: 'AGREED' | 'CONTESTED',
	record: DeclaredRecord,
	party: Id,
	group: CountryCode | null,
): NewActivity {
	const told = activityOf(kind, record, party, group)
	// Told only to the two actors: the owner should answer first.
	return { ...told, concerned: record.owner === null ? [] : [record.owner], audience: 'CONCERNED' }
}

function activityOf(
	kind: NewActivity['kind'],
	{ id, visibility }: DeclaredRecord,
	actor: Id | null,
	group: CountryCode | null,
): NewActivity {
	return {
		id: newId('activity'),
		kind,
		actors: actor === null ? [] : [actor],
		concerned: [],
		places: [],
		sectors: [],
		subject: 'RECORD',
		subjectId: id,
		group,
		audience: visibility === 'public' ? 'PUBLIC' : visibility === 'group' ? 'GROUP' : 'CONCERNED',
		outcome: null,
	}
}
