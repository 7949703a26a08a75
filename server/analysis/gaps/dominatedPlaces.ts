import type { Id } from '../../domain/ids'
import { mergeActors } from '../../domain/oneActor'
import { evidenceOf } from '../evidenceOf'
import { shares } from '../measures/shares'
import type { DominatedPlace } from './gaps'
import type { GapsView, PresenceRow } from './gapsView'

/** Above it, what is in a place hangs on one actor. */
const LARGEST_SHARE = 0.7
/** Under it a share says nothing: one link is always all of one link. */
const FEWEST_RECORDS = 3

/**
 * Provinces where one actor, once those that are one are merged, holds more than 70 % of the weight, of three
 * records at least. No budget is on record and person-days compare missions alone: each record weighs 1, shared
 * equally by those who have a part in it.
 */
export function dominatedPlaces(view: GapsView): readonly DominatedPlace[] {
	const rowsAt = rowsByProvince(view.rows)
	return view.provinces
		.flatMap((place) => dominated(place, rowsAt, view) ?? [])
		.sort((one, other) => other.share - one.share || (one.place < other.place ? -1 : 1))
}

function dominated(
	place: Id,
	rowsAt: ReadonlyMap<Id, readonly PresenceRow[]>,
	{ projection }: GapsView,
): DominatedPlace | null {
	const here = rowsAt.get(place) ?? []
	if (here.length < FEWEST_RECORDS) return null
	const parties = here.map(({ actors }) => actors)
	const { contains, levelOf } = projection.places
	const groups = mergeActors(parties.flat(), { contains, levelOf, parties })
	const weights = weightsOf(here)
	const held = shares(groups.map(({ actors }) => sum(actors.map((actor) => weights.get(actor) ?? 0))))
	const first = held.indexOf(Math.max(...held))
	const group = groups[first]
	const share = held[first] ?? 0
	if (!group || share <= LARGEST_SHARE) return null
	const own = here.filter(({ actors }) => actors.some((actor) => group.actors.includes(actor)))
	return {
		place,
		actors: group.actors,
		share,
		records: here.length,
		evidence: own.map(({ record, certainty }) => evidenceOf(record, certainty)),
		sentence: {
			key: 'gaps.dominated',
			values: {
				where: { inPlace: place },
				actors: { actors: group.actors.map((actor) => ({ actor })) },
				share: { percent: share },
				records: here.length,
			},
		},
	}
}

function rowsByProvince(rows: readonly PresenceRow[]): ReadonlyMap<Id, readonly PresenceRow[]> {
	const byProvince = new Map<Id, PresenceRow[]>()
	for (const row of rows) {
		for (const province of row.provinces) {
			const here = byProvince.get(province)
			if (here) here.push(row)
			else byProvince.set(province, [row])
		}
	}
	return byProvince
}

/** What each actor holds: its part of each of its records. */
function weightsOf(rows: readonly PresenceRow[]): ReadonlyMap<Id, number> {
	const weights = new Map<Id, number>()
	for (const { actors } of rows) {
		for (const actor of actors) weights.set(actor, (weights.get(actor) ?? 0) + 1 / actors.length)
	}
	return weights
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0)
}
