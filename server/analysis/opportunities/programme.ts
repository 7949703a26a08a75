import type { Id } from '../../domain/ids'
import { type ActorGroup, mergeActors } from '../../domain/oneActor'
import type { Partnership, Wish } from '../../domain/records'
import type { OpportunityKind } from '../result'
import { AFFINITY, equity, officeThere, timeOfLinks } from './commonCriteria'
import type { Candidate, Criteria, Finding, KindDefinition } from './definition'
import { smallestOf } from './inhabitants'
import { type LinkRow, rowsBy } from './linkRows'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'

/** A city of the other country, and the institutions of one sort that have links there. */
export interface ProgrammeCandidate extends Candidate {
	readonly city: Id
	readonly province: Id
	readonly institutions: readonly Id[]
	readonly groups: readonly ActorGroup[]
	readonly links: readonly Partnership[]
	/** A partner that two of them have. */
	readonly common: Id | null
	readonly wishes: readonly Wish[]
	/** Collectivités that contain one of them and have an open link in the province. */
	readonly beside: readonly Id[]
	/** Their links there. */
	readonly linksBeside: readonly Partnership[]
	/** How many of the institutions one of those contains. */
	readonly accompanied: number
}

/** UNIVERSITY_PROGRAMME and HOSPITAL_PROGRAMME differ by the sort of institution and by their words. */
export function programmeOf(
	kind: OpportunityKind,
	topic: string,
	types: ReadonlySet<string>,
): KindDefinition<ProgrammeCandidate> {
	return {
		kind,
		topic,
		candidates: (view) => candidates(view, types),
		criteria: criteriaOf(topic),
		values: ({ city, institutions, groups, beside }) => ({
			where: { inPlace: city },
			actors: { actors: institutions.map((actor) => ({ actor })) },
			count: groups.length,
			besideCount: beside.length,
			...(beside.length > 0 && { beside: { actors: beside.map((actor) => ({ actor })) } }),
		}),
	}
}

function criteriaOf(topic: string): Criteria<ProgrammeCandidate> {
	return {
		affinity: (candidate, view) => affinity(candidate, view, topic),
		time: ({ links }, view) => timeOfLinks(links, view),
		complementarity,
		feasibility: ({ actors, province }, view) => officeThere(actors, province, view),
		equity,
	}
}

function candidates(view: OpportunityView, types: ReadonlySet<string>): readonly ProgrammeCandidate[] {
	const { organisations } = view.projection
	const ofInstitutions = view.links.filter(({ french }) => types.has(organisations.get(french)?.type ?? ''))
	const beside = rowsBy(
		view.links.filter(({ french }) => view.projection.territories.has(french)),
		({ province }) => (province === null ? [] : [province]),
	)
	return [...rowsBy(ofInstitutions, ({ city }) => (city === null ? [] : [city]))].flatMap(([city, rows]) => {
		const province = view.projection.places.provinceOf(city) ?? city
		return candidateOf(city, province, rows, beside.get(province) ?? [], view) ?? []
	})
}

function candidateOf(
	city: Id,
	province: Id,
	rows: readonly LinkRow[],
	collectivites: readonly LinkRow[],
	view: OpportunityView,
): ProgrammeCandidate | null {
	const { contains } = view.projection.places
	const links = [...new Set(rows.map(({ link }) => link))]
	const institutions = [...new Set(rows.map(({ french }) => french))].sort()
	const groups = merged(institutions, links, view)
	if (groups.length < 2) return null
	const around = collectivites.filter(({ french }) => institutions.some((one) => contains(french, one)))
	const beside = [...new Set(around.map(({ french }) => french))].sort()
	const partners = [...new Set(rows.map(({ partner }) => partner))].sort()
	const wishes = view.wishes.filter((wish) => isSought(wish, institutions, city, view))
	return {
		key: [city],
		actors: [...institutions, ...beside],
		host: null,
		guest: null,
		beneficiary: smallestOf(institutions, view),
		place: city,
		sectors: [...new Set(links.flatMap(({ sectors }) => sectors))].sort(),
		unasked: wishes.length === 0,
		city,
		province,
		institutions,
		groups,
		links,
		common: partners.find((partner) => merged(linkedTo(partner, rows), links, view).length > 1) ?? null,
		wishes,
		beside,
		linksBeside: [...new Set(around.map(({ link }) => link))],
		accompanied: institutions.filter((one) => beside.some((outer) => contains(outer, one))).length,
	}
}

/** Parties of one act or of one joint body already work together: they are one. */
function merged(
	actors: readonly Id[],
	links: readonly Partnership[],
	{ projection: { places } }: OpportunityView,
): readonly ActorGroup[] {
	const { contains, levelOf } = places
	return mergeActors(actors, { contains, levelOf, parties: links.map(({ frenchActors }) => frenchActors) })
}

function linkedTo(partner: Id, rows: readonly LinkRow[]): readonly Id[] {
	return rows.filter((row) => row.partner === partner).map(({ french }) => french)
}

function isSought(wish: Wish, institutions: readonly Id[], city: Id, view: OpportunityView): boolean {
	const { places } = view.projection
	return (
		wish.direction === 'SEEKS' &&
		wish.what === 'partner' &&
		institutions.includes(wish.actor) &&
		wish.place !== null &&
		places.isWithin(city, places.provinceOf(wish.place) ?? wish.place)
	)
}

/** 1 where one of them seeks a partner there, .6 where two have one partner in common, else .4. */
function affinity(candidate: ProgrammeCandidate, view: OpportunityView, topic: string): Finding {
	const { wishes, common, city, links } = candidate
	const unasked = common === null ? 'far' : 'near'
	const asked = wishes.length > 0 ? 'asked' : unasked
	const values = {
		asked,
		where: { inPlace: city },
		...(common !== null && { common: { actor: common } }),
		...(wishes.length > 0 && { seekers: { actors: wishes.map(({ actor }) => ({ actor })) } }),
	}
	return {
		score: AFFINITY[asked],
		sentence: { key: `${topic}.affinity`, values },
		evidence: [...links, ...wishes].map((record) => recordEvidence(record, view)),
		...(asked === 'asked' && {
			worse: { score: AFFINITY[unasked], sentence: { key: 'opportunity.lower.wish', values: {} } },
		}),
	}
}

/** The part of the institutions beside which a collectivité of theirs has a link in the same province. */
function complementarity(candidate: ProgrammeCandidate, view: OpportunityView): Finding {
	const { institutions, accompanied, beside, linksBeside, province } = candidate
	const values = {
		accompanied,
		total: institutions.length,
		around: { inPlace: province },
		...(beside.length > 0 && { beside: { actors: beside.map((actor) => ({ actor })) } }),
	}
	return {
		score: accompanied / institutions.length,
		sentence: { key: 'programme.complementarity', values },
		evidence: linksBeside.map((link) => recordEvidence(link, view)),
		...(accompanied > 0 && {
			worse: { score: 0, sentence: { key: 'programme.lower.beside', values: {} } },
		}),
	}
}
