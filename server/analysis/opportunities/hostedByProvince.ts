import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import { addEach } from './addEach'

/** What a collectivité has in one province of the other country. */
export interface HostedThere {
	readonly province: number
	/** Rows of its open links, in the order of their ids. */
	readonly links: readonly number[]
	/** With whom it has them there, each once. */
	readonly partners: readonly number[]
	/** Sectors that they name, each once. */
	readonly named: readonly number[]
}

interface Gathered {
	readonly province: number
	readonly links: number[]
	readonly partners: number[]
	readonly named: number[]
}

/** Some open links by the province of each partner. */
export function hostedByProvince(
	rows: readonly number[],
	{ links, actors }: Columns,
): readonly HostedThere[] {
	const gathered = new Map<number, Gathered>()
	for (const row of rows) {
		for (const partner of links.others[row] ?? []) {
			const province = actors.provinceOf(partner)
			if (province === NOWHERE) continue
			const there = gathered.get(province) ?? { province, links: [], partners: [], named: [] }
			gathered.set(province, there)
			addEach([partner], there.partners)
			if (there.links.at(-1) === row) continue
			there.links.push(row)
			addEach(links.sectors[row] ?? [], there.named)
		}
	}
	return [...gathered.values()]
}

/** The same without what is with partners that a town has itself; null where nothing is left. */
export function withoutPartners(
	hosted: HostedThere,
	own: readonly number[],
	{ links }: Columns,
): HostedThere | null {
	const partners = hosted.partners.filter((partner) => !own.includes(partner))
	if (partners.length === hosted.partners.length) return hosted
	const rows = hosted.links.filter((row) => links.others[row]?.some((other) => partners.includes(other)))
	const named: number[] = []
	for (const row of rows) addEach(links.sectors[row] ?? [], named)
	return rows.length === 0 ? null : { province: hosted.province, links: rows, partners, named }
}
