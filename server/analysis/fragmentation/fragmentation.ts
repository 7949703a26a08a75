import type { Projection } from '../../projection/projection'
import { type FoundKey, foundByKey } from './foundByKey'
import { type FragmentationIndex, LazyIndex } from './fragmentationIndex'
import { type FragmentationParameters, fragmentationView } from './fragmentationView'

export type { FragmentationIndex, FragmentationPoint } from './fragmentationIndex'
export type { FragmentationParameters, FragmentationScope } from './fragmentationView'

/**
 * One index for each key that has a record in a year of the trend: those that can be measured first, the most
 * scattered before the others; then by the number of actors and by key. Computed from the public view alone.
 */
export function fragmentationOf(
	projection: Projection,
	parameters: FragmentationParameters,
): readonly FragmentationIndex[] {
	const view = fragmentationView(projection, parameters)
	const found = foundByKey(view, parameters)
	return [...found].sort(byScatter).map((one) => new LazyIndex(one, view))
}

function byScatter(one: FoundKey, other: FoundKey): number {
	return (
		other.scatter - one.scatter ||
		other.today.all.length - one.today.all.length ||
		(one.id < other.id ? -1 : 1)
	)
}
