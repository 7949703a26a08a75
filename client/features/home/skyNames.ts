/** Which places of a cloud are named, and where their names stand. */
import { keepApart, type Label, type layCloud } from './skyLayout'
import type { SkyPlace } from './skyPicture'

/** How many groups of places far away are named at most. */
const MOST_FAR = 4

/**
 * Names beside their points, in the order of `places`, at most `most` of them; places far away are named under
 * theirs, each group by its most populous one.
 */
export function skyNames(
	places: readonly SkyPlace[],
	{ points, far }: ReturnType<typeof layCloud>,
	sides: readonly Label['side'][],
	most: number,
): readonly Label[] {
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
		...keepApart(named(near, sides), [...points.values()], most),
		...keepApart(named(away, ['under']), [], MOST_FAR),
	]
}
