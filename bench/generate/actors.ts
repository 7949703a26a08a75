/** The actors of a world: those of the reference tables, and as many invented ones as needed. */
import type { Random } from './random'
import type { Table, TableRow } from './table'

/** The tables that hold actors. */
export interface ActorTables {
	readonly home: Table
	readonly partner: Table
	readonly universities: Table
	readonly hospitals: Table
}

/** Shares of the invented actors; the rest are organisations, half of each country. */
const COMMUNES = 0.55
const DISTRICTS = 0.2

/** Grows the tables to `count` actors; never shrinks them. */
export function generateActors(base: ActorTables, count: number, random: Random): ActorTables {
	const known = Object.values(base).reduce((sum, table: Table) => sum + table.rows.length, 0)
	const missing = Math.max(0, count - known)
	const communes = Math.round(missing * COMMUNES)
	const districts = Math.round(missing * DISTRICTS)
	const home = grow(base.home, inventCommunes(base.home.rows, communes, random))
	const partner = grow(base.partner, inventDistricts(base.partner.rows, districts))
	const cities = { FR: base.home.rows.filter(isCommune), CN: base.partner.rows.filter(isCity) }
	const organisations = inventOrganisations(cities, missing - communes - districts, random)
	return {
		home,
		partner,
		universities: grow(base.universities, organisations.universities),
		hospitals: grow(base.hospitals, organisations.hospitals),
	}
}

function inventCommunes(known: readonly TableRow[], count: number, random: Random): TableRow[] {
	const taken = new Set(known.filter(isCommune).map(({ code }) => code))
	const places = known.filter(({ level, code }) => level === 'departement' && code?.length === 2)
	const communes: TableRow[] = []
	for (let number = 0; communes.length < count; number += 1) {
		const parent = places[number % places.length] as TableRow
		const code = `${parent.code}${String(999 - Math.floor(number / places.length)).padStart(3, '0')}`
		if (code.includes('-')) throw new RangeError(`Expected fewer communes than codes; came ${count}.`)
		if (taken.has(code)) continue
		communes.push({
			level: 'commune',
			code,
			name: `Commune ${code}`,
			parent_level: 'departement',
			parent_code: parent.code ?? '',
			population: String(Math.round(500 * Math.exp(random.next() * 5))),
			lat: parent.lat ?? '',
			lon: parent.lon ?? '',
		})
	}
	return communes
}

function inventDistricts(known: readonly TableRow[], count: number): TableRow[] {
	const taken = new Set(known.map(({ code }) => code))
	const cities = known.filter(({ level }) => level === 'prefecture' || level === 'municipality')
	const districts: TableRow[] = []
	for (let number = 0; districts.length < count; number += 1) {
		const parent = cities[number % cities.length] as TableRow
		const within = 99 - Math.floor(number / cities.length)
		if (within < 1) throw new RangeError(`Expected fewer districts than codes; came ${count}.`)
		const code = `${parent.code?.slice(0, 4)}${String(within).padStart(2, '0')}`
		if (taken.has(code)) continue
		districts.push({
			code,
			level: 'district',
			name_zh: `区${code}`,
			name_en: `District ${code}`,
			name_fr: `District ${code}`,
			parent_code: parent.code ?? '',
			lat: parent.lat ?? '',
			lon: parent.lon ?? '',
		})
	}
	return districts
}

type Country = 'FR' | 'CN'

function inventOrganisations(
	cities: Readonly<Record<Country, readonly TableRow[]>>,
	count: number,
	random: Random,
): { universities: TableRow[]; hospitals: TableRow[] } {
	const universities: TableRow[] = []
	const hospitals: TableRow[] = []
	for (let number = 0; number < count; number += 1) {
		const country: Country = number % 2 === 0 ? 'FR' : 'CN'
		const city = cities[country][random.integer(0, cities[country].length - 1)] as TableRow
		const isHospital = random.chance(0.3)
		const name = country === 'FR' ? city.name : city.name_en
		;(isHospital ? hospitals : universities).push({
			id: `${isHospital ? 'h' : 'u'}-g${number}`,
			name: `${isHospital ? 'Hospital' : 'University'} ${number}, ${name}`,
			country,
			type: isHospital ? 'hospital' : 'university',
			city_level: city.level ?? '',
			city_code: city.code ?? '',
			confidence: 'high',
			source: `https://example.org/organisations/${number % 50}`,
			source_type: 'official',
		})
	}
	return { universities, hospitals }
}

function grow(table: Table, more: readonly TableRow[]): Table {
	return { columns: table.columns, rows: [...table.rows, ...more] }
}

function isCommune({ level }: TableRow): boolean {
	return level === 'commune'
}

function isCity({ level }: TableRow): boolean {
	return level === 'prefecture' || level === 'municipality'
}
