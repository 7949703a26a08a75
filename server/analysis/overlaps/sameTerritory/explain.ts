import { innermost } from '../../../domain/mergeActors'
import { type Actor, sortedById } from '../../../snapshot/geography'
import { competingValues, type SentenceValues } from '../explainLinks'
import { partiesOf } from '../links'
import type { SameTerritoryFinding } from './find'

export function sameTerritoryValues(finding: SameTerritoryFinding): SentenceValues {
	const { outer, place, counted, counting } = finding
	const present = sortedById([...partiesOf(counted)]).filter((actor) => actor !== outer)
	// Where a group stands among collectivités: its university is named apart.
	const minimal = new Set(
		counting.flatMap(({ members }) => innermost(members.filter((one) => one.isTerritory))),
	)
	const others = present.filter((actor) => !minimal.has(actor))
	return {
		where: { inPlace: place.id },
		count: counting.length,
		outer: { actor: outer.id },
		inner: named(present.filter((actor) => minimal.has(actor))),
		others: named(others),
		othersCount: others.length,
		...competingValues(finding),
	}
}

function named(actors: readonly Actor[]) {
	return { actors: actors.map(({ id }) => ({ actor: id })) }
}
