import { NOWHERE } from '../../projection/columns/actorColumns'
import { NOBODY } from './definition'
import { type HostedThere, hostedByProvince, withoutPartners } from './hostedByProvince'
import type { OpportunityView } from './opportunityView'
import { isSoughtFrom, PiggybackCandidate, type Town } from './piggybackCandidate'

/** Finds whose links a town could join. One object serves a whole detection, each town once, for its memory is reused. */
export class HostFinder {
	readonly #view: OpportunityView
	readonly #hosted = new Map<number, readonly HostedThere[]>()
	/** By partner, province and sector: the town that was last found to have a link with it, there or for it. */
	readonly #linkedBy: number[]
	readonly #thereIs: number[]
	readonly #namedBy: number[]

	constructor(view: OpportunityView) {
		const { actors, sectors } = view.columns
		this.#view = view
		this.#linkedBy = new Array<number>(actors.numbers.size).fill(NOBODY)
		this.#thereIs = new Array<number>(actors.numbers.size).fill(NOBODY)
		this.#namedBy = new Array<number>(sectors.size).fill(NOBODY)
	}

	/** One candidate for each host and province where the host has links that fit what the town does or seeks. */
	find(guest: number, hosts: readonly number[]): readonly PiggybackCandidate[] {
		const town = this.#read(guest)
		if (town.links.length === 0 && town.wishes.length === 0) return NONE
		const { columns } = this.#view
		const found: PiggybackCandidate[] = []
		for (const host of hosts) {
			for (const hosted of this.#hostedBy(host)) {
				const free = this.#withoutPartners(hosted, guest)
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
		for (const row of own) {
			for (const sector of links.sectors[row] ?? NONE) this.#namedBy[sector] = guest
			for (const partner of links.others[row] ?? NONE) {
				this.#linkedBy[partner] = guest
				const province = actors.provinceOf(partner)
				if (province !== NOWHERE) this.#thereIs[province] = guest
			}
		}
		const sought = wishes.byActor.at(guest).filter((row) => wishes.isSought[row])
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

	/** What is hosted with partners that the town in question does not have itself. */
	#withoutPartners(hosted: HostedThere, guest: number): HostedThere | null {
		if (this.#thereIs[hosted.province] !== guest) return hosted
		const own = hosted.partners.filter((partner) => this.#linkedBy[partner] === guest)
		return own.length === 0 ? hosted : withoutPartners(hosted, own, this.#view.columns)
	}

	/** Whether the town seeks it, is in the province, or works elsewhere on the same; null where none of these. */
	#whyAsked(
		host: number,
		{ guest, wishes }: Town,
		{ province, named }: HostedThere,
	): PiggybackCandidate['asked'] | null {
		for (const row of wishes) if (isSoughtFrom(row, host, province, this.#view.columns)) return 'asked'
		if (this.#thereIs[province] === guest) return 'near'
		for (const sector of named) if (this.#namedBy[sector] === guest) return 'far'
		return null
	}
}

const NONE: readonly never[] = []
