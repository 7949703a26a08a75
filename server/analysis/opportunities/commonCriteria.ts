import type { Id } from '../../domain/ids'
import { UNCOUNTED } from '../../projection/columns/actorColumns'
import type { Evidence } from '../result'
import type { Candidate, CriterionDefinition, Telling } from './definition'
import type { OfficeThere } from './officesThere'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

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
export const equity: CriterionDefinition<Pick<Candidate, 'beneficiary'>> = {
	score: ({ beneficiary }, { columns: { actors } }) => {
		const inhabitants = actors.inhabitantsOf(beneficiary)
		if (inhabitants === UNCOUNTED) return null
		return EQUITY.find(({ under }) => inhabitants < under)?.score ?? 0
	},
	tell: ({ beneficiary }, { columns: { actors } }) => {
		const place = actors.placeOf(beneficiary)
		const values = {
			guest: { actor: actors.id(beneficiary) },
			itself: place === beneficiary,
			place: { place: actors.id(place) },
			inhabitants: actors.inhabitantsOf(beneficiary),
		}
		return { sentence: { key: 'opportunity.equity', values }, evidence: [] }
	},
}

/** Candidates that stand on links, by their rows. */
interface Linked {
	readonly links: readonly number[]
}

/** Mean over the links: 1 where one is established, .5 where it is only possible. */
export const timeOfLinks: CriterionDefinition<Linked> = {
	score: meanTime,
	tell: (candidate, view) => {
		const { links } = candidate
		const possible = links.filter((link) => !view.isEstablished(link)).length
		return {
			sentence: { key: 'opportunity.time.links', values: { links: links.length, possible } },
			evidence: evidenceOfLinks(links, view),
			...(meanTime(candidate, view) > TIME.possible && {
				worse: { score: TIME.possible, sentence: { key: 'opportunity.lower.links', values: {} } },
			}),
		}
	},
}

function meanTime({ links }: Linked, view: OpportunityView): number {
	let sum = 0
	for (const link of links) sum += view.isEstablished(link) ? TIME.established : TIME.possible
	return sum / Math.max(1, links.length)
}

export function evidenceOfLinks(links: readonly number[], view: OpportunityView): readonly Evidence[] {
	return links.map((link) => recordEvidence(view.columns.links.recordAt(link), view))
}

export function evidenceOfWishes(wishes: readonly number[], view: OpportunityView): readonly Evidence[] {
	return wishes.map((wish) => recordEvidence(view.columns.wishes.recordAt(wish), view))
}

interface InProvince {
	readonly actors: readonly number[]
	readonly province: number
}

/** 1 where a party has an office in the province, .5 where it may, else .2. */
export const officeThere: CriterionDefinition<InProvince> = {
	score: ({ actors, province }, { officesThere }) => FEASIBILITY[knownOf(officesThere.of(actors, province))],
	tell: ({ actors, province }, view) => {
		const offices = view.officesThere.of(actors, province)
		const records = offices.map(({ row }) => view.columns.offices.recordAt(row))
		const first = Math.max(
			0,
			offices.findIndex(({ isEstablished }) => isEstablished),
		)
		const owners = records[first]?.owners
		const values = {
			known: knownOf(offices),
			around: { inPlace: view.columns.actors.id(province) },
			...(owners && { owners: { actors: owners.map((actor) => ({ actor })) } }),
		}
		return {
			sentence: { key: 'opportunity.feasibility.office', values },
			evidence: records.map((office) => recordEvidence(office, view)),
			...(owners && {
				worse: { score: FEASIBILITY.unknown, sentence: { key: 'opportunity.lower.office', values: {} } },
			}),
		}
	},
}

function knownOf(offices: readonly OfficeThere[]): keyof typeof FEASIBILITY {
	if (offices.some(({ isEstablished }) => isEstablished)) return 'ready'
	return offices.length > 0 ? 'partly' : 'unknown'
}

/** 1 − Jaccard of two sets of sectors. */
export function difference<Sector>(one: readonly Sector[], other: readonly Sector[]): number {
	let shared = 0
	for (const sector of one) if (other.includes(sector)) shared += 1
	return 1 - shared / (one.length + other.length - shared)
}

/** The competing sectors of a host and of a guest. */
export interface SectorsOfTwo {
	readonly host: readonly number[]
	readonly guest: readonly number[]
}

/** 1 − Jaccard of the competing sectors of a host and a guest; none where one of them names no such sector. */
export function sectorsApart({ host, guest }: SectorsOfTwo): number | null {
	return host.length === 0 || guest.length === 0 ? null : difference(host, guest)
}

/** @param evidence the records by which both name them, the host's first. */
export function tellSectorsApart(
	{ host, guest }: SectorsOfTwo,
	who: { readonly host: number; readonly guest: number; readonly around: number },
	evidence: readonly Evidence[],
	{ columns: { actors, sectors } }: OpportunityView,
): Telling {
	const named = (all: readonly number[]) => ({ sectors: all.map((sector): Id => sectors.id(sector)) })
	const shared = host.filter((sector) => guest.includes(sector))
	const values = {
		around: { inPlace: actors.id(who.around) },
		host: { actor: actors.id(who.host) },
		guest: { actor: actors.id(who.guest) },
		shared: named(shared),
		sharedCount: shared.length,
		hostSectors: named(host),
		guestSectors: named(guest),
	}
	return { sentence: { key: 'opportunity.complementarity', values }, evidence }
}
