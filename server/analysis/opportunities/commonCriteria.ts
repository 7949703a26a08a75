import type { Id } from '../../domain/ids'
import { mergeActors } from '../../domain/oneActor'
import type { Office, Partnership } from '../../domain/records'
import type { Candidate, Finding } from './definition'
import { inhabitantsOf } from './inhabitants'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import type { SectorsThere, SectorsThereOf } from './sectorsThere'

/** Affinity of every kind: asked for, near what ties them, or only possible. */
export const AFFINITY = { asked: 1, near: 0.6, far: 0.4 } as const
/** Feasibility of every kind: at hand, within reach, or not known. */
export const FEASIBILITY = { ready: 1, partly: 0.5, unknown: 0.2 } as const
/** A link or an office that is open, and one that may be. */
const TIME = { established: 1, possible: 0.5 } as const
/** For a beneficiary under so many inhabitants; the first that fits. */
const EQUITY = [
	{ under: 20_000, score: 1 },
	{ under: 100_000, score: 0.6 },
	{ under: Number.POSITIVE_INFINITY, score: 0.3 },
] as const

/** Favours the smaller: by the inhabitants of the one for whom it does most. */
export function equity(
	{ beneficiary }: Pick<Candidate, 'beneficiary'>,
	view: OpportunityView,
): Finding | null {
	const inhabitants = inhabitantsOf(beneficiary, view)
	if (inhabitants === null) return null
	const values = {
		guest: { actor: beneficiary },
		itself: inhabitants.of === beneficiary,
		place: { place: inhabitants.of },
		inhabitants: inhabitants.count,
	}
	const score = EQUITY.find(({ under }) => inhabitants.count < under)?.score ?? 0
	return { score, sentence: { key: 'opportunity.equity', values }, evidence: [] }
}

/** Mean over the links: 1 where one is established, .5 where it is only possible. */
export function timeOfLinks(links: readonly Partnership[], view: OpportunityView): Finding {
	const scores = links.map((link) =>
		view.openness(link) === 'established' ? TIME.established : TIME.possible,
	)
	const possible = scores.filter((score) => score === TIME.possible).length
	const score = scores.reduce<number>((sum, one) => sum + one, 0) / Math.max(1, scores.length)
	return {
		score,
		sentence: { key: 'opportunity.time.links', values: { links: links.length, possible } },
		evidence: links.map((link) => recordEvidence(link, view)),
		...(score > TIME.possible && {
			worse: { score: TIME.possible, sentence: { key: 'opportunity.lower.links', values: {} } },
		}),
	}
}

/** 1 where a party has an office in the province, .5 where it may, else .2. */
export function officeThere(parties: readonly Id[], province: Id, view: OpportunityView): Finding {
	const offices = officesOfParties(parties, province, view)
	const open = offices.find((office) => view.openness(office) === 'established')
	const office = open ?? offices[0]
	const known = open ? 'ready' : office ? 'partly' : 'unknown'
	const values = {
		known,
		around: { inPlace: province },
		...(office && { owners: { actors: office.owners.map((actor) => ({ actor })) } }),
	}
	return {
		score: FEASIBILITY[known],
		sentence: { key: 'opportunity.feasibility.office', values },
		evidence: offices.map((one) => recordEvidence(one, view)),
		...(office && {
			worse: { score: FEASIBILITY.unknown, sentence: { key: 'opportunity.lower.office', values: {} } },
		}),
	}
}

/** Offices of the parties in a province that are open or may be, in the order of their ids. */
function officesOfParties(parties: readonly Id[], province: Id, view: OpportunityView): readonly Office[] {
	const { places } = view.projection
	const owned = new Set(parties.flatMap((party) => view.projection.officesOf(party)))
	return [...owned]
		.filter((office) => view.counts(office) && view.openness(office) !== 'not-open')
		.filter(({ place }) => place !== null && places.provinceOf(place) === province)
		.sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** 1 − Jaccard of two sets of sectors. */
export function difference(one: readonly Id[], other: readonly Id[]): number {
	const union = new Set([...one, ...other]).size
	return 1 - one.filter((sector) => other.includes(sector)).length / union
}

/** 1 − Jaccard of the competing sectors of a host and a guest; none where one of them names no such sector. */
export function sectorsApart(
	host: { readonly actor: Id } & SectorsThere,
	guest: { readonly actor: Id } & SectorsThere,
	around: Id,
): Finding | null {
	if (host.competing.length === 0 || guest.competing.length === 0) return null
	const shared = host.competing.filter((sector) => guest.competing.includes(sector))
	const values = {
		around: { inPlace: around },
		host: { actor: host.actor },
		guest: { actor: guest.actor },
		shared: { sectors: shared },
		sharedCount: shared.length,
		hostSectors: { sectors: host.competing },
		guestSectors: { sectors: guest.competing },
	}
	return {
		score: difference(host.competing, guest.competing),
		sentence: { key: 'opportunity.complementarity', values },
		evidence: [...host.evidence, ...guest.evidence],
	}
}

/**
 * 1 − the part of the competing sectors of several parties there that two of them name who are not one actor; for two
 * parties it is 1 − Jaccard. None where none of them names such a sector.
 */
export function sectorsAmong(
	actors: readonly Id[],
	around: Id,
	sectorsThere: SectorsThereOf,
	{ projection: { places } }: OpportunityView,
): Finding | null {
	const { contains, levelOf } = places
	const there = actors.map((actor) => ({ actor, ...sectorsThere([actor], around) }))
	const sectors = [...new Set(there.flatMap(({ competing }) => competing))].sort()
	if (sectors.length === 0) return null
	const shared = sectors.filter((sector) => {
		const naming = there.filter(({ competing }) => competing.includes(sector)).map(({ actor }) => actor)
		return naming.length > 1 && mergeActors(naming, { contains, levelOf, parties: [] }).length > 1
	})
	const values = {
		around: { inPlace: around },
		sharedCount: shared.length,
		total: sectors.length,
		shared: { sectors: shared },
	}
	return {
		score: 1 - shared.length / sectors.length,
		sentence: { key: 'opportunity.complementarity.several', values },
		evidence: there.flatMap(({ evidence }) => evidence),
	}
}
