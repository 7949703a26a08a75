import { NOWHERE } from '../../projection/columns/actorColumns'
import { objectNumber } from '../../projection/columns/wishColumns'
import { actorList, sectorList } from './actorList'
import { equity, officeThere, timeOfLinks } from './commonCriteria'
import { ConsortiumCandidate } from './consortiumCandidate'
import type { KindDefinition } from './definition'
import { LinkedActors, type LinkSort } from './linkedActors'
import type { OpportunityView } from './opportunityView'
import { sectorsAmong } from './sectorsAmong'
import { soughtAffinity } from './soughtAffinity'

const PARTNER = objectNumber('partner')

/** CONSORTIUM: one sector, several collectivités, one or several partners of one province. */
export const consortium: KindDefinition<ConsortiumCandidate> = {
	kind: 'CONSORTIUM',
	topic: 'consortium',
	candidates,
	criteria: {
		affinity: soughtAffinity('consortium', ({ sectors, place }, { columns }) => ({
			where: { inPlace: columns.actors.id(place) },
			sector: sectorList(sectors, columns),
		})),
		time: timeOfLinks,
		complementarity: sectorsAmong,
		feasibility: officeThere,
		equity,
	},
	values: ({ sectors, place, actors, count, partners }, { columns }) => ({
		sector: sectorList(sectors, columns),
		where: { inPlace: columns.actors.id(place) },
		actors: actorList(actors, columns),
		count,
		partners: actorList(partners, columns),
	}),
}

function candidates(view: OpportunityView, concerned: number | null): readonly ConsortiumCandidate[] {
	const { links, wishes } = view.columns
	const kept = view.kept<readonly ConsortiumCandidate[]>('CONSORTIUM')
	const fromOf = (province: number) => [links.byProvince.at(province), wishes.byObject.at(PARTNER)]
	if (concerned === null) {
		return links.byProvince
			.keys()
			.flatMap((province) => kept.at(province, fromOf(province), () => candidatesIn(province, view)))
	}
	return [...namedBy(concerned, view)].flatMap(
		([province, sectors]) => kept.known(province, fromOf(province)) ?? candidatesIn(province, view, sectors),
	)
}

/** The sectors that an actor names in each province where it has links or seeks something. */
function namedBy(actor: number, view: OpportunityView): ReadonlyMap<number, ReadonlySet<number>> {
	const { links, wishes, actors } = view.columns
	const named = new Map<number, Set<number>>()
	const name = (place: number, sectors: readonly number[]) => {
		const province = place === NOWHERE ? NOWHERE : actors.provinceOf(place)
		if (province === NOWHERE) return
		const there = named.get(province) ?? new Set()
		named.set(province, there)
		for (const sector of sectors) there.add(sector)
	}
	for (const row of view.openLinks(links.byParty.at(actor)))
		for (const other of links.others[row] ?? []) name(other, links.sectors[row] ?? [])
	for (const row of view.openWishes(wishes.byActor.at(actor)))
		name(wishes.place[row] ?? NOWHERE, wishes.sectors[row] ?? [])
	return named
}

/** @param among sectors to look at; all where none are given. */
function candidatesIn(
	province: number,
	view: OpportunityView,
	among?: ReadonlySet<number>,
): readonly ConsortiumCandidate[] {
	const { columns } = view
	const { actors } = columns
	const sort: LinkSort = {
		isParty: (actor) => actors.isTerritory(actor) && actors.isAtHome(actor),
		isPartner: (other) => actors.provinceOf(other) === province,
	}
	const seeking = seekersIn(province, view, sort)
	const found: ConsortiumCandidate[] = []
	for (const [sector, rows] of linksBySector(province, view, sort, among)) {
		const linked = new LinkedActors(rows, columns, sort)
		const several = linked.count()
		if (several < 2) continue
		const wishes = seeking.filter((row) => columns.wishes.sectors[row]?.includes(sector))
		const seekers = wishes.map((row) => columns.wishes.actor[row] ?? 0)
		const count = seekers.length === 0 ? several : linked.count(seekers)
		found.push(new ConsortiumCandidate(sector, province, linked, count, wishes, columns))
	}
	return found
}

/** Open links of collectivités into a province, by each sector that they name. */
function linksBySector(
	province: number,
	view: OpportunityView,
	{ isParty }: LinkSort,
	among?: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
	const { links } = view.columns
	const bySector = new Map<number, number[]>()
	for (const row of view.openLinks(links.byProvince.at(province))) {
		for (const sector of links.sectors[row] ?? []) {
			if ((among && !among.has(sector)) || !links.parties[row]?.some(isParty)) continue
			const rows = bySector.get(sector)
			if (rows === undefined) bySector.set(sector, [row])
			else if (rows.at(-1) !== row) rows.push(row)
		}
	}
	return bySector
}

/** Rows of the open wishes of collectivités for a partner in a province. */
function seekersIn(province: number, view: OpportunityView, { isParty }: LinkSort): readonly number[] {
	const { wishes } = view.columns
	const there = wishes.byProvince.at(province).filter((row) => {
		return wishes.what[row] === PARTNER && wishes.isSought[row] && isParty(wishes.actor[row] ?? 0)
	})
	return view.openWishes(there)
}
