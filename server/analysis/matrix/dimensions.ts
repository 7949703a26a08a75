import type { MatrixDimension } from '../../../schema/enums'
import type { Sector } from '../../domain/records'
import { rolledUpEnds, sidesOf } from '../../snapshot/factEnds'
import type { LinkingFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import type { RollUp } from '../../snapshot/rollUp'

/** What a row or a column of a matrix stands for: one of the three is there. */
export interface HeadSubject {
	/** Id of the actor or of the sector, or the year. */
	readonly key: string
	readonly actor: Actor | null
	readonly sector: Sector | null
	readonly year: number | null
}

/** What is asked of a matrix, beside its records. */
export interface MatrixAxes {
	readonly rows: MatrixDimension
	readonly columns: MatrixDimension
	/** At which levels actors and places stand. */
	readonly rollUp: RollUp
}

/**
 * The values of a record in one dimension, each once, none where nobody knows. FRENCH_ACTOR: its French side, where
 * that stands. PARTNER_PLACE: the territories where its other side stands. SECTOR: those that it names. YEAR: that in
 * which it starts or, where no start is known, that of the first attestation of a link, an office or a wish.
 */
export function subjectsOf(
	fact: LinkingFact,
	dimension: MatrixDimension,
	rollUp: RollUp,
): readonly HeadSubject[] {
	switch (dimension) {
		case 'FRENCH_ACTOR':
			return rolledUpEnds(fact, sidesOf(fact).french, rollUp).map(({ actor }) => actorSubject(actor))
		case 'PARTNER_PLACE': {
			const places = sidesOf(fact).partner.map((actor) => placeAt(actor, rollUp))
			return [...new Set(places)].map(actorSubject)
		}
		case 'SECTOR':
			return 'sectors' in fact ? fact.sectors.map(sectorSubject) : []
		case 'YEAR': {
			const year = yearOfFact(fact)
			return year === null ? [] : [yearSubject(year)]
		}
	}
}

export function actorSubject(actor: Actor): HeadSubject {
	return { key: actor.id, actor, sector: null, year: null }
}

export function sectorSubject(sector: Sector): HeadSubject {
	return { key: sector.id, actor: null, sector, year: null }
}

export function yearSubject(year: number): HeadSubject {
	return { key: String(year), actor: null, sector: null, year }
}

/**
 * The territory that stands for an actor as a place at the level asked for, an organisation where it is: as overlaps have
 * it, a district stands in its city before it stands in a province. Where no place is known it stands for itself.
 */
export function placeAt(actor: Actor, rollUp: RollUp): Actor {
	const place = rollUp.levels.partner === null ? actor : rollUp.place(actor)
	return place.isTerritory ? place : (place.place ?? place)
}

/** The year of a record; null where none is known. */
export function yearOfFact({ record }: LinkingFact): number | null {
	const start = record.kind === 'Mission' ? record.start : (record.since ?? record.attestedSince)
	return start === null ? null : Number(start.text.slice(0, 4))
}

/** A cell by the keys of its row and of its column. */
export function cellKey(row: string, column: string): string {
	return `${row} ${column}`
}
