/** Indexes of fragmentation by their definition: every key, year and record by itself. */
import type { GraphRecord, Mission, Office, Partnership } from '../../../../server/domain/records'
import type { FragmentationParameters } from '../fragmentation/wholeIndexes'
import { allowed, daysBetween, written } from './naiveDates'
import { groupsUnder, isOneActor, NaiveGraph, standing } from './naiveGraph'
import { openness } from './naiveLinks'
import { OWNERS } from './naiveRollUp'

type Fact = Partnership | Mission | Office

interface Row {
	readonly record: Fact
	readonly actors: readonly string[]
}

/** A line for each key and year, and one for the other values of the key. */
export function naiveFragmentation(
	records: readonly GraphRecord[],
	parameters: FragmentationParameters,
): string[] {
	const graph = new NaiveGraph(
		records.filter((record) => !('visibility' in record) || record.visibility === 'public'),
	)
	const facts: readonly Fact[] = [...graph.of('Partnership'), ...graph.of('Mission'), ...graph.of('Office')]
	const kept = facts.filter((record) => isAsked(record, parameters) && isTravelOrLink(record))
	const rows = kept.filter((record) => record.kind !== 'Mission' || record.direction === 'FR_TO_PARTNER')
	const keys = [...new Set(rows.flatMap((record) => keysOf(record, parameters, graph)))].sort()
	return keys.flatMap((key) => {
		const here = rows
			.map((record): Row => ({ record, actors: actorsIn(record, key, parameters, graph) }))
			.filter(({ record, actors }) => actors.length > 0 && keysOf(record, parameters, graph).includes(key))
		const weigh = here.every(({ record }) => personDays(record) !== null)
		const points = yearsOf(parameters).map(([year, day]) => ({
			year,
			counted: here.filter(({ record }) => certainty(record, year, day) !== null),
			day,
		}))
		if (points.every(({ counted }) => counted.length === 0)) return []
		const lines = points.map(({ year, counted, day }) => {
			const sure = counted.filter(({ record }) => certainty(record, year, day) === 'sure')
			return `${key} ${year}: ${measured(counted, weigh, parameters, graph)} | ${measured(sure, weigh, parameters, graph)}`
		})
		const now = points.at(-1)?.counted ?? []
		const late = now.filter(({ record }) => isConfirmed(record, parameters.asOf)).length
		const journeys = kept
			.filter((record) => record.kind === 'Mission')
			.filter((record) => {
				const isThere = keysOf(record, parameters, graph).includes(key)
				return isThere && record.start !== null && written(record.start).first <= parameters.asOf
			})
		return [
			...lines,
			`${key} ${weigh ? 'PERSON_DAYS' : 'RECORDS'} ${late}/${now.length} ${balance(journeys)}`,
		]
	})
}

function yearsOf({ asOf, fromYear }: FragmentationParameters): [number, string][] {
	const last = Number(asOf.slice(0, 4))
	const years: [number, string][] = []
	for (let year = Math.min(fromYear, last); year <= last; year += 1) {
		years.push([year, year === last ? asOf : `${year}-12-31`])
	}
	return years
}

function isAsked(
	record: Fact,
	{ minConfidence, includeScenario, sectors }: FragmentationParameters,
): boolean {
	const ranks = ['low', 'medium', 'high']
	const isSure = minConfidence === null || ranks.indexOf(record.confidence) >= ranks.indexOf(minConfidence)
	const named = 'sectors' in record ? record.sectors : []
	return (
		isSure &&
		(includeScenario || !record.scenario) &&
		(sectors === null || named.some((sector) => sectors.includes(sector)))
	)
}

function isTravelOrLink(record: Fact): boolean {
	if (record.kind !== 'Mission') return true
	return record.leader !== null && record.status !== 'cancelled' && record.status !== 'draft'
}

/** The French actors, the partner actors, and the other places of the record. */
function sides(record: Fact, graph: NaiveGraph): [string[], string[], string[]] {
	if (record.kind === 'Partnership') return [[...record.frenchActors], [...record.partnerActors], []]
	if (record.kind === 'Office') {
		const owners = record.owners.filter((id) => graph.isFrench(id) && OWNERS.includes(graph.typeOf(id)))
		return [owners, [], record.place === null ? [] : [record.place]]
	}
	const travellers = [record.leader ?? '', ...record.participants]
	const places = [...(record.host === null ? [] : [record.host]), ...record.stops]
	return record.direction === 'FR_TO_PARTNER' ? [travellers, places, []] : [places, travellers, []]
}

function frenchIn(record: Fact, { within }: FragmentationParameters, graph: NaiveGraph): string[] {
	const [french, partners, places] = sides(record, graph)
	const isIn = (id: string) => within === null || id === within || graph.contains(within, id)
	return [...partners, ...places].some(isIn) ? french : french.filter(isIn)
}

function keysOf(record: Fact, parameters: FragmentationParameters, graph: NaiveGraph): string[] {
	const french = frenchIn(record, parameters, graph)
	const [, partners, places] = sides(record, graph)
	if (french.length === 0) return []
	if (parameters.by === 'PARTNER') return partners
	if (parameters.by === 'SECTOR') return 'sectors' in record ? [...record.sectors] : []
	if (parameters.by === 'FRENCH_REGION') return french.flatMap((actor) => regionOf(actor, graph) ?? [])
	return [...partners, ...places].flatMap((actor) => {
		const place = graph.placeOf(actor)
		if (place === null) return []
		return (parameters.by === 'DIVISION' ? graph.provinceOf(place) : graph.cityOf(place)) ?? []
	})
}

function regionOf(actor: string, graph: NaiveGraph): string | null {
	const region = graph.atLevel(actor, 'region')
	return graph.levelOf(region) === 'region' ? region : null
}

function actorsIn(
	record: Fact,
	key: string,
	parameters: FragmentationParameters,
	graph: NaiveGraph,
): string[] {
	const french = frenchIn(record, parameters, graph)
	if (parameters.by !== 'FRENCH_REGION') return french
	return french.filter((actor) => regionOf(actor, graph) === key)
}

function certainty(record: Fact, year: number, day: string): 'sure' | 'maybe' | null {
	if (record.kind !== 'Mission') return openness(record, day)
	const { start, confidence } = record
	if (start === null || written(start).first > day || Number(start.text.slice(0, 4)) !== year) return null
	return confidence === 'low' || start.approximate ? 'maybe' : 'sure'
}

function personDays(record: Fact): number | null {
	if (record.kind !== 'Mission' || record.size === null || record.start === null) return null
	const end = record.end ?? record.start
	const isExact = [record.start, end].every(({ text, approximate }) => text.length === 10 && !approximate)
	return isExact ? record.size * (Math.max(0, daysBetween(record.start.text, end.text)) + 1) : null
}

/** n, H, N_eff, Theil's T and its part within groups: T minus the part between them. */
function measured(
	rows: readonly Row[],
	weigh: boolean,
	{ by }: FragmentationParameters,
	graph: NaiveGraph,
): string {
	const parties = rows.map(({ actors }) => actors)
	const groups = groupsUnder(parties.flat(), isOneActor(graph, parties))
	if (groups.length < 3) return `${groups.length}`
	const weights = groups.map((group) =>
		rows
			.filter(({ actors }) => group.includes(actors[0] ?? ''))
			.reduce((sum, { record }) => sum + (weigh ? (personDays(record) ?? 1) : 1), 0),
	)
	const total = weights.reduce((sum, own) => sum + own, 0)
	const parts = weights.map((own) => own / total)
	const h = parts.reduce((sum, part) => sum + part ** 2, 0)
	const t = parts.reduce((sum, part) => sum + part * Math.log(groups.length * part), 0)
	const areaOf = (actor: string) =>
		by === 'FRENCH_REGION' ? graph.atLevel(actor, 'departement') : (regionOf(actor, graph) ?? actor)
	// Actors together from several areas form an area of their own.
	const areas = groups.map((group) =>
		[...new Set(standing(group, graph.contains).map(areaOf))].sort().join(' and '),
	)
	const between = [...new Set(areas)].reduce((sum, area) => {
		const held = parts.filter((_, index) => areas[index] === area)
		const share = held.reduce((all, part) => all + part, 0)
		return sum + share * Math.log((share * groups.length) / held.length)
	}, 0)
	return [groups.length, ...[h, 1 / h, t, t - between].map(figure)].join(' ')
}

/** Turns −0 into 0. */
export function figure(value: number): string {
	return (Math.round(value * 1e9) / 1e9 + 0).toFixed(9)
}

function isConfirmed(record: Fact, asOf: string): boolean {
	const since = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`.replace('-02-29', '-02-28')
	const dates =
		record.kind === 'Mission'
			? [record.start, record.end]
			: [record.since, record.attestedSince, record.lastAttested, record.until]
	return [...dates, record.ownerDeclared].some(
		(date) => date !== null && allowed(date).first <= asOf && allowed(date).last >= since,
	)
}

function balance(journeys: readonly Mission[]): string {
	const home = journeys.filter(({ direction }) => direction === 'PARTNER_TO_FR').length
	const abroad = journeys.length - home
	const places = new Set(journeys.flatMap(({ host, stops }) => [...(host === null ? [] : [host]), ...stops]))
	return home === 0 || abroad === 0 || places.size < 3 ? 'none' : figure((home - abroad) / (home + abroad))
}
