import type { Projection } from '../../projection/projection'
import type { FragmentationIndex } from './fragmentationIndex'
import { type FragmentationParameters, fragmentationView } from './fragmentationView'
import { indexesByKey } from './indexesByKey'
import type { KeyIndex } from './keyIndex'

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
	const indexes = indexesByKey(fragmentationView(projection, parameters), parameters)
	// What is there today is known with its weights, which are read anyway.
	return indexes.filter((index) => index.today.all.length > 0 || index.isThere).sort(byScatter)
}

/** The balance of each of these keys alone, in no order: nobody is merged or weighed for it. */
export function balancesOf(
	projection: Projection,
	parameters: FragmentationParameters,
): readonly Pick<FragmentationIndex, 'key' | 'reciprocity'>[] {
	return indexesByKey(fragmentationView(projection, parameters), parameters).filter(({ isThere }) => isThere)
}

function byScatter(one: KeyIndex, other: KeyIndex): number {
	return (
		other.scatter - one.scatter ||
		other.today.all.length - one.today.all.length ||
		(one.key < other.key ? -1 : 1)
	)
}
