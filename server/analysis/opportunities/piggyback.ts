import type { Columns } from '../../projection/columns/columns'
import { sectorList } from './actorList'
import type { KindDefinition } from './definition'
import { HostFinder } from './hostFinder'
import { type HostsOf, hostsByTown } from './hostsByTown'
import type { OpportunityView } from './opportunityView'
import type { PiggybackCandidate } from './piggybackCandidate'
import { piggybackCriteria } from './piggybackCriteria'

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
	const finder = new HostFinder(view)
	const kept = view.kept<readonly PiggybackCandidate[]>('PIGGYBACK')
	const found: PiggybackCandidate[] = []
	for (const guest of townsAsked(concerned, hostsOf, view.columns)) {
		const hosts = hostsOf(guest)
		const from = [links.byParty.at(guest), wishes.byActor.at(guest)]
		for (const host of hosts) from.push(links.byParty.at(host))
		for (const candidate of kept.at(guest, from, () => finder.find(guest, hosts))) found.push(candidate)
	}
	return found
}

/** Towns that have links or wishes, with somebody who could host them: all, or those that concern an actor. */
function townsAsked(
	concerned: number | null,
	hostsOf: HostsOf,
	{ links, wishes }: Columns,
): ReadonlySet<number> {
	const towns = new Set<number>()
	for (const keys of [links.byParty.keys(), wishes.byActor.keys()]) {
		for (const town of keys) {
			const hosts = hostsOf(town)
			const isAsked = concerned === null || town === concerned || hosts.includes(concerned)
			if (hosts.length > 0 && isAsked) towns.add(town)
		}
	}
	return towns
}
