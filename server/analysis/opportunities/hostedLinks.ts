import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'

/** What a collectivité has in one province of the other country. */
export interface HostedThere {
	readonly province: number
	/** Rows of its open links, in the order of their ids. */
	readonly links: readonly number[]
	/** With whom it has them there. */
	readonly partners: ReadonlySet<number>
	/** Sectors that they name. */
	readonly named: ReadonlySet<number>
}

interface Gathered {
	readonly province: number
	readonly links: number[]
	readonly partners: Set<number>
	readonly named: Set<number>
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
			const there = gathered.get(province) ?? gatheredAt(province)
			gathered.set(province, there)
			there.partners.add(partner)
			if (there.links.at(-1) === row) continue
			there.links.push(row)
			for (const sector of links.sectors[row] ?? []) there.named.add(sector)
		}
	}
	return [...gathered.values()]
}

function gatheredAt(province: number): Gathered {
	return { province, links: [], partners: new Set(), named: new Set() }
}

/** The same without what is with partners that a town has itself; null where nothing is left. */
export function withoutPartners(
	hosted: HostedThere,
	own: ReadonlySet<number>,
	{ links }: Columns,
): HostedThere | null {
	let shares = false
	for (const partner of own) shares ||= hosted.partners.has(partner)
	if (!shares) return hosted
	const partners = new Set([...hosted.partners].filter((partner) => !own.has(partner)))
	const rows = hosted.links.filter((row) => links.others[row]?.some((other) => partners.has(other)))
	if (rows.length === 0) return null
	const named = new Set(rows.flatMap((row) => links.sectors[row] ?? []))
	return { province: hosted.province, links: rows, partners, named }
}
