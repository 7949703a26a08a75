import type { Columns } from '../../projection/columns/columns'
import type { KindDefinition } from './definition'
import { type HostedThere, hostedByProvince, withoutPartners } from './hostedLinks'
import type { OpportunityView } from './opportunityView'
import { isLinkIn, isSoughtFrom, namesOneOf, PiggybackCandidate, type Town } from './piggybackCandidate'
import { piggybackCriteria } from './piggybackCriteria'
import { type HostsOf, hostsByTown } from './townsAndHosts'
import { sectorList } from './valuesOf'

/** PIGGYBACK: a small or medium town joins the link of its métropole, its département or its région. */
export const piggyback: KindDefinition<PiggybackCandidate> = {
	kind: 'PIGGYBACK',
	topic: 'piggyback',
	candidates,
	criteria: piggybackCriteria,
	values: ({ host, guest, place, province, asked, sectors, own }, { columns }) => ({
		where: { inPlace: columns.actors.id(place) },
		around: { inPlace: columns.actors.id(province) },
		host: { actor: columns.actors.id(host) },
		guest: { actor: columns.actors.id(guest) },
		asked,
		sectors: sectorList(sectors, columns),
		named: sectors.length > 0,
		own: own.length,
	}),
}

function candidates(view: OpportunityView, concerned: number | null): readonly PiggybackCandidate[] {
	const { links, wishes } = view.columns
	const hostsOf = hostsByTown(view.projection)
	const kept = view.kept<readonly PiggybackCandidate[]>('PIGGYBACK')
	return townsAsked(concerned, hostsOf, view.columns).flatMap((guest) => {
		const hosts = hostsOf(guest)
		const own = links.byParty.at(guest)
		const sought = wishes.byActor.at(guest)
		const from = [own, sought, ...hosts.map((host) => links.byParty.at(host))]
		return kept.at(guest, from, () => {
			const town = {
				guest,
				links: view.openLinks(own),
				wishes: view.openWishes(sought).filter((row) => wishes.isSought[row]),
			}
			return hostedTogether(town, hosts, view)
		})
	})
}

/** Towns that do or seek something, with somebody who could host them: all, or those that concern an actor. */
function townsAsked(
	concerned: number | null,
	hostsOf: HostsOf,
	{ links, wishes }: Columns,
): readonly number[] {
	const towns = new Set([...links.byParty.keys(), ...wishes.byActor.keys()])
	return [...towns].filter((town) => {
		const hosts = hostsOf(town)
		return hosts.length > 0 && (concerned === null || town === concerned || hosts.includes(concerned))
	})
}

/** One candidate for each host and province where the host has links that fit what the town does or seeks. */
function hostedTogether(
	town: Town,
	hosts: readonly number[],
	view: OpportunityView,
): readonly PiggybackCandidate[] {
	if (town.links.length === 0 && town.wishes.length === 0) return []
	const { columns } = view
	const partners = new Set(town.links.flatMap((row) => columns.links.others[row] ?? []))
	const found: PiggybackCandidate[] = []
	for (const host of hosts) {
		for (const hosted of hostedBy(host, view)) {
			const free = withoutPartners(hosted, partners, columns)
			if (free === null) continue
			const asked = whyAsked(host, town, free, columns)
			if (asked !== null) found.push(new PiggybackCandidate(host, asked, town, free, columns))
		}
	}
	return found
}

/** The open links of a collectivité, province by province. */
function hostedBy(host: number, view: OpportunityView): readonly HostedThere[] {
	const rows = view.columns.links.byParty.at(host)
	return view
		.kept<readonly HostedThere[]>('links by host')
		.at(host, [rows], () => hostedByProvince(view.openLinks(rows), view.columns))
}

/** Whether the town seeks it, is in the province, or works elsewhere on the same; null where none of these. */
function whyAsked(
	host: number,
	{ links, wishes }: Town,
	{ province, named }: HostedThere,
	columns: Columns,
): PiggybackCandidate['asked'] | null {
	if (wishes.some((row) => isSoughtFrom(row, host, province, columns))) return 'asked'
	if (links.some((row) => isLinkIn(row, province, columns))) return 'near'
	return links.some((row) => namesOneOf(row, named, columns)) ? 'far' : null
}
