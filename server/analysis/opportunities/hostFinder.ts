import { addEach } from './addEach'
import { type HostedThere, hostedByProvince, withoutPartners } from './hostedByProvince'
import type { OpportunityView } from './opportunityView'
import { isSoughtFrom, PiggybackCandidate, type Town } from './piggybackCandidate'

/** Finds whose links a town could join. One object serves a whole detection, for its memory is reused. */
export class HostFinder {
	readonly #view: OpportunityView
	readonly #hosted = new Map<number, readonly HostedThere[]>()
	/** Of the town in question: with whom it has links, in which provinces, for which sectors; each once. */
	readonly #partners: number[] = []
	readonly #provinces: number[] = []
	readonly #sectors: number[] = []

	constructor(view: OpportunityView) {
		this.#view = view
	}

	/** One candidate for each host and province where the host has links that fit what the town does or seeks. */
	find(guest: number, hosts: readonly number[]): readonly PiggybackCandidate[] {
		const town = this.#read(guest)
		const found: PiggybackCandidate[] = []
		if (town.links.length === 0 && town.wishes.length === 0) return found
		const { columns } = this.#view
		for (const host of hosts) {
			for (const hosted of this.#hostedBy(host)) {
				const free = this.#provinces.includes(hosted.province)
					? withoutPartners(hosted, this.#partners, columns)
					: hosted
				const asked = free === null ? null : this.#whyAsked(host, town, free)
				if (free !== null && asked !== null) {
					found.push(new PiggybackCandidate(host, asked, town, free, columns))
				}
			}
		}
		return found
	}

	#read(guest: number): Town {
		const { links, wishes, actors } = this.#view.columns
		const own = this.#view.openLinks(links.byParty.at(guest))
		const sought = wishes.byActor.at(guest).filter((row) => wishes.isSought[row])
		this.#partners.length = 0
		this.#provinces.length = 0
		this.#sectors.length = 0
		for (const row of own) {
			addEach(links.others[row] ?? [], this.#partners)
			addEach(links.sectors[row] ?? [], this.#sectors)
		}
		for (const partner of this.#partners) this.#provinces.push(actors.provinceOf(partner))
		return { guest, links: own, wishes: this.#view.openWishes(sought) }
	}

	/** The open links of a collectivité, province by province. */
	#hostedBy(host: number): readonly HostedThere[] {
		const known = this.#hosted.get(host)
		if (known !== undefined) return known
		const { columns } = this.#view
		const hosted = hostedByProvince(this.#view.openLinks(columns.links.byParty.at(host)), columns)
		this.#hosted.set(host, hosted)
		return hosted
	}

	/** Whether the town seeks it, is in the province, or works elsewhere on the same; null where none of these. */
	#whyAsked(
		host: number,
		{ wishes }: Town,
		{ province, named }: HostedThere,
	): PiggybackCandidate['asked'] | null {
		for (const row of wishes) if (isSoughtFrom(row, host, province, this.#view.columns)) return 'asked'
		if (this.#provinces.includes(province)) return 'near'
		for (const sector of this.#sectors) if (named.includes(sector)) return 'far'
		return null
	}
}
