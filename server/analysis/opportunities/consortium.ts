import type { Id } from '../../domain/ids'
import { mergeActors } from '../../domain/oneActor'
import type { Partnership, Wish } from '../../domain/records'
import { AFFINITY, equity, officeThere, sectorsAmong, timeOfLinks } from './commonCriteria'
import type { Candidate, Finding, KindDefinition } from './definition'
import { smallestOf } from './inhabitants'
import { type LinkRow, rowsBy } from './linkRows'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import { rememberedSectors, type SectorsThereOf } from './sectorsThere'

/** A sector and a province, and the collectivités that have a link for it there. */
export interface ConsortiumCandidate extends Candidate {
	readonly sector: Id
	readonly province: Id
	/** How many count, after merging. */
	readonly count: number
	readonly links: readonly Partnership[]
	readonly partners: readonly Id[]
	/** A partner that two of them have. */
	readonly common: Id | null
	/** Those who seek a partner there for this sector. */
	readonly wishes: readonly Wish[]
	readonly sectorsThere: SectorsThereOf
}

/** CONSORTIUM: one sector, several collectivités, one or several partners of one province. */
export const consortium: KindDefinition<ConsortiumCandidate> = {
	kind: 'CONSORTIUM',
	topic: 'consortium',
	candidates,
	criteria: {
		affinity,
		time: ({ links }, view) => timeOfLinks(links, view),
		complementarity: ({ actors, province, sectorsThere }, view) =>
			sectorsAmong(actors, province, sectorsThere, view),
		feasibility: ({ actors, province }, view) => officeThere(actors, province, view),
		equity,
	},
	values: ({ sector, place, actors, count, partners }) => ({
		sector: { sectors: [sector] },
		where: { inPlace: place },
		actors: { actors: actors.map((actor) => ({ actor })) },
		count,
		partners: { actors: partners.map((actor) => ({ actor })) },
	}),
}

function candidates(view: OpportunityView): readonly ConsortiumCandidate[] {
	const ofCollectivites = view.links.filter(({ french }) => view.projection.territories.has(french))
	const bySectorThere = rowsBy(ofCollectivites, ({ link, province }) =>
		province === null ? [] : link.sectors.map((sector) => `${sector} ${province}`),
	)
	const sectorsThere = rememberedSectors(view)
	return [...bySectorThere].flatMap(([key, rows]) => {
		const [sector = '', province = ''] = key.split(' ')
		const candidate = candidateOf(sector, province, rows, view)
		return candidate === null ? [] : [{ ...candidate, sectorsThere }]
	})
}

function candidateOf(
	sector: Id,
	province: Id,
	rows: readonly LinkRow[],
	view: OpportunityView,
): Omit<ConsortiumCandidate, 'sectorsThere'> | null {
	const links = [...new Set(rows.map(({ link }) => link))]
	const linked = [...new Set(rows.map(({ french }) => french))]
	if (countOf(linked, links, view) < 2) return null
	const wishes = view.wishes.filter((wish) => isSought(wish, sector, province, view))
	const actors = [...new Set([...linked, ...wishes.map(({ actor }) => actor)])].sort()
	const partners = [...new Set(rows.map(({ partner }) => partner))].sort()
	const cities = new Set(rows.map(({ city }) => city ?? province))
	return {
		key: [sector, province],
		actors,
		host: null,
		guest: null,
		beneficiary: smallestOf(actors, view),
		place: cities.size === 1 ? ([...cities][0] ?? province) : province,
		sectors: [sector],
		unasked: wishes.length === 0,
		sector,
		province,
		count: countOf(actors, links, view),
		links,
		partners,
		common: partners.find((partner) => isCommon(partner, rows, links, view)) ?? null,
		wishes,
	}
}

/** How many actors, once the parties of one act and blocs locaux are one each. */
function countOf(
	actors: readonly Id[],
	links: readonly Partnership[],
	{ projection: { places } }: OpportunityView,
): number {
	const { contains, levelOf } = places
	return mergeActors(actors, { contains, levelOf, parties: links.map(({ frenchActors }) => frenchActors) })
		.length
}

function isCommon(
	partner: Id,
	rows: readonly LinkRow[],
	links: readonly Partnership[],
	view: OpportunityView,
): boolean {
	const linked = rows.filter((row) => row.partner === partner).map(({ french }) => french)
	return countOf(linked, links, view) > 1
}

function isSought(wish: Wish, sector: Id, province: Id, view: OpportunityView): boolean {
	const { places, territories } = view.projection
	return (
		wish.direction === 'SEEKS' &&
		wish.what === 'partner' &&
		wish.sectors.includes(sector) &&
		territories.has(wish.actor) &&
		view.isAtHome(wish.actor) &&
		wish.place !== null &&
		places.provinceOf(wish.place) === province
	)
}

/** 1 where someone seeks a partner there for it, .6 where two have one partner in common, else .4. */
function affinity(candidate: ConsortiumCandidate, view: OpportunityView): Finding {
	const { wishes, common, sector, place, links } = candidate
	const unasked = common === null ? 'far' : 'near'
	const asked = wishes.length > 0 ? 'asked' : unasked
	const values = {
		asked,
		where: { inPlace: place },
		sector: { sectors: [sector] },
		...(common !== null && { common: { actor: common } }),
		...(wishes.length > 0 && { seekers: { actors: wishes.map(({ actor }) => ({ actor })) } }),
	}
	return {
		score: AFFINITY[asked],
		sentence: { key: 'consortium.affinity', values },
		evidence: [...links, ...wishes].map((record) => recordEvidence(record, view)),
		...(asked === 'asked' && {
			worse: { score: AFFINITY[unasked], sentence: { key: 'opportunity.lower.wish', values: {} } },
		}),
	}
}
