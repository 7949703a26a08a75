import type { Overlap } from '../result'
import { once } from './once'

/** What lists are sorted, counted and chosen by: known of every overlap that is found. */
export type OverlapFacts = Pick<
	Overlap,
	| 'id'
	| 'kind'
	| 'nature'
	| 'certainty'
	| 'place'
	| 'partner'
	| 'actorCount'
	| 'sectors'
	| 'period'
	| 'severity'
>

export type OverlapActors = Pick<Overlap, 'actors' | 'possibleActors'>

/** What a page says of the few overlaps that it shows. */
export type OverlapDetails = Omit<Overlap, keyof OverlapFacts | keyof OverlapActors>

/**
 * An overlap of which the facts are known, and the actors and the details computed when first read: of thousands
 * that are found, a page shows twenty. A whole object for whoever reads it, copies it or compares it.
 *
 * @param actorsOf, detailsOf called once at most, maybe long after: they hold what they need of the records.
 */
export function lazyOverlap(
	{ id, kind, nature, certainty, place, partner, actorCount, sectors, period, severity }: OverlapFacts,
	actorsOf: () => OverlapActors,
	detailsOf: () => OverlapDetails,
): Overlap {
	const actors = once(actorsOf)
	const details = once(detailsOf)
	return {
		id,
		kind,
		nature,
		certainty,
		place,
		partner,
		get actors() {
			return actors().actors
		},
		get possibleActors() {
			return actors().possibleActors
		},
		actorCount,
		sectors,
		get sharedSectors() {
			return details().sharedSectors
		},
		period,
		severity,
		get factors() {
			return details().factors
		},
		get evidence() {
			return details().evidence
		},
		get possible() {
			return details().possible
		},
		get contacts() {
			return details().contacts
		},
		get crowding() {
			return details().crowding
		},
		get title() {
			return details().title
		},
		get sentence() {
			return details().sentence
		},
		get possibleSentence() {
			return details().possibleSentence
		},
		get tempering() {
			return details().tempering
		},
		get scenario() {
			return details().scenario
		},
	}
}
