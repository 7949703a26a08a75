import type { MatrixDimension } from '../../../schema/enums'
import type { Sector } from '../../domain/records'
import { rolledUpEnds, sidesOf } from '../../snapshot/factEnds'
import type { LinkingFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import type { RollUp } from '../../snapshot/rollUp'

/** The subject of a row or a column: an actor, a sector or a year, one of which is set. */
export interface HeadSubject {
	/** Id of the actor or sector, or the year. */
	readonly key: string
	readonly actor: Actor | null
	readonly sector: Sector | null
	readonly year: number | null
}

/** What a matrix depends on besides its records. */
export interface MatrixAxes {
	readonly rows: MatrixDimension
	readonly columns: MatrixDimension
	/** The levels of its actors and places. */
	readonly rollUp: RollUp
}

/**
 * The values of a record in one dimension, each once, empty if unknown. FRENCH_ACTOR: its French side, rolled up.
 * PARTNER_PLACE: the territories of its other side. SECTOR: those that it names. YEAR: that of its start or, if the
 * start is unknown, that of the first attestation of a link, an office or a wish.
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
 * The territory that an actor counts as at the requested level; for an organisation, that of its place. As in overlaps,
 * a district becomes its city before it becomes a province. An actor without a known place counts as itself.
 */
export function placeAt(actor: Actor, rollUp: RollUp): Actor {
	const place = rollUp.levels.partner === null ? actor : rollUp.place(actor)
	return place.isTerritory ? place : (place.place ?? place)
}

/** The year of a record; null if unknown. */
export function yearOfFact({ record }: LinkingFact): number | null {
	const start = record.kind === 'Mission' ? record.start : (record.since ?? record.attestedSince)
	return start === null ? null : Number(start.text.slice(0, 4))
}

/** Key of a cell, from the keys of its row and column. */
export function cellKey(row: string, column: string): string {
	return `${row} ${column}`
}
