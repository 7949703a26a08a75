/**
 * Adds records that generated worlds have few of, so that analyses find something: offices, wishes, mandates,
 * visits.
 */
import { blank } from '../../schema/kinds/declared'
import type { FuzzyDate } from '../../server/domain/fuzzyDate'
import { isoDay, parseFuzzyDate } from '../../server/domain/fuzzyDate'
import type { Id } from '../../server/domain/ids'
import { isOfficeOwner } from '../../server/domain/officeOwner'
import type { GraphRecord, Mandate, Mission, Office, Wish } from '../../server/domain/records'
import { Random, zipf } from '../generate/random'

/** One of each for so many missions of the world. */
const MISSIONS_A_VISIT = 20
const MISSIONS_AN_OFFICE = 50
const MISSIONS_A_WISH = 50
const MISSIONS_A_MANDATE = 100

const DAY_ONE = 10_957
const DAYS = 9_800
const OPEN_ENDED = 0.7

/** The records to add to those of a world: the same for the same records and seed. */
export function moreRecords(records: readonly GraphRecord[], seed: number): readonly GraphRecord[] {
	const random = new Random(seed + 7)
	const draw = drawer(records, random)
	const missions = records.filter(({ kind }) => kind === 'Mission').length
	const many = <T>(every: number, make: (number: number) => T): T[] =>
		Array.from({ length: Math.floor(missions / every) }, (_, number) => make(number))
	return [
		...many(MISSIONS_AN_OFFICE, (number) => officeOf(number, draw)),
		...many(MISSIONS_A_WISH, (number) => wishOf(number, draw)),
		...many(MISSIONS_A_MANDATE, (number) => mandateOf(number, draw)),
		...many(MISSIONS_A_VISIT, (number) => visitOf(number, draw)),
	]
}

type Drawn = ReturnType<typeof drawer>

function drawer(records: readonly GraphRecord[], random: Random) {
	const territories = records.filter((record) => record.kind === 'Territory')
	const cities = territories.filter(({ country, level }) => country === 'CN' && level === 'prefecture')
	const communes = territories.filter(({ country, level }) => country === 'FR' && level === 'commune')
	const owners = records.filter(
		(record) => (record.kind === 'Territory' || record.kind === 'Organisation') && isOfficeOwner(record),
	)
	const sectors = records.filter(({ kind }) => kind === 'Sector')
	const pick = (from: readonly GraphRecord[]) => {
		const one = zipf(random, random.shuffled(from), 0.8)
		return (): Id => one().id
	}
	const [source] = records.filter(({ kind }) => kind === 'Source')
	return {
		random,
		city: pick(cities),
		commune: pick(communes),
		owner: pick(owners),
		sector: pick(sectors),
		stated: {
			version: 1,
			dataset: source?.dataset ?? '',
			visibility: 'public',
			sources: source ? [source.id] : [],
		} as const,
		confidence: () => (random.chance(0.6) ? 'high' : random.chance(0.75) ? 'medium' : 'low') as 'high',
		day: () => random.integer(DAY_ONE, DAY_ONE + DAYS),
	}
}

function officeOf(number: number, { stated, confidence, owner, city, random, day }: Drawn): Office {
	const since = day()
	return {
		...blank('Office'),
		...stated,
		id: `office:G${number}`,
		confidence: confidence(),
		form: 'city-office',
		name: `Office ${number}`,
		owners: [owner()],
		place: city(),
		...lasting(since, random),
		status: random.chance(0.8) ? 'actif' : 'inconnu',
		capacity: random.chance(0.3) ? random.integer(1, 5) : null,
	}
}

function wishOf(number: number, { stated, confidence, commune, city, sector, random, day }: Drawn): Wish {
	return {
		...blank('Wish'),
		...stated,
		id: `wish:G${number}`,
		confidence: confidence(),
		direction: random.chance(0.7) ? 'SEEKS' : 'OFFERS',
		what: random.chance(0.6) ? 'office' : 'joint-mission',
		actor: commune(),
		place: city(),
		sectors: random.chance(0.5) ? [sector()] : [],
		...lasting(day(), random),
		status: 'open',
	}
}

function mandateOf(number: number, { stated, confidence, city, random, day }: Drawn): Mandate {
	return {
		...blank('Mandate'),
		...stated,
		id: `mandate:G${number}`,
		visibility: 'group',
		confidence: confidence(),
		represented: city(),
		holderText: `Body ${random.integer(1, 500)}`,
		...lasting(day(), random),
		status: random.chance(0.1) ? 'expired' : random.chance(0.5) ? 'declared' : 'verified',
	}
}

function visitOf(number: number, { stated, confidence, city, commune, sector, random, day }: Drawn): Mission {
	const first = day()
	return {
		...blank('Mission'),
		...stated,
		id: `mission:GV${number}`,
		confidence: confidence(),
		direction: 'PARTNER_TO_FR',
		leader: city(),
		host: commune(),
		start: parseFuzzyDate(isoDay(first)),
		end: parseFuzzyDate(isoDay(first + random.integer(1, 8))),
		sectors: [sector()],
	}
}

/** A start to the day or to the year, and an end where there is one. */
function lasting(day: number, random: Random): { since: FuzzyDate; until: FuzzyDate | null } {
	const since = isoDay(day)
	return {
		since: parseFuzzyDate(random.chance(0.3) ? since.slice(0, 4) : since),
		until: random.chance(OPEN_ENDED) ? null : parseFuzzyDate(isoDay(day + random.integer(400, 6_000))),
	}
}
