import type { Id } from '../../domain/ids'
import type { WeightedTie } from '../communities'
import type { OpportunityView } from '../opportunities/opportunityView'
import type { LinkRow } from './linkRows'

const WEIGHTS = { established: 1, possible: 0.5, place: 0.5, bloc: 1 } as const

/**
 * The undirected weighted projection that constellations are found in: links between French actors and partners (1
 * established, .5 possible); an organisation with the nearest collectivité that contains it, a commune with its own
 * EPCI or métropole, a partner with its city, where both are there.
 */
export function tiesOf(rows: readonly LinkRow[], view: OpportunityView): readonly WeightedTie[] {
	const present = new Set(rows.flatMap(({ french, partner }) => [french, partner]))
	return [
		...rows.map(({ link, french, partner }) => ({
			one: french,
			other: partner,
			weight: view.openness(link) === 'established' ? WEIGHTS.established : WEIGHTS.possible,
		})),
		...[...present].flatMap((actor) => placeTie(actor, present, view)),
	]
}

function placeTie(actor: Id, present: ReadonlySet<Id>, view: OpportunityView): readonly WeightedTie[] {
	const { places } = view.projection
	const place = places.placeOf(actor)
	if (place === null) return []
	const isOrganisation = place !== actor
	const level = places.levelOf(actor)
	const around = [...(isOrganisation ? [place] : []), ...places.ancestors(place)]
	const nearest = around.find((outer) => outer !== actor && present.has(outer))
	if (nearest === undefined) return []
	if (isOrganisation) return [{ one: actor, other: nearest, weight: WEIGHTS.place }]
	if (level === 'commune' && ['epci', 'metropole'].includes(places.levelOf(nearest) ?? ''))
		return [{ one: actor, other: nearest, weight: WEIGHTS.bloc }]
	const isDistrict = !view.isAtHome(actor) && places.cityOf(actor) === nearest
	return isDistrict ? [{ one: actor, other: nearest, weight: WEIGHTS.place }] : []
}
