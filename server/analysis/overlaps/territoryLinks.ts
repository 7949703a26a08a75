import type { Partnership } from '../../domain/records'
import type { ActorColumns } from '../../projection/columns/actorColumns'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { OpenLinks } from './openLinks'

/** A collectivité with others inside, and the links of all of them into one place. */
export interface TerritoryLinks {
	readonly outer: number
	/** Of the outer actor and of the collectivités that it contains. */
	readonly links: OpenLinks
	/** Whether a collectivité that contains the outer actor has a link there that is only possible. */
	readonly isPossiblyInside: boolean
}

/** An actor with links into the place. */
interface Standing {
	/** Whether one of its links is surely open. */
	isSure: boolean
	/** With the links of the collectivités that it contains, where it is an outer actor. */
	readonly inside: number[]
	readonly sureInside: number[]
	/** Whose `inside` its links belong to. */
	readonly outers: Standing[]
	/** Not looked at yet; not one of the outermost; or one of them, by how it is. */
	place: 'unknown' | 'inside' | 'possiblyInside' | 'outermost'
}

/**
 * The keys of SAME_TERRITORY at one place, with the links of each: every collectivité that contains another with open
 * links into the place. Left out are those that can be no result, for a collectivité around them has a link there that
 * is surely open. Cost: the links, times how many territories contain an actor.
 *
 * @param open the open links into the place; the links of each key are in the same order.
 */
export function territoryLinks(
	open: OpenLinks,
	{ parties }: Pick<LinkColumns<Partnership>, 'parties'>,
	actors: Pick<ActorColumns, 'containersOf' | 'isTerritory'>,
): readonly TerritoryLinks[] {
	const standings = new Map<number, Standing>()
	const isSure = sureAmong(open)
	for (const row of open.all) {
		for (const actor of parties[row] ?? []) stand(actor, isSure(row), standings)
	}
	for (const [actor, standing] of standings) {
		if (actors.isTerritory(actor)) findOuters(actor, standing, standings, actors)
	}
	for (const row of open.all) {
		for (const actor of parties[row] ?? []) addInside(row, isSure(row), standings.get(actor)?.outers ?? [])
	}
	return keysOf(standings)
}

/** Whether a row is among those that are surely open; asked in the order of the rows. */
function sureAmong({ all, sure }: OpenLinks): (row: number) => boolean {
	if (sure === all) return () => true
	const rows = new Set(sure)
	return (row) => rows.has(row)
}

function stand(actor: number, isSure: boolean, standings: Map<number, Standing>): void {
	const known = standings.get(actor)
	if (known) known.isSure ||= isSure
	else standings.set(actor, { isSure, inside: [], sureInside: [], outers: [], place: 'unknown' })
}

/** Finds those around an actor that are outermost there. */
function findOuters(
	actor: number,
	standing: Standing,
	standings: ReadonlyMap<number, Standing>,
	actors: Pick<ActorColumns, 'containersOf'>,
): void {
	for (const outer of actors.containersOf(actor)) {
		const around = standings.get(outer)
		if (around === undefined) continue
		if (around.place === 'unknown') {
			around.place = placeAmong(outer, standings, actors)
			if (around.place !== 'inside') around.outers.push(around)
		}
		if (around.place !== 'inside') standing.outers.push(around)
	}
}

function placeAmong(
	outer: number,
	standings: ReadonlyMap<number, Standing>,
	actors: Pick<ActorColumns, 'containersOf'>,
): Standing['place'] {
	let place: Standing['place'] = 'outermost'
	for (const higher of actors.containersOf(outer)) {
		const above = standings.get(higher)
		if (above?.isSure) return 'inside'
		if (above) place = 'possiblyInside'
	}
	return place
}

/** A link of several parties comes once for each of them, one after the other. */
function addInside(row: number, isSure: boolean, outers: readonly Standing[]): void {
	for (const { inside, sureInside } of outers) {
		if (inside.at(-1) === row) continue
		inside.push(row)
		if (isSure) sureInside.push(row)
	}
}

function keysOf(standings: ReadonlyMap<number, Standing>): readonly TerritoryLinks[] {
	const found: TerritoryLinks[] = []
	for (const [outer, { place, inside, sureInside }] of standings) {
		if (place !== 'outermost' && place !== 'possiblyInside') continue
		const sure = sureInside.length === inside.length ? inside : sureInside
		found.push({ outer, links: { all: inside, sure }, isPossiblyInside: place === 'possiblyInside' })
	}
	return found
}
