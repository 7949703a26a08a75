/** The side of an actor, and the territories that contain it. */
import type { WhereaboutsFragment } from '../../../graphql/generated/types'
import type { Side } from '../../../views/graph/picture'

export type ActorLocation = Pick<WhereaboutsFragment, 'country' | 'territory'>

export interface Container {
	readonly id: string
	readonly name: string
}

interface PlaceInPlaces extends Container {
	readonly partOf?: readonly PlaceInPlaces[]
}

/** The home country; the code of the partner country comes with the data. */
const HOME = 'FR'

export function sideOf({ country }: Pick<ActorLocation, 'country'>): Side {
	return country.code === HOME ? 'french' : 'partner'
}

/** The territories that contain an actor, the nearest first; without itself and countries. */
export function containersOf(id: string, { territory }: ActorLocation): readonly Container[] {
	const found = new Map<string, Container>()
	let ring: readonly PlaceInPlaces[] = territory === null ? [] : [territory]
	while (ring.length > 0) {
		for (const place of ring) {
			if (place.id === id || isCountry(place.id)) continue
			// A territory that is reached by two ways moves to the end: a région contains the bodies of its
			// cities.
			found.delete(place.id)
			found.set(place.id, place)
		}
		ring = ring.flatMap(({ partOf }) => partOf ?? [])
	}
	return [...found.values()].map(({ id: place, name }) => ({ id: place, name }))
}

function isCountry(id: string): boolean {
	return /^territory:[A-Z]+$/.test(id)
}
