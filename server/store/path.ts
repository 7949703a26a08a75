import type { Door } from './door'
import { answerOf, filterParameters, partsOf } from './neighbourhood'
import type { NeighbourhoodRow } from './queries/neighbourhood'
import { pathOf } from './queries/path'
import type { EdgeKind, Neighbourhood, NeighbourhoodFilter } from './store'

/** What a way goes over; neither wishes nor the places of actors lead anywhere. */
const STEPS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE']

/** See `Store.path`. */
export async function path(
	door: Door,
	from: string,
	to: string,
	filter: NeighbourhoodFilter,
): Promise<Neighbourhood | null> {
	const recordKinds = STEPS.filter((kind) => filter.recordKinds?.includes(kind) ?? true)
	const asked = { ...filter, recordKinds }
	const [row] = await door.read<NeighbourhoodRow>(pathOf(partsOf(asked, 1)), {
		...filterParameters(asked, STEPS),
		startId: from,
		targetId: to,
	})
	return row ? answerOf(row) : null
}
