/** CROWDING by its definition: chains of neighbours, presence day by day, worst dates by trial. */
import type { FuzzyDate } from '../../../../server/domain/fuzzyDate'
import type { EventRecord, GraphRecord, Mission } from '../../../../server/domain/records'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import { allowed, daysBetween, plusDays, type Span, twoYearsBefore, written } from './naiveDates'
import { areSideBySide, groupsUnder, isOneActor, type NaiveGraph } from './naiveGraph'
import { countingGraph } from './naiveRollUp'
import type { Summary } from './summary'

interface Visit {
	readonly mission: Mission & { readonly start: FuzzyDate }
	readonly days: Span
	readonly sure: boolean
	readonly exact: boolean
}

export function naiveCrowding(records: readonly GraphRecord[], parameters: LevelledParameters): Summary[] {
	const graph = countingGraph(records, parameters)
	const visits = graph.of('Mission').flatMap(asVisit)
	const keys = new Set(
		visits.flatMap(({ mission }) => placesOf(mission, graph).map((at) => `${mission.direction} ${at}`)),
	)
	return [...keys].flatMap((key) => {
		const here = visits.filter(({ mission }) =>
			placesOf(mission, graph).some((at) => `${mission.direction} ${at}` === key),
		)
		const place = key.split(' ')[1] ?? ''
		const events = graph
			.of('Event')
			.filter((event) => event.place !== null && graph.countingPlaceOf(event.place) === place)
		const dated = here.filter(({ mission }) => mission.start.text.length > 4)
		return chains(dated, parameters.gapDays)
			.flatMap((cluster) => cutUp(cluster, parameters.maxSpanDays))
			.flatMap((cluster) => judge(graph, key, cluster, here, events, parameters.gapDays))
	})
}

function asVisit(mission: Mission): Visit[] {
	const { start, end, status, confidence } = mission
	if (start === null || status === 'cancelled' || status === 'draft') return []
	const { first, last } = { first: written(start).first, last: written(end ?? start).last }
	const isExact = (date: FuzzyDate) => date.text.length === 10 && !date.approximate
	const exact = isExact(start) && isExact(end ?? start)
	return [
		{
			mission: { ...mission, start },
			days: { first, last: most([first, last]) },
			sure: confidence !== 'low',
			exact,
		},
	]
}

function placesOf({ host, stops }: Mission, graph: NaiveGraph): string[] {
	return [
		...new Set([host, ...stops].flatMap((place) => (place === null ? [] : [graph.countingPlaceOf(place)]))),
	]
}

/** Chains of stays, each near another one. */
function chains(visits: readonly Visit[], gapDays: number): Visit[][] {
	const byId = new Map(visits.map((visit) => [visit.mission.id, visit]))
	const isNear = (one: string, other: string) => {
		const [a, b] = [byId.get(one), byId.get(other)]
		if (a === undefined || b === undefined) return false
		const gap = Math.max(daysBetween(a.days.last, b.days.first), daysBetween(b.days.last, a.days.first))
		return gap <= gapDays
	}
	return groupsUnder([...byId.keys()], isNear).map((ids) =>
		ids.flatMap((id) => byId.get(id) ?? []).sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
	)
}

function sortKey({ days, mission }: Visit): string {
	return `${days.first} ${mission.id}`
}

function cutUp(cluster: Visit[], maxSpanDays: number): Visit[][] {
	const done: Visit[][] = []
	const todo = [cluster]
	for (let next = todo.shift(); next !== undefined; next = todo.shift()) {
		const starts = next.map(({ days }) => days.first)
		const [first = '', last = ''] = [starts[0], starts.at(-1)]
		if (daysBetween(first, last) <= maxSpanDays) {
			done.push(next)
			continue
		}
		const middle = daysBetween(first, last) / 2
		const cuts = starts.slice(1).map((start, index) => {
			const [before, after] = [daysBetween(first, starts[index] ?? start), daysBetween(first, start)]
			return { at: index + 1, length: after - before, off: Math.abs((before + after) / 2 - middle) }
		})
		const longest = cuts.filter(({ length }) => length === Math.max(...cuts.map((cut) => cut.length)))
		const nearest = longest.filter(({ off }) => off === Math.min(...longest.map((cut) => cut.off)))
		const at = nearest[0]?.at ?? 1
		todo.push(next.slice(0, at), next.slice(at))
	}
	return done
}

function judge(
	graph: NaiveGraph,
	key: string,
	cluster: readonly Visit[],
	here: readonly Visit[],
	events: readonly EventRecord[],
	gapDays: number,
): Summary[] {
	const sure = cluster.filter((visit) => visit.sure)
	const sureGroups = leaderGroups(graph, sure)
	const isEstablished = sure.some((one) =>
		sure.some((other) => !isSameLeader(sureGroups, one, other) && worstGap(one, other) <= gapDays),
	)
	const counted = isEstablished ? sure : cluster
	const groups = leaderGroups(graph, counted)
	if (groups.length < 2) return []
	const span = {
		first: least(cluster.map(({ days }) => days.first)),
		last: most(cluster.map(({ days }) => days.last)),
	}
	const sectors = sharedSectors(graph, counted, groups)
	const competing = sectors.filter((sector) => sector !== 'sector:water').length
	const peakCertain = peak(
		counted.filter(({ exact }) => exact),
		groups,
	)
	const occasion = occasionOf(events, span)
	const rate = tail(here, span, counted.length)
	const worth = counted.map(({ mission }) => ({ high: 1, medium: 0.6, low: 0.2 })[mission.confidence])
	const factors: readonly (readonly [number, number])[] = [
		[0.4, 1 - 1 / Math.max(1, peakCertain)],
		[0.3, competing / (competing + 1)],
		...(rate === null ? [] : [[0.1, 1 - rate] as const]),
		[0.2, worth.reduce((sum, value) => sum + value, 0) / worth.length],
	]
	const weights = factors.reduce((sum, [weight]) => sum + weight, 0)
	const severity = factors.reduce((sum, [weight, value]) => sum + weight * value, 0) / weights
	const everyone = (visits: readonly Visit[]) =>
		[...new Set(visits.flatMap(({ mission }) => partiesOf(mission)))].sort()
	return [
		{
			kind: 'CROWDING',
			key: `${key} ${cluster[0]?.mission.id}`,
			certainty: isEstablished ? 'ESTABLISHED' : 'POSSIBLE',
			nature: null,
			n: groups.length,
			actors: everyone(cluster).join(' '),
			possibleActors: everyone(cluster)
				.filter((actor) => !everyone(sure).includes(actor))
				.join(' '),
			sectors: sectors.join(' '),
			evidence: cluster
				.map(({ mission, sure }) => `${mission.id}:${sure ? 'ESTABLISHED' : 'POSSIBLE'}`)
				.join(' '),
			possible: roughOnes(here, span, gapDays).join(' '),
			period: periodOf(cluster),
			severity: (severity * (occasion === null ? 1 : 0.7)).toFixed(9),
			more: `${peakCertain}/${peak(cluster, leaderGroups(graph, cluster))} ${occasion}`,
		},
	]
}

function leaderGroups(graph: NaiveGraph, visits: readonly Visit[]): string[][] {
	const missions = visits.map(({ mission }) => mission)
	const parties = missions.map(partiesOf)
	const marked = missions.filter(({ coordinated }) => coordinated)
	const together = [
		...parties,
		...marked.map(({ leader, coordinatedWith }) => [leader ?? '', ...coordinatedWith]),
		marked.filter(({ coordinatedWith }) => coordinatedWith.length === 0).map(({ leader }) => leader ?? ''),
	]
	return groupsUnder(parties.flat(), isOneActor(graph, together)).filter((group) =>
		missions.some(({ leader }) => leader !== null && group.includes(leader)),
	)
}

function partiesOf({ leader, participants }: Mission): string[] {
	return [...(leader === null ? [] : [leader]), ...participants]
}

function isSameLeader(groups: readonly string[][], one: Visit, other: Visit): boolean {
	return groups.some(
		(group) => group.includes(one.mission.leader ?? '') && group.includes(other.mission.leader ?? ''),
	)
}

/** The longest pause between two stays over their extreme possible dates. */
function worstGap(one: Visit, other: Visit): number {
	const gaps = extremes(one).flatMap((a) =>
		extremes(other).map((b) => Math.max(daysBetween(a.last, b.first), daysBetween(b.last, a.first))),
	)
	return Math.max(...gaps)
}

function extremes({ mission }: Visit): Span[] {
	const start = allowed(mission.start)
	const end = allowed(mission.end ?? mission.start)
	const candidates = [start.first, start.last, end.first, end.last]
	const within = (day: string, span: Span) => span.first <= day && day <= span.last
	return candidates.flatMap((first) =>
		candidates
			.filter((last) => within(first, start) && within(last, end) && first <= last)
			.map((last) => ({ first, last })),
	)
}

/** The most groups present on one day. */
function peak(visits: readonly Visit[], groups: readonly string[][]): number {
	const days = visits.map(({ days }) => days.first)
	const counts = days.map(
		(day) =>
			groups.filter((group) =>
				visits.some(
					({ days, mission }) =>
						days.first <= day && day <= days.last && group.includes(mission.leader ?? ''),
				),
			).length,
	)
	return Math.max(0, ...counts)
}

function sharedSectors(graph: NaiveGraph, visits: readonly Visit[], groups: readonly string[][]): string[] {
	const names = (group: string[], sector: string) =>
		visits.some(({ mission }) => group.includes(mission.leader ?? '') && mission.sectors.includes(sector))
	return ['sector:tourism', 'sector:water', 'sector:wine'].filter((sector) =>
		groups.some((one) =>
			groups.some(
				(other) => names(one, sector) && names(other, sector) && areSideBySide(one, other, graph.contains),
			),
		),
	)
}

function occasionOf(events: readonly EventRecord[], span: Span): string | null {
	const meeting = events.flatMap(({ id, start, end }) => {
		if (start?.text.length !== 10 || end?.text.length !== 10 || start.approximate || end.approximate)
			return []
		const shared = daysBetween(most([start.text, span.first]), least([end.text, span.last]))
		return shared < 0 ? [] : [{ id, shared }]
	})
	return (
		meeting.sort((one, other) => other.shared - one.shared || (one.id < other.id ? -1 : 1))[0]?.id ?? null
	)
}

/** P(X ≥ k) as one minus the other probabilities; null under five missions in the 24 months before. */
function tail(here: readonly Visit[], span: Span, k: number): number | null {
	const from = twoYearsBefore(span.first)
	const before = here.filter(
		({ days, mission }) => mission.start.text.length > 4 && from <= days.first && days.first < span.first,
	).length
	if (before < 5) return null
	const lambda = (before * (daysBetween(span.first, span.last) + 1)) / 730.5
	let [term, sum] = [Math.exp(-lambda), 0]
	for (let i = 0; i < k; i += 1) {
		sum += term
		term *= lambda / (i + 1)
	}
	return 1 - sum
}

function roughOnes(here: readonly Visit[], span: Span, gapDays: number): string[] {
	const [from, to] = [plusDays(span.first, -gapDays), plusDays(span.last, gapDays)]
	return here
		.filter(({ mission, days }) => {
			const year = mission.start.text
			if (year.length > 4) return false
			const touches = `${year}-01-01` <= span.last && span.first <= `${year}-12-31`
			return touches && days.first <= to && from <= days.last
		})
		.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
		.map(({ mission }) => mission.id)
}

function periodOf(cluster: readonly Visit[]): string {
	const pick = (dates: readonly FuzzyDate[], by: (date: FuzzyDate) => string, wanted: string) => {
		const rank = ({ text, approximate }: FuzzyDate) =>
			`${10 - text.length}${approximate ? 1 : 0}`.padStart(3, '0')
		const [found] = dates.filter((date) => by(date) === wanted).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
		return found ? `${found.text}${found.approximate ? '~' : ''}` : '-'
	}
	const starts = cluster.map(({ mission }) => mission.start)
	const ends = cluster.map(({ mission }) => mission.end ?? mission.start)
	const first = (date: FuzzyDate) => written(date).first
	const last = (date: FuzzyDate) => written(date).last
	return `${pick(starts, first, least(starts.map(first)))}..${pick(ends, last, most(ends.map(last)))}`
}

function least(texts: readonly string[]): string {
	return [...texts].sort()[0] ?? ''
}

function most(texts: readonly string[]): string {
	return [...texts].sort().at(-1) ?? ''
}
