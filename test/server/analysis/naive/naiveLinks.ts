/** SAME_PARTNER, SAME_TERRITORY and SAME_CITY_OFFICES by their definitions. */
import type { OverlapKind } from '../../../../schema/enums'
import type { FuzzyDate } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord, Office, Partnership } from '../../../../server/domain/records'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import { allowed, isSure, written } from './naiveDates'
import { areSideBySide, groupsUnder, isOneActor, type NaiveGraph, standing } from './naiveGraph'
import { countingGraph } from './naiveRollUp'
import type { Summary } from './summary'

const COMPILED = '2026-11-25'

interface Row {
	readonly record: Partnership | Office
	readonly actors: readonly string[]
	readonly sure: boolean
}

export function naiveLinks(records: readonly GraphRecord[], parameters: LevelledParameters): Summary[] {
	const graph = countingGraph(records, parameters)
	const rowsOf = <T extends Partnership | Office>(
		kept: readonly T[],
		actorsOf: (record: T) => readonly string[],
	) =>
		kept
			.flatMap((record): Row[] => {
				const open = openness(record, parameters.asOf)
				return open === null ? [] : [{ record, actors: actorsOf(record), sure: open === 'sure' }]
			})
			.filter(({ actors }) => actors.length > 0)
			.sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
	const links = rowsOf(graph.of('Partnership'), ({ frenchActors }) => frenchActors)
	const offices = rowsOf(graph.of('Office'), ({ owners }) => owners)
	return [
		...samePartner(graph, links),
		...sameTerritory(graph, links, parameters.rollUpPartner ?? null),
		...sameCity(graph, offices, parameters.rollUpPartner ?? null),
	]
}

function samePartner(graph: NaiveGraph, links: readonly Row[]): Summary[] {
	return every(links.flatMap((row) => partnersOf(row))).flatMap((partner) => {
		const rows = links.filter((row) => partnersOf(row).includes(partner))
		return judge(graph, rows, innermostCount, 'SAME_PARTNER', partner, (one, other) =>
			areSideBySide(one, other, graph.contains),
		)
	})
}

function sameCity(graph: NaiveGraph, offices: readonly Row[], level: string | null): Summary[] {
	const cityOf = ({ record }: Row) => {
		const place = record.kind === 'Office' ? record.place : null
		if (place === null) return null
		return level === null ? graph.cityOf(place) : graph.countingPlaceOf(place)
	}
	const owned = offices.map((row) => ({
		...row,
		actors: row.actors.filter(
			(id) => graph.isFrench(id) && !['alliance', 'embassy'].includes(graph.typeOf(id)),
		),
	}))
	return every(owned.map(cityOf)).flatMap((city) => {
		const rows = owned.filter((row) => row.actors.length > 0 && cityOf(row) === city)
		return judge(graph, rows, innermostCount, 'SAME_CITY_OFFICES', city, null)
	})
}

function sameTerritory(graph: NaiveGraph, links: readonly Row[], level: string | null): Summary[] {
	const placesOf = (row: Row) =>
		every(
			partnersOf(row).map((partner) => {
				const place = graph.placeOf(partner)
				return place === null || (level !== null && level !== 'state') ? place : graph.provinceOf(place)
			}),
		)
	return every(links.flatMap(placesOf)).flatMap((place) => {
		const here = links.filter((row) => placesOf(row).includes(place))
		const present = every(here.flatMap(({ actors }) => actors)).filter(
			(actor) => graph.levelOf(actor) !== null,
		)
		return present.flatMap((outer) => {
			const isIn = (actor: string) => actor === outer || graph.contains(outer, actor)
			const rows = here
				.filter(({ actors }) => actors.some((actor) => isIn(actor) && graph.levelOf(actor) !== null))
				.map((row) => ({ ...row, actors: row.actors.filter(isIn) }))
			const isOutermost = (some: readonly Row[]) =>
				!some.some(({ actors }) => actors.some((actor) => graph.contains(actor, outer)))
			const all: Count = (groups, there) =>
				there.includes(outer) ? groups.filter((group) => group.some((id) => graph.levelOf(id) !== null)) : []
			const found = judge(
				graph,
				rows,
				all,
				'SAME_TERRITORY',
				`${outer} ${place}`,
				(one, other) => one !== other,
			)
			return found.filter(({ certainty }) =>
				isOutermost(certainty === 'ESTABLISHED' ? here.filter(({ sure }) => sure) : here),
			)
		})
	})
}

type Count = (groups: string[][], present: readonly string[], graph: NaiveGraph) => string[][]

const innermostCount: Count = (groups, present, graph) =>
	groups.filter((group) =>
		standing(group, graph.contains).some((actor) => !present.some((other) => graph.contains(actor, other))),
	)

function judge(
	graph: NaiveGraph,
	rows: readonly Row[],
	count: Count,
	kind: OverlapKind,
	key: string,
	share: ((one: string[], other: string[]) => boolean) | null,
): Summary[] {
	const groupsOf = (some: readonly Row[]) => {
		const parties = some.map(({ actors }) => actors)
		return groupsUnder(parties.flat(), isOneActor(graph, parties))
	}
	const counted = (some: readonly Row[]) =>
		count(groupsOf(some), every(some.flatMap(({ actors }) => actors)), graph)
	const sureRows = rows.filter(({ sure }) => sure)
	const isEstablished = counted(sureRows).length >= 2
	const basis = isEstablished ? sureRows : rows
	const groups = counted(basis)
	if (groups.length < 2) return []
	const facing = kind === 'SAME_TERRITORY' ? groups : groupsOf(basis)
	const sectors = share === null ? [] : sharedSectors(basis, facing, share)
	const competing = sectors.filter((sector) => sector === 'sector:wine' || sector === 'sector:tourism')
	const worth = basis.map(
		({ record, sure }) => ({ high: 1, medium: 0.6, low: 0.2 })[record.confidence] * (sure ? 1 : 0.5),
	)
	const mean = worth.reduce((sum, value) => sum + value, 0) / worth.length
	const simultaneity = 0.4 * (1 - 1 / groups.length)
	const severity =
		share === null
			? (simultaneity + 0.2 * mean) / 0.6
			: (simultaneity + (0.3 * competing.length) / (competing.length + 1) + 0.2 * mean) / 0.9
	const established = every(sureRows.flatMap(({ actors }) => actors))
	const actors = every(rows.flatMap((row) => row.actors))
	return [
		{
			kind,
			key,
			certainty: isEstablished ? 'ESTABLISHED' : 'POSSIBLE',
			nature: share === null ? null : competing.length > 0 ? 'COMPETING' : 'COMPLEMENTARY',
			n: groups.length,
			actors: actors.join(' '),
			possibleActors: actors.filter((actor) => !established.includes(actor)).join(' '),
			sectors: sectors.join(' '),
			evidence: rows.map(({ record, sure }) => `${record.id}:${sure ? 'ESTABLISHED' : 'POSSIBLE'}`).join(' '),
			possible: '',
			period: periodOf(groups, basis),
			severity: (severity * (kind === 'SAME_TERRITORY' ? 0.5 : 0.7)).toFixed(9),
			more: '',
		},
	]
}

function sharedSectors(
	rows: readonly Row[],
	groups: readonly string[][],
	share: (one: string[], other: string[]) => boolean,
): string[] {
	const naming = (group: string[], sector: string) =>
		rows.some(
			({ record, actors }) =>
				record.kind === 'Partnership' &&
				record.sectors.includes(sector) &&
				actors.some((actor) => group.includes(actor)),
		)
	return ['sector:tourism', 'sector:water', 'sector:wine'].filter((sector) =>
		groups.some((one) =>
			groups.some((other) => naming(one, sector) && naming(other, sector) && share(one, other)),
		),
	)
}

/** From the latest start to the earliest end of those that count. */
function periodOf(groups: readonly string[][], rows: readonly Row[]): string {
	const known = (dates: readonly (FuzzyDate | null)[]) => dates.filter((date) => date !== null)
	const spans = groups.map((group) => {
		const own = rows.filter(({ actors }) => actors.some((actor) => group.includes(actor)))
		const ends = own.map(({ record }) => record.until)
		return {
			start: best(known(own.map(({ record }) => record.since)), (date) => written(date).first, 1),
			end: ends.includes(null) ? null : best(known(ends), (date) => written(date).last, -1),
		}
	})
	const start = best(known(spans.map((span) => span.start)), (date) => written(date).first, -1)
	const end = best(known(spans.map((span) => span.end)), (date) => written(date).last, 1)
	return [start, end].map((date) => (date ? `${date.text}${date.approximate ? '~' : ''}` : '-')).join('..')
}

/** The first (1) or last (-1) by a day; of equal ones the more precise, then the exact one. */
function best(dates: readonly FuzzyDate[], by: (date: FuzzyDate) => string, sign: 1 | -1): FuzzyDate | null {
	const rank = (date: FuzzyDate) => `${9 - Math.floor(date.text.length / 3)}${date.approximate ? 1 : 0}`
	const days = dates.map(by).sort()
	const day = sign === 1 ? days[0] : days.at(-1)
	return (
		dates.filter((date) => by(date) === day).sort((one, other) => (rank(one) < rank(other) ? -1 : 1))[0] ??
		null
	)
}

export function openness(record: Partnership | Office, day: string): 'sure' | 'maybe' | null {
	const { since, until, attestedSince, lastAttested, ownerDeclared, status, confidence, fromMemory } = record
	if (status === 'prospect' || status === 'projet') return null
	if ((status === 'ferme' || status === 'dormant') && until === null) return null
	if (since !== null && day < allowed(since).first) return null
	if (until !== null && day > allowed(until).last) return null
	const started = since
		? isSure(since) || day > allowed(since).last
		: day > (attestedSince ? allowed(attestedSince).last : COMPILED)
	const lasts = until === null || isSure(until) || day < allowed(until).first
	const news = [since, attestedSince, lastAttested, ownerDeclared].flatMap((date) =>
		date ? [written(date).last] : [],
	)
	const heardOf =
		until !== null || news.some((last) => `${Number(last.slice(0, 4)) + 10}${last.slice(4)}` >= day)
	const proven = status !== 'inconnu' && confidence !== 'low' && !fromMemory
	return started && lasts && heardOf && proven ? 'sure' : 'maybe'
}

function partnersOf({ record }: Row): readonly string[] {
	return record.kind === 'Partnership' ? record.partnerActors : []
}

function every(ids: readonly (string | null)[]): string[] {
	return [...new Set(ids.filter((id) => id !== null))].sort()
}
