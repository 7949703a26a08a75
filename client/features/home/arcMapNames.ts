/** Which places of a cloud are named, and where their names stand. */

import type { ArcMapPlace } from './arcMapPicture'
import { type Label, type layoutCloud, placeWithoutOverlap } from './layoutArcMap'

/** How many groups of places far away are named at most. */
const MAX_FAR = 4

/** On a phone names are drawn this much larger, in units of the picture; local forms are left out there. */
const PHONE_SCALE = 1.8

export interface ArcMapName extends Label {
	/** true when there is room for it on wide screens only. */
	readonly isMinor: boolean
}

/**
 * Names beside their points, in the order of `places`, at most `max` of them; places far away are named under
 * theirs, each group by its most populous one.
 */
export function arcMapNames(
	places: readonly ArcMapPlace[],
	{ points, far }: ReturnType<typeof layoutCloud>,
	sides: readonly Label['side'][],
	max: number,
): readonly ArcMapName[] {
	const named = (chosen: readonly ArcMapPlace[], their: readonly Label['side'][]) =>
		chosen.flatMap(({ id, name, local, localLanguage }) => {
			const at = points.get(id)
			return at ? [{ id, text: name, local, localLanguage, at, sides: their }] : []
		})
	const near = places.filter(({ id }) => !far.has(id))
	const away = places
		.filter(({ id }) => far.has(id))
		.toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0))
	return [
		...markMinor(placeWithoutOverlap(named(near, sides), [...points.values()], max)),
		...markMinor(placeWithoutOverlap(named(away, ['under']), [], MAX_FAR)),
	]
}

/** Says of each label whether a phone has room for it too. */
function markMinor(labels: readonly Label[]): readonly ArcMapName[] {
	const candidates = labels.map(({ side, ...label }) => ({ ...label, local: null, sides: [side] }))
	const onPhone = new Set(placeWithoutOverlap(candidates, [], MAX_FAR, PHONE_SCALE).map(({ id }) => id))
	return labels.map((label) => ({ ...label, isMinor: !onPhone.has(label.id) }))
}
