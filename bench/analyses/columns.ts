/**
 * Adds to the stored graph what the Cypher side needs, so that the comparison is about computing and not
 * about indexes: containment, the city, province and région of each actor as relations, and days as numbers.
 */
import { lastHeardDay } from '../../schema/freshness'
import type { FuzzyDate } from '../../server/domain/fuzzyDate'
import { latestDay, precisionOf, widen } from '../../server/domain/fuzzyDate'
import type { Id } from '../../server/domain/ids'
import { boundsOf, extentOf, isDatedToTheDay, lengthInDays } from '../../server/domain/period'
import type { Mandate, Mission, Office, Partnership, Wish } from '../../server/domain/records'
import type { Actor } from '../../server/snapshot/geography'
import type { Snapshot } from '../../server/snapshot/snapshot'

/** Later than any day. */
const NEVER = 10_000_000

export interface Edge {
	readonly from: Id
	readonly to: Id
}

export interface NumberedRow {
	readonly id: Id
	readonly columns: Readonly<Record<string, number | boolean>>
}

/** Relations by type. */
export function addedRelations(snapshot: Snapshot): Readonly<Record<string, readonly Edge[]>> {
	const actors = [...snapshot.geography.actors.values()]
	const edgesTo = (targetsOf: (actor: Actor) => readonly (Actor | null)[]): readonly Edge[] =>
		actors.flatMap((actor) => edgesOf(actor.id, targetsOf(actor)))
	return {
		BENCH_WITHIN: edgesTo(({ containers }) => containers),
		BENCH_BLOC: edgesTo(({ intercommunalities }) => intercommunalities),
		BENCH_CITY: edgesTo(({ city }) => [city]),
		BENCH_PROVINCE: edgesTo(({ division }) => [division]),
		BENCH_REGION: edgesTo(({ region }) => [region]),
		BENCH_VISITS: [...snapshot.missions.values()].flatMap(({ id, stops }) =>
			edgesOf(
				id,
				stops.map(({ countingPlace }) => countingPlace),
			),
		),
		BENCH_STANDS_IN: [...snapshot.offices.values()].flatMap(({ id, counterparts }) =>
			edgesOf(
				id,
				counterparts.map(({ countingPlace }) => countingPlace),
			),
		),
	}
}

function edgesOf(from: Id, targets: readonly (Actor | null)[]): readonly Edge[] {
	const ids = targets.flatMap((target) => (target === null ? [] : [target.id]))
	return [...new Set(ids)].map((to) => ({ from, to }))
}

/** Days by label. Records that are not public, or fictitious, get none, so that no query finds them. */
export function addedColumns(whole: Snapshot): Readonly<Record<string, readonly NumberedRow[]>> {
	const lasting = (record: Partnership | Office | Mandate) =>
		openColumns(record, whole.geography.compiledOn(record.dataset) ?? NEVER)
	const recordsOf = <R>(facts: Iterable<{ readonly record: R }>): readonly R[] =>
		[...facts].map(({ record }) => record)
	return {
		Partnership: recordsOf(whole.partnerships.values()).filter(isServed).map(lasting),
		Office: recordsOf(whole.offices.values()).filter(isServed).map(lasting),
		Mandate: recordsOf(whole.mandates.values())
			.filter(({ visibility, scenario, status }) => {
				const isLive = status !== 'expired' && status !== 'refused'
				return visibility !== 'private' && visibility !== 'counted' && !scenario && isLive
			})
			.map(lasting),
		Wish: recordsOf(whole.wishes.values()).filter(isServed).map(wishColumns),
		Mission: recordsOf(whole.missions.values()).filter(isServed).flatMap(missionColumns),
	}
}

function isServed({ visibility, scenario }: { visibility: string; scenario: boolean }): boolean {
	return visibility === 'public' && !scenario
}

/** Open from `benchFrom` to `benchTo`, and established from `benchSure` to `benchSureTo`. */
function openColumns(record: Partnership | Office | Mandate, compiled: number): NumberedRow {
	const status = record.kind === 'Mandate' ? 'actif' : record.status
	const attested = record.kind === 'Mandate' ? null : record.attestedSince
	const isOver = (status === 'ferme' || status === 'dormant') && record.until === null
	const isPlan = status === 'prospect' || status === 'projet'
	const isDoubtful = status === 'inconnu' || record.confidence === 'low' || record.fromMemory
	const { since, until } = record
	const unstated = attested === null ? compiled : widen(attested).last
	return {
		id: record.id,
		columns: {
			benchFrom: isOver || isPlan ? NEVER : since === null ? -NEVER : widen(since).first,
			benchSure: isDoubtful ? NEVER : since === null ? unstated + 1 : surelyFrom(since),
			benchTo: until === null ? NEVER : widen(until).last,
			benchSureTo: until !== null ? surelyTo(until) : record.kind === 'Mandate' ? NEVER : silentAfter(record),
			...sinceColumns(since),
		},
	}
}

/**
 * A link without news for ten years is possible (by the date as written, approximate or not); one without any
 * news always is.
 */
function silentAfter({ since, attestedSince, lastAttested }: Partnership | Office): number {
	const news = [since, attestedSince, lastAttested].flatMap((date) =>
		date === null ? [] : [latestDay(date)],
	)
	return news.length === 0 ? -NEVER : lastHeardDay(Math.max(...news))
}

function surelyFrom(since: FuzzyDate): number {
	const { first, last } = widen(since)
	return isFirm(since) ? first : last + 1
}

function surelyTo(until: FuzzyDate): number {
	const { first, last } = widen(until)
	return isFirm(until) ? last : first - 1
}

function isFirm(date: FuzzyDate): boolean {
	return !date.approximate && precisionOf(date) !== 'year'
}

function wishColumns({ id, since, until, status }: Wish): NumberedRow {
	const isOver = status === 'satisfied' || status === 'withdrawn'
	return {
		id,
		columns: {
			benchFrom: isOver ? NEVER : since === null ? -NEVER : widen(since).first,
			benchTo: until === null ? NEVER : widen(until).last,
			...sinceColumns(since),
		},
	}
}

function sinceColumns(since: FuzzyDate | null): { benchSince: number; benchSinceTo: number } {
	const days = since === null ? { first: -NEVER, last: NEVER } : widen(since)
	return { benchSince: days.first, benchSinceTo: days.last }
}

/** Columns of missions that are neither cancelled nor drafts, with a known start. */
function missionColumns(mission: Mission): readonly NumberedRow[] {
	const { id, start, end, status, size } = mission
	const days = extentOf(mission)
	const bounds = boundsOf(mission)
	if (status === 'cancelled' || status === 'draft' || start === null || !days || !bounds) return []
	const isExact = isDatedToTheDay(mission)
	return [
		{
			id,
			columns: {
				benchFirst: days.first,
				benchLast: days.last,
				benchYear: Number(start.text.slice(0, 4)),
				benchStartsLast: bounds.starts.last,
				benchEndsFirst: bounds.ends.first,
				benchDated: precisionOf(start) !== 'year',
				benchExact: isExact,
				benchSureMission: mission.confidence !== 'low',
				benchSureStart: mission.confidence !== 'low' && !start.approximate,
				benchMayFirst: widen(start).first,
				benchMayLast: Math.max(widen(start).last, end === null ? -NEVER : widen(end).last),
				...(isExact && size !== null && { benchPersonDays: size * lengthInDays(days) }),
			},
		},
	]
}
