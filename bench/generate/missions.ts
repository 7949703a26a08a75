/** Missions, with seasons, bursts to one city, and dates known only to the year. */
import type { ActorTables } from './actors'
import { confidencePicker, sectorPicker, sourceOf, ZIPF } from './links'
import { type Random, weighted, zipf } from './random'
import type { TableRow } from './table'

const DAY = 86_400_000
const FIRST_YEAR = 2000
const LAST_YEAR = 2026
/**
 * Weights of the months, January first: high in spring and autumn, low at either country's New Year and in
 * August.
 */
export const SEASON = [4, 3, 8, 12, 13, 10, 5, 2, 11, 14, 12, 6] as const
/** Shares of dates with only a known year, or only a known month. */
const BY_YEAR = 0.03
const BY_MONTH = 0.07
/** Share of missions in a burst: many to one city within ten days. */
const IN_BURSTS = 0.15
const BURST_SIZES = [5, 15] as const
const BURST_DAYS = 10

export function missionRows(
	actors: ActorTables,
	sectors: readonly TableRow[],
	count: number,
	random: Random,
): readonly TableRow[] {
	const visits = [
		...burstVisits(actors, Math.round(count * IN_BURSTS), random),
		...visitsAlone(actors, count, random),
	].slice(0, count)
	const leader = zipf(random, random.shuffled(actors.home.rows), ZIPF)
	const sectorsOf = sectorPicker(sectors, random)
	const confidence = confidencePicker(random)
	return visits.map(({ host, start, others }, number) => {
		const french = leader()
		return {
			id: `GM${number}`,
			...datesOf(start, random),
			fr_level: french.level ?? '',
			fr_code: french.code ?? '',
			host_cn_code: host,
			other_cn_codes: others.filter((place) => place !== host).join(';'),
			sectors: sectorsOf(),
			delegation_size: random.chance(0.5) ? String(random.integer(2, 40)) : '',
			confidence: confidence(),
			source: sourceOf('missions', number),
			source_type: 'official',
		}
	})
}

interface Visit {
	readonly host: string
	readonly others: readonly string[]
	/** Milliseconds since 1970 of its first day. */
	readonly start: number
}

function* visitsAlone(actors: ActorTables, count: number, random: Random): Generator<Visit> {
	const city = cityPicker(actors, random)
	const day = seasonalDay(random)
	for (let number = 0; number < count; number += 1) {
		yield { host: city(), others: random.chance(0.2) ? [city()] : [], start: day() }
	}
}

function* burstVisits(actors: ActorTables, count: number, random: Random): Generator<Visit> {
	const city = cityPicker(actors, random)
	const day = seasonalDay(random)
	for (let made = 0; made < count; ) {
		const [host, first] = [city(), day()]
		const size = Math.min(random.integer(...BURST_SIZES), count - made)
		for (let member = 0; member < size; member += 1) {
			yield { host, others: [], start: first + random.integer(0, BURST_DAYS - 1) * DAY }
		}
		made += size
	}
}

function cityPicker({ partner }: ActorTables, random: Random): () => string {
	const cities = partner.rows.filter(({ level }) => level === 'prefecture' || level === 'municipality')
	const pick = zipf(random, random.shuffled(cities), ZIPF)
	return () => pick().code ?? ''
}

function seasonalDay(random: Random): () => number {
	const month = weighted(random, [...SEASON.keys()], (place) => SEASON[place] ?? 0)
	return () => Date.UTC(random.integer(FIRST_YEAR, LAST_YEAR), month(), random.integer(1, 28))
}

function datesOf(start: number, random: Random) {
	const drawn = random.next()
	const [precision, length] =
		drawn < BY_YEAR ? ['year', 4] : drawn < BY_YEAR + BY_MONTH ? ['month', 7] : ['day', 10]
	const end = start + random.integer(2, 9) * DAY
	const cut = (time: number) => new Date(time).toISOString().slice(0, Number(length))
	return { start_date: cut(start), end_date: cut(end), date_precision: String(precision) }
}
