import type { ActorColumns } from '../../projection/columns/actorColumns'

/** Of several, the one with the fewest inhabitants; ties, and those whose number is not known, by id. */
export function smallestOf(several: readonly number[], actors: ActorColumns): number {
	return several.reduce((smallest, actor) => {
		const [here, there] = [actors.inhabitantsOf(actor), actors.inhabitantsOf(smallest)]
		if (here !== there) return here < there ? actor : smallest
		return actors.id(actor) < actors.id(smallest) ? actor : smallest
	})
}
