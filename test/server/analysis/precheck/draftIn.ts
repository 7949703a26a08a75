import type { MissionDraft } from '../../../../server/analysis/precheck/missionDraft'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import type { Snapshot } from '../../../../server/snapshot/snapshot'

/** A draft from ids, by default of north to Oriel. `stay` is `start..end`. */
export function draftIn(
	{ geography }: Snapshot,
	stay: string,
	{ actor = 'north', sectors = [] }: { readonly actor?: string; readonly sectors?: readonly string[] } = {},
): MissionDraft {
	const [first = '', last = ''] = stay.split('..')
	return {
		actor: geography.actor(actor),
		direction: 'FR_TO_PARTNER',
		places: [geography.actor('oriel')],
		days: { first: dayNumber(first), last: dayNumber(last) },
		sectors: sectors.map((id) => geography.sector(id)),
		size: null,
	}
}
