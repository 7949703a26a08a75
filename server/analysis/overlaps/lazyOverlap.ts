import type { Overlap } from '../result'

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
	facts: OverlapFacts,
	actorsOf: () => OverlapActors,
	detailsOf: () => OverlapDetails,
): Overlap {
	return new LazyOverlap(facts, actorsOf, detailsOf)
}

class LazyOverlap implements Overlap {
	readonly id: Overlap['id']
	readonly kind: Overlap['kind']
	readonly nature: Overlap['nature']
	readonly certainty: Overlap['certainty']
	readonly place: Overlap['place']
	readonly partner: Overlap['partner']
	readonly actorCount: Overlap['actorCount']
	readonly sectors: Overlap['sectors']
	readonly period: Overlap['period']
	readonly severity: Overlap['severity']

	declare readonly actors: Overlap['actors']
	declare readonly possibleActors: Overlap['possibleActors']

	declare readonly sharedSectors: Overlap['sharedSectors']
	declare readonly factors: Overlap['factors']
	declare readonly evidence: Overlap['evidence']
	declare readonly possible: Overlap['possible']
	declare readonly contacts: Overlap['contacts']
	declare readonly crowding: Overlap['crowding']
	declare readonly title: Overlap['title']
	declare readonly sentence: Overlap['sentence']
	declare readonly possibleSentence: Overlap['possibleSentence']
	declare readonly tempering: Overlap['tempering']
	declare readonly scenario: Overlap['scenario']

	#actors: OverlapActors | (() => OverlapActors)
	#details: OverlapDetails | (() => OverlapDetails)

	constructor(facts: OverlapFacts, actorsOf: () => OverlapActors, detailsOf: () => OverlapDetails) {
		this.id = facts.id
		this.kind = facts.kind
		this.nature = facts.nature
		this.certainty = facts.certainty
		this.place = facts.place
		this.partner = facts.partner
		this.actorCount = facts.actorCount
		this.sectors = facts.sectors
		this.period = facts.period
		this.severity = facts.severity
		this.#actors = actorsOf
		this.#details = detailsOf
		// Of the object itself, so that a copy has them too; the same for all, so that thousands weigh little.
		for (const [name, property] of LAZY) Object.defineProperty(this, name, property)
	}

	static actorsOf(overlap: LazyOverlap): OverlapActors {
		if (typeof overlap.#actors === 'function') overlap.#actors = overlap.#actors()
		return overlap.#actors
	}

	static detailsOf(overlap: LazyOverlap): OverlapDetails {
		if (typeof overlap.#details === 'function') overlap.#details = overlap.#details()
		return overlap.#details
	}
}

const ACTORS: readonly (keyof OverlapActors)[] = ['actors', 'possibleActors']
const DETAILS: readonly (keyof OverlapDetails)[] = [
	'sharedSectors',
	'factors',
	'evidence',
	'possible',
	'contacts',
	'crowding',
	'title',
	'sentence',
	'possibleSentence',
	'tempering',
	'scenario',
]

const LAZY: readonly (readonly [string, PropertyDescriptor & ThisType<LazyOverlap>])[] = [
	...ACTORS.map((name) => lazy(name, (overlap) => LazyOverlap.actorsOf(overlap)[name])),
	...DETAILS.map((name) => lazy(name, (overlap) => LazyOverlap.detailsOf(overlap)[name])),
]

function lazy(name: string, read: (overlap: LazyOverlap) => unknown) {
	const get = function (this: LazyOverlap) {
		return read(this)
	}
	return [name, { enumerable: true, get }] as const
}
