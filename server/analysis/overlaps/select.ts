import { earliestDay, latestDay, parseFuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Direction } from '../../domain/records'
import { BadInput } from '../../errors'
import type { Places } from '../../projection/places'
import type { Overlap, OverlapKind, OverlapNature } from '../result'
import { type When, whenOf } from './whenOf'

/** What a reader chooses among results; absent or null chooses everything. */
export interface OverlapSelection {
	readonly kinds?: readonly OverlapKind[] | null
	readonly nature?: OverlapNature | null
	readonly direction?: Direction | null
	/** Results one of whose sectors is one of these. */
	readonly sectors?: readonly Id[] | null
	/** The place or the partner itself. */
	readonly place?: Id | null
	/** The place, or the partner's, is this territory or is contained in it. */
	readonly within?: Id | null
	/** An actor with a record in the result, or its partner. */
	readonly actor?: Id | null
	/** Dates cut to their known part: results whose period meets the time between. */
	readonly from?: string | null
	readonly to?: string | null
	readonly when?: When | null
	/** 0 to 1. */
	readonly minSeverity?: number | null
}

/**
 * Chooses among whole results, in the order given: it never cuts one. Throws BadInput on dates or a severity that
 * cannot be.
 */
export function selectOverlaps(
	overlaps: readonly Overlap[],
	selection: OverlapSelection,
	{ places, asOf }: { readonly places: Pick<Places, 'isWithin' | 'placeOf'>; readonly asOf: string },
): readonly Overlap[] {
	const { kinds, nature, direction, sectors, place, within, actor, when, minSeverity } = selection
	const meetsTheTime = timeFilter(selection)
	checkSeverity(minSeverity)
	return overlaps.filter(
		(overlap) =>
			(!kinds || kinds.includes(overlap.kind)) &&
			(!nature || overlap.nature === nature) &&
			(!direction || overlap.crowding?.direction === direction) &&
			(!sectors || sectors.some((sector) => overlap.sectors.includes(sector))) &&
			(!place || overlap.place === place || overlap.partner === place) &&
			(!within || placesOf(overlap, places).some((one) => places.isWithin(one, within))) &&
			(!actor || overlap.actors.includes(actor) || overlap.partner === actor) &&
			meetsTheTime(overlap) &&
			(!when || whenOf(overlap.period, asOf) === when) &&
			overlap.severity >= (minSeverity ?? 0),
	)
}

function placesOf({ place, partner }: Overlap, places: Pick<Places, 'placeOf'>): readonly Id[] {
	const partnerPlace = partner === null ? null : places.placeOf(partner)
	return [place, partnerPlace].filter((one) => one !== null)
}

/** An open bound of a period reaches any date. */
function timeFilter({ from, to }: OverlapSelection): (overlap: Overlap) => boolean {
	const first = from ? earliestDay(parseFuzzyDate(from)) : Number.NEGATIVE_INFINITY
	const last = to ? latestDay(parseFuzzyDate(to)) : Number.POSITIVE_INFINITY
	if (first > last) throw new BadInput(`"from" is not after "to"; got from ${from} to ${to}.`)
	return ({ period: { start, end } }) =>
		(start === null || earliestDay(start) <= last) && (end === null || latestDay(end) >= first)
}

function checkSeverity(minSeverity: number | null | undefined): void {
	if (minSeverity === null || minSeverity === undefined) return
	if (!(minSeverity >= 0 && minSeverity <= 1)) {
		throw new BadInput(`minSeverity is a number from 0 to 1; got ${minSeverity}.`)
	}
}
