/** Which places of a cloud are named, and where their names stand. */
import { keepApart, type Label, type layCloud } from './skyLayout'
import type { SkyPlace } from './skyPicture'

/** How many groups of places far away are named at most. */
const MOST_FAR = 4

/** On a phone names are drawn this much larger, in units of the picture; Chinese forms are left out there. */
const PHONE_SCALE = 1.8

export interface SkyName extends Label {
	/** true when there is room for it on wide screens only. */
	readonly isMinor: boolean
}

/**
 * Names beside their points, in the order of `places`, at most `most` of them; places far away are named under
 * theirs, each group by its most populous one.
 */
export function skyNames(
	places: readonly SkyPlace[],
	{ points, far }: ReturnType<typeof layCloud>,
	sides: readonly Label['side'][],
	most: number,
): readonly SkyName[] {
	const named = (chosen: readonly SkyPlace[], their: readonly Label['side'][]) =>
		chosen.flatMap(({ id, name, local }) => {
			const at = points.get(id)
			return at ? [{ id, text: name, local, at, sides: their }] : []
		})
	const near = places.filter(({ id }) => !far.has(id))
	const away = places
		.filter(({ id }) => far.has(id))
		.toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0))
	return [
		...graded(keepApart(named(near, sides), [...points.values()], most)),
		...graded(keepApart(named(away, ['under']), [], MOST_FAR)),
	]
}

/** Says of each label whether a phone has room for it too. */
function graded(labels: readonly Label[]): readonly SkyName[] {
	const candidates = labels.map(({ side, ...label }) => ({ ...label, local: null, sides: [side] }))
	const onPhone = new Set(keepApart(candidates, [], MOST_FAR, PHONE_SCALE).map(({ id }) => id))
	return labels.map((label) => ({ ...label, isMinor: !onPhone.has(label.id) }))
}
