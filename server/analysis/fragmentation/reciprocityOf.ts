import type { Measure } from '../measures/measure'
import { reciprocity } from '../measures/reciprocity'
import type { Travel } from './fragmentationView'

/** Visits received against missions sent, of all years until the day asked for. */
export function reciprocityOf(travels: readonly Pick<Travel, 'isAtHome' | 'places'>[]): Measure {
	const atHome = travels.filter(({ isAtHome }) => isAtHome).length
	const places = new Set(travels.flatMap((travel) => travel.places))
	return reciprocity(atHome, travels.length - atHome, places.size)
}
