import type { Columns } from '../../projection/columns/columns'
import type { Overlap } from '../result'
import { hasActor, isAnywhere, isAsked } from './about'
import type { Detection } from './detection'
import { keptResults } from './keptResults'
import { linkContext } from './linkContext'
import { LinkFinder } from './linkFinder'
import { linkOverlap } from './linkOverlap'
import { linkChoice, openLinks } from './openLinks'
import { sameCityOffices } from './sameCityOffices'
import { samePartner } from './samePartner'

const NOTHING: readonly Overlap[] = []

/** SAME_PARTNER for every actor of the other side that has partnerships. */
export function detectSamePartner(detection: Detection): readonly Overlap[] {
	const { view, parameters, about, recorded } = detection
	const context = linkContext(view, parameters, recorded)
	const { links, actors } = context.columns
	const kept = keptResults(view, 'SAME_PARTNER', parameters)
	const kind = samePartner(context)
	const finder = new LinkFinder(links, context)
	const found: Overlap[] = []
	for (const partner of partnersAbout(detection)) {
		const rows = links.byOther.at(partner)
		if (!isAnywhere(about) && !isAsked(view.places.placeOf(actors.id(partner)), about, view.places)) continue
		const here = kept.at(partner, [rows], () => listOf(linkOverlap(kind, partner, rows, finder)))
		for (const overlap of here) found.push(overlap)
	}
	return found
}

/** SAME_CITY_OFFICES for every city that has offices; at a level of the other side, for every place of it. */
export function detectSameCityOffices({ view, recorded, parameters, about }: Detection): readonly Overlap[] {
	const context = linkContext(view, parameters, recorded)
	const { offices, actors } = context.columns
	const kept = keptResults(view, 'SAME_CITY_OFFICES', parameters)
	const kind = sameCityOffices(context)
	const finder = new LinkFinder(offices, context)
	const found: Overlap[] = []
	for (const city of parameters.rollUpPartner ? offices.byCity.keys() : citiesOf(context.columns)) {
		const rows = offices.byCity.at(city)
		if (!isAsked(actors.id(city), about, view.places)) continue
		const here = kept.at(city, [rows], () => listOf(linkOverlap(kind, city, rows, finder)))
		for (const overlap of here) if (hasActor(overlap, about)) found.push(overlap)
	}
	return found
}

/** All partners; of an actor itself and those with whom it has an open link, who are all whose results it is in. */
function partnersAbout({ view, parameters, about }: Detection): Iterable<number> {
	const { actors, links } = view.columns
	if (about.actor === undefined || about.actor === null) return links.byOther.keys()
	const actor = actors.numbers.of(about.actor)
	const met = new Set<number>(links.byOther.at(actor).length > 0 ? [actor] : [])
	for (const row of openLinks(links.byParty.at(actor), links, linkChoice(parameters)).all) {
		for (const partner of links.others[row] ?? []) met.add(partner)
	}
	return met
}

/** Cities with offices on record; a place that has no city is none. */
function citiesOf({ actors, offices }: Columns): readonly number[] {
	return offices.byCity.keys().filter((place) => actors.cityOf(place) === place)
}

function listOf(overlap: Overlap | null): readonly Overlap[] {
	return overlap === null ? NOTHING : [overlap]
}
