/** DUPLICATE_RECORD and RIVAL_MANDATES by their definitions: compares every pair. */
import type { RivalMandates } from '../../../../server/analysis/result'
import type { FuzzyDate } from '../../../../server/domain/fuzzyDate'
import type {
	GraphRecord,
	Mandate,
	Mission,
	Organisation,
	Partnership,
} from '../../../../server/domain/records'
import type { LevelledParameters } from '../../../fixtures/overlaps'
import { allowed, daysBetween, isSure } from './naiveDates'
import { NaiveGraph } from './naiveGraph'

const COMPILED = '2026-11-25'

/** Pairs of ids, sorted: links and bodies, and missions of one leader to one city that may be on the same days. */
export function naiveDuplicates(records: readonly GraphRecord[]): string[] {
	const graph = new NaiveGraph(records.filter(isServed))
	const links = pairs(graph.of('Partnership')).filter(([one, other]) => saysTheSame(one, other))
	const trips = pairs(graph.of('Mission')).filter(([one, other]) => travelsTheSame(one, other, graph))
	const bodies = pairs(graph.of('Organisation')).filter(([one, other]) => soundsTheSame(one, other, graph))
	return [...links, ...bodies, ...trips]
		.map((pair) =>
			pair
				.map(({ id }) => id)
				.sort()
				.join(' '),
		)
		.sort()
}

function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
	return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const))
}

function isServed(record: GraphRecord): boolean {
	return !record.scenario && (!('visibility' in record) || record.visibility === 'public')
}

function travelsTheSame(one: Mission, other: Mission, graph: NaiveGraph): boolean {
	if (one.leader === null || one.host === null || one.leader !== other.leader || other.host === null)
		return false
	if (
		one.direction !== other.direction ||
		graph.countingPlaceOf(one.host) !== graph.countingPlaceOf(other.host)
	)
		return false
	if (one.start === null || other.start === null) return true
	const days = ({ start, end }: Mission) => {
		const first = start === null ? '' : allowed(start).first
		const lasts = [start, end].flatMap((date) => (date === null ? [] : [allowed(date).last]))
		return { first, last: lasts.sort().at(-1) ?? '' }
	}
	const [a, b] = [days(one), days(other)]
	return a.first <= b.last && b.first <= a.last
}

function saysTheSame(one: Partnership, other: Partnership): boolean {
	const isSame = (a: readonly string[], b: readonly string[]) =>
		a.length === b.length && a.every((id) => b.includes(id))
	return (
		one.form === other.form &&
		isSame(one.frenchActors, other.frenchActors) &&
		isSame(one.partnerActors, other.partnerActors) &&
		isWithinAYear(one.since, other.since)
	)
}

function isWithinAYear(one: FuzzyDate | null, other: FuzzyDate | null): boolean {
	if (one === null || other === null) return true
	const [a, b] = [allowed(one), allowed(other)]
	return Math.max(daysBetween(a.last, b.first), daysBetween(b.last, a.first)) <= 366
}

function soundsTheSame(one: Organisation, other: Organisation, graph: NaiveGraph): boolean {
	if (one.country !== other.country) return false
	const here = one.territory !== null && other.territory !== null
	if (here && graph.countingPlaceOf(one.territory ?? '') !== graph.countingPlaceOf(other.territory ?? ''))
		return false
	const [a, b] = [bare(one.names.fr), bare(other.names.fr)]
	if (a === b) return true
	const figures = (text: string) => (text.match(/\d+/g) ?? []).join(' ')
	return Math.min(a.length, b.length) >= 6 && figures(a) === figures(b) && distance(a, b) <= 1
}

function bare(name: string): string {
	const letters = name.normalize('NFD').toLowerCase()
	return [...letters].filter((letter) => /[a-z0-9]/.test(letter)).join('')
}

/** The edit distance of two names: 0, 1 or some larger number. */
function distance(one: string, other: string): number {
	if (one === '' || other === '') return Math.max(one.length, other.length)
	if (one[0] === other[0]) return distance(one.slice(1), other.slice(1))
	const tails = [
		[one.slice(1), other],
		[one, other.slice(1)],
		[one.slice(1), other.slice(1)],
	] as const
	// Callers only need to know whether it is at most one.
	return 1 + Math.min(...tails.map(([a, b]) => (a === b ? 0 : 1)))
}

/** `represented certainty n letters severity`. */
export function rivalLine({
	represented,
	certainty,
	holderCount,
	evidence,
	severity,
}: Pick<RivalMandates, 'represented' | 'certainty' | 'holderCount' | 'evidence' | 'severity'>): string {
	const letters = evidence.map((one) => `${one.recordId}${one.certainty === 'ESTABLISHED' ? '' : '?'}`)
	return `${represented} ${certainty} ${holderCount} ${letters.join(' ')} ${severity.toFixed(9)}`
}

/** One such line for each result, sorted. */
export function naiveRivals(
	records: readonly GraphRecord[],
	{ asOf, includeScenario }: LevelledParameters,
): string[] {
	const mandates = new NaiveGraph(records)
		.of('Mandate')
		.filter(({ visibility, scenario }) => visibility !== 'private' && (includeScenario || !scenario))
		.filter(({ status }) => !['expired', 'refused'].includes(status))
		.sort((one, other) => (one.id < other.id ? -1 : 1))
	const represented = [...new Set(mandates.map((mandate) => mandate.represented))]
	const holders = (some: readonly Mandate[]) =>
		new Set(some.map(({ holder, holderText }) => holder ?? holderText)).size
	return represented
		.flatMap((place) => {
			const running = mandates.filter((one) => one.represented === place && mayRun(one, asOf))
			const sure = running.filter((one) => surelyRuns(one, asOf))
			const counting = holders(sure) >= 2 ? sure : running
			const count = holders(counting)
			if (count < 2) return []
			const worth = counting.map(
				(one) => ({ high: 1, medium: 0.6, low: 0.2 })[one.confidence] * (sure.includes(one) ? 1 : 0.5),
			)
			const mean = worth.reduce((sum, value) => sum + value, 0) / worth.length
			const letters = running.map(({ id }) => (sure.some((one) => one.id === id) ? id : `${id}?`))
			const certainty = counting === sure ? 'ESTABLISHED' : 'POSSIBLE'
			const severity = (0.7 * (0.4 * (1 - 1 / count) + 0.2 * mean)) / 0.6
			return [`${place} ${certainty} ${count} ${letters.join(' ')} ${severity.toFixed(9)}`]
		})
		.sort()
}

function mayRun({ since, until }: Mandate, day: string): boolean {
	return (since === null || day >= allowed(since).first) && (until === null || day <= allowed(until).last)
}

function surelyRuns({ since, until, confidence }: Mandate, day: string): boolean {
	const begun = since === null ? day > COMPILED : isSure(since) || day > allowed(since).last
	const lasts = until === null || isSure(until) || day < allowed(until).first
	return confidence !== 'low' && begun && lasts
}
