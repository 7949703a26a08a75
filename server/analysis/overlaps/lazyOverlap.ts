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
	| 'recordCount'
	| 'sectors'
	| 'period'
	| 'severity'
>

export type OverlapActors = Pick<Overlap, 'actors' | 'possibleActors'>

/** What a page says of the few overlaps that it shows. */
export type OverlapDetails = Omit<Overlap, keyof OverlapFacts | keyof OverlapActors>

/** What tells the rest of an overlap, maybe long after it was found: it holds what it needs of the records. */
export interface OverlapSource {
	/** Called once at most, as the other. */
	actorsOf(facts: OverlapFacts): OverlapActors
	detailsOf(facts: OverlapFacts): OverlapDetails
}

/**
 * An overlap of which the facts are known, and the actors and the details computed when first read: of thousands
 * that are found, a page shows twenty.
 */
export function lazyOverlap(facts: OverlapFacts, source: OverlapSource): Overlap {
	return new LazyOverlap(facts, source)
}

/** All of an overlap as a plain object: to copy it, to compare it, to write it down. */
export function wholeOverlap(overlap: Overlap): Overlap {
	const whole: Partial<Record<keyof Overlap, unknown>> = {}
	for (const name of [...FACTS, ...ACTORS, ...DETAILS]) whole[name] = overlap[name]
	return whole as unknown as Overlap
}

/** Its getters are those of the class, so that thousands of overlaps weigh little. */
export class LazyOverlap implements Overlap {
	readonly id: Overlap['id']
	readonly kind: Overlap['kind']
	readonly nature: Overlap['nature']
	readonly certainty: Overlap['certainty']
	readonly place: Overlap['place']
	readonly partner: Overlap['partner']
	readonly actorCount: Overlap['actorCount']
	readonly recordCount: Overlap['recordCount']
	readonly sectors: Overlap['sectors']
	readonly period: Overlap['period']
	readonly severity: Overlap['severity']

	readonly #source: OverlapSource
	#actors: OverlapActors | null = null
	#details: OverlapDetails | null = null

	constructor(facts: OverlapFacts, source: OverlapSource) {
		this.id = facts.id
		this.kind = facts.kind
		this.nature = facts.nature
		this.certainty = facts.certainty
		this.place = facts.place
		this.partner = facts.partner
		this.actorCount = facts.actorCount
		this.recordCount = facts.recordCount
		this.sectors = facts.sectors
		this.period = facts.period
		this.severity = facts.severity
		this.#source = source
	}

	get actors() {
		return this.#whose().actors
	}
	get possibleActors() {
		return this.#whose().possibleActors
	}
	get sharedSectors() {
		return this.#detailed().sharedSectors
	}
	get factors() {
		return this.#detailed().factors
	}
	get evidence() {
		return this.#detailed().evidence
	}
	get possible() {
		return this.#detailed().possible
	}
	get contacts() {
		return this.#detailed().contacts
	}
	get crowding() {
		return this.#detailed().crowding
	}
	get title() {
		return this.#detailed().title
	}
	get sentence() {
		return this.#detailed().sentence
	}
	get possibleSentence() {
		return this.#detailed().possibleSentence
	}
	get tempering() {
		return this.#detailed().tempering
	}
	get scenario() {
		return this.#detailed().scenario
	}

	toJSON(): Overlap {
		return wholeOverlap(this)
	}

	#whose(): OverlapActors {
		this.#actors ??= this.#source.actorsOf(this)
		return this.#actors
	}

	#detailed(): OverlapDetails {
		this.#details ??= this.#source.detailsOf(this)
		return this.#details
	}
}

const FACTS: readonly (keyof OverlapFacts)[] = [
	'id',
	'kind',
	'nature',
	'certainty',
	'place',
	'partner',
	'actorCount',
	'recordCount',
	'sectors',
	'period',
	'severity',
]
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
