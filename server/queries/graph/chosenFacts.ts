import type { EdgeKind } from '../../../schema/enums'
import { isWithinChoice, stoodOn } from '../../analysis/openFacts'
import { actorKind } from '../../domain/actorKind'
import type { FuzzyDate } from '../../domain/fuzzyDate'
import { endsOf, sidesOf } from '../../snapshot/factEnds'
import type { Actor, Geography } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import type { LinkingFact, NeighbourhoodFilter } from './graphTypes'

/** The facts of some kinds that pass the parts of a filter about the facts themselves. */
export function* chosenFacts(
	{ geography, partnerships, missions, offices, wishes }: Snapshot,
	filter: NeighbourhoodFilter,
	kinds: readonly EdgeKind[],
): Generator<LinkingFact> {
	const { asOf } = filter
	const tables = [
		kinds.includes('PARTNERSHIP') ? partnerships : null,
		kinds.includes('MISSION') ? missions : null,
		kinds.includes('OFFICE') ? offices : null,
		kinds.includes('WISH') ? wishes : null,
	]
	for (const table of tables) {
		for (const fact of table?.values() ?? []) {
			if (!isWithinChoice(fact, filter) || !namesOne(fact, filter.sectors) || !datesFit(fact, filter))
				continue
			if (asOf !== null && !stoodOn(fact, asOf)) continue
			if (concernsOne(fact, filter.actors, geography) && doSidesFit(() => sidesOf(fact), filter)) yield fact
		}
	}
}

function concernsOne(
	fact: LinkingFact,
	actors: NeighbourhoodFilter['actors'],
	geography: Geography,
): boolean {
	if (actors === null) return true
	const { doers, others } = endsOf(fact, geography)
	return doers.some((end) => actors.has(end)) || others.some((end) => actors.has(end))
}

/** Whether each side of the filter is met by somebody; on the French side each condition may be met by another actor. */
export function doSidesFit(
	sidesOfIt: () => { readonly french: readonly Actor[]; readonly partner: readonly Actor[] },
	{ frenchActors, partnerActors, frenchKinds, frenchLevels }: NeighbourhoodFilter,
): boolean {
	if (frenchActors === null && partnerActors === null && frenchKinds === null && frenchLevels === null)
		return true
	const { french, partner } = sidesOfIt()
	return (
		(frenchActors === null || french.some((actor) => frenchActors.has(actor))) &&
		(partnerActors === null || partner.some((actor) => partnerActors.has(actor))) &&
		(frenchKinds === null ||
			french.some(({ record }) => record !== null && frenchKinds.includes(actorKind(record)))) &&
		(frenchLevels === null || french.some(({ level }) => level !== null && frenchLevels.includes(level)))
	)
}

/** An office names no sector. */
function namesOne({ record, sectors }: LinkingFact, chosen: NeighbourhoodFilter['sectors']): boolean {
	if (chosen === null) return true
	return record.kind !== 'Office' && sectors.some((sector) => chosen.includes(sector))
}

/**
 * Whether a record may have been under way on a day from `from` to `to`, at the precision of its dates: 2010 begins no later than
 * 2010-05 ends. An approximate bound is widened by a year; a stay without a known end ends on its start.
 */
function datesFit({ record }: LinkingFact, { from, to }: Pick<NeighbourhoodFilter, 'from' | 'to'>): boolean {
	const [start, end] =
		record.kind === 'Mission' ? [record.start, record.end ?? record.start] : [record.since, record.until]
	return (
		(to === null || start === null || start.text <= cutTo(start, to, 1)) &&
		(from === null || end === null || end.text >= cutTo(end, from, -1))
	)
}

/** The day, moved by a year if the date is approximate, cut to the precision of the date. */
function cutTo(date: FuzzyDate, day: string, years: number): string {
	return (date.approximate ? shiftedByYears(day, years) : day).slice(0, date.text.length)
}

function shiftedByYears(day: string, years: number): string {
	return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
