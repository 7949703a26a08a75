import { innermost } from '../../../domain/mergeActors'
import type { NamedActor } from '../../../domain/message'
import { type Actor, sortedById } from '../../../snapshot/geography'
import { heldByIn } from '../../heldBy'
import { competingValues, type SentenceValues } from '../explainLinks'
import { partiesOfRows } from '../links'
import type { SameTerritoryFinding } from './find'

export function sameTerritoryValues(finding: SameTerritoryFinding): SentenceValues {
	const { outer, place, counted, counting } = finding
	const present = sortedById([...partiesOfRows(counted)]).filter((actor) => actor !== outer)
	// Innermost among the collectivités of each group: a university in it is named separately.
	const minimal = new Set(
		counting.flatMap(({ members }) => innermost(members.filter((one) => one.isTerritory))),
	)
	const heldBy = heldByIn(counted)
	const name = (actor: Actor): NamedActor => ({ actor: actor.id, heldBy: heldBy(actor) })
	const others = present.filter((actor) => !minimal.has(actor))
	return {
		where: { inPlace: place.id },
		count: counting.length,
		outer: { actor: outer.id, heldBy: heldBy(outer) },
		inner: { actors: present.filter((actor) => minimal.has(actor)).map(name) },
		others: { actors: others.map(name) },
		othersCount: others.length,
		...competingValues(finding),
	}
}
