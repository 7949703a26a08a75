/** Gaps by their definition: every cell, wish and province by itself. */
import type { GraphRecord, Mission, Office, Partnership, Wish } from '../../../../server/domain/records'
import type { GapParameters } from '../gaps/gapsOf'
import { allowed, written } from './naiveDates'
import { groupsUnder, isOneActor, NaiveGraph } from './naiveGraph'
import { openness } from './naiveLinks'
import { OWNERS } from './naiveRollUp'

export interface GapLines {
	/** `sector province: actors | records` of each cell, including empty ones. */
	readonly cells: readonly string[]
	readonly unanswered: readonly string[]
	/** `province: actors share of records`. */
	readonly dominated: readonly string[]
}

interface Row {
	readonly record: Partnership | Mission | Office
	readonly sure: boolean
	readonly actors: readonly string[]
	readonly places: readonly string[]
	readonly sectors: readonly string[]
}

export function naiveGaps(records: readonly GraphRecord[], parameters: GapParameters): GapLines {
	const graph = new NaiveGraph(records)
	const { within, asOf } = parameters
	const isPartnerPlace = within !== null && graph.provinceOf(within) !== null
	const isConcerned = (actor: string) =>
		within === null || isPartnerPlace || actor === within || graph.contains(within, actor)
	const provinces = graph
		.of('Territory')
		.map(({ id }) => id)
		.filter((id) => graph.levelOf(id) === 'state')
		.filter((id) => !isPartnerPlace || id === graph.provinceOf(within ?? ''))
		.sort()
	const rows = [
		...graph.of('Partnership').flatMap((record) => linkRow(record, asOf)),
		...graph.of('Mission').flatMap((record) => missionRow(record, asOf)),
		...graph.of('Office').flatMap((record) => officeRow(record, asOf, graph)),
	]
		.filter(({ record }) => counts(record, parameters))
		.map((row) => ({ ...row, actors: row.actors.filter(isConcerned) }))
		.filter(({ actors }) => actors.length > 0)
	const inProvince = (province: string) =>
		rows.filter(({ places }) =>
			places.some((place) => {
				const where = graph.placeOf(place)
				return where !== null && graph.provinceOf(where) === province
			}),
		)
	return {
		cells: ['sector:tourism', 'sector:water', 'sector:wine']
			.filter((sector) => parameters.sectors?.includes(sector) ?? true)
			.flatMap((sector) =>
				provinces.map((province) => {
					const here = inProvince(province).filter(({ sectors }) => sectors.includes(sector))
					const actors = [...new Set(here.flatMap((row) => row.actors))].sort()
					const proofs = here.map(({ record, sure }) => `${record.id}${sure ? '' : '?'}`).sort()
					return `${sector} ${province}: ${actors.join(' ')} | ${proofs.join(' ')}`
				}),
			),
		unanswered: unanswered(graph, parameters),
		dominated: provinces.flatMap((province) => dominated(province, inProvince(province), graph)).sort(),
	}
}

function counts(
	{ visibility, confidence, scenario }: Partnership | Mission | Office | Wish,
	{ minConfidence, includeScenario }: GapParameters,
): boolean {
	const ranks = ['low', 'medium', 'high']
	const isSure = minConfidence === null || ranks.indexOf(confidence) >= ranks.indexOf(minConfidence)
	return visibility === 'public' && isSure && (includeScenario || !scenario)
}

function linkRow(record: Partnership, day: string): Row[] {
	const open = openness(record, day)
	const { frenchActors, partnerActors, sectors } = record
	return open === null
		? []
		: [{ record, sure: open === 'sure', actors: frenchActors, places: partnerActors, sectors }]
}

function officeRow(record: Office, day: string, graph: NaiveGraph): Row[] {
	const open = openness(record, day)
	const actors = record.owners.filter((id) => graph.isFrench(id) && OWNERS.includes(graph.typeOf(id)))
	if (open === null || record.place === null) return []
	return [{ record, sure: open === 'sure', actors, places: [record.place], sectors: [] }]
}

/** From five years before the day on. */
function missionRow(record: Mission, day: string): Row[] {
	const { direction, leader, participants, host, stops, start, end, status, confidence, sectors } = record
	if (direction !== 'FR_TO_PARTNER' || leader === null || start === null) return []
	if (status === 'cancelled' || status === 'draft') return []
	const last = [written(start).first, written(end ?? start).last].sort()[1] ?? ''
	const fiveYearsBefore = `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`.replace('-02-29', '-02-28')
	if (last < fiveYearsBefore) return []
	const places = [...(host === null ? [] : [host]), ...stops]
	return [{ record, sure: confidence !== 'low', actors: [leader, ...participants], places, sectors }]
}

function unanswered(graph: NaiveGraph, parameters: GapParameters): string[] {
	const { asOf, sectors, within } = parameters
	const open = graph.of('Wish').filter((wish) => {
		const hasBegun = wish.since === null || asOf >= allowed(wish.since).first
		const lasts = wish.until === null || asOf <= allowed(wish.until).last
		const isOver = wish.status === 'satisfied' || wish.status === 'withdrawn'
		return counts(wish, parameters) && hasBegun && lasts && !isOver
	})
	const isWithin = (place: string | null) =>
		place !== null && within !== null && (place === within || graph.contains(within, place))
	return open
		.filter((wish) => sectors === null || wish.sectors.some((sector) => sectors.includes(sector)))
		.filter((wish) => within === null || isWithin(wish.actor) || isWithin(wish.place))
		.filter((wish) => !open.some((other) => isAnswer(other, wish, graph)))
		.map(({ id }) => id)
		.sort()
}

function isAnswer(other: Wish, wish: Wish, graph: NaiveGraph): boolean {
	const together = wish.direction === 'SEEKS' && ['joint-mission', 'partner'].includes(wish.what)
	const sameSide = graph.isFrench(other.actor) === graph.isFrench(wish.actor)
	const [a, b] = [other.place, wish.place]
	const misfits = [
		other.actor === wish.actor,
		other.what !== wish.what,
		other.direction === wish.direction && !together,
		wish.what === 'partner' && sameSide,
		wish.what === 'joint-mission' && !sameSide,
		other.other !== null && other.other !== wish.actor,
		wish.other !== null && wish.other !== other.actor,
		a !== null && b !== null && a !== b && !graph.contains(a, b) && !graph.contains(b, a),
		other.sectors.length > 0 &&
			wish.sectors.length > 0 &&
			!wish.sectors.some((sector) => other.sectors.includes(sector)),
	]
	return !misfits.includes(true)
}

function dominated(province: string, rows: readonly Row[], graph: NaiveGraph): string[] {
	if (rows.length < 3) return []
	const parties = rows.map(({ actors }) => actors)
	return groupsUnder(parties.flat(), isOneActor(graph, parties)).flatMap((group) => {
		const held = rows.map(
			({ actors }) => actors.filter((actor) => group.includes(actor)).length / actors.length,
		)
		const share = held.reduce((sum, part) => sum + part, 0) / rows.length
		// A share of exactly 70 % is none; sums of sevenths and thirds are not exact.
		return share > 0.7 + 1e-12
			? [`${province}: ${group.join(' ')} ${share.toFixed(9)} of ${rows.length}`]
			: []
	})
}
