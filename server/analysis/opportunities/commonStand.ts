import { type DayNumber, precisionOf } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { HOME_COUNTRY } from '../../domain/ids'
import { mergeActors } from '../../domain/oneActor'
import { extentOf } from '../../domain/period'
import type { Meeting, Partnership, Wish } from '../../domain/records'
import { AFFINITY, equity, FEASIBILITY, sectorsAmong } from './commonCriteria'
import type { Candidate, Finding, KindDefinition } from './definition'
import { smallestOf } from './inhabitants'
import type { LinkRow } from './linkRows'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import { rememberedSectors, type SectorsThereOf } from './sectorsThere'

/** Events where one exhibits or speaks; a steering committee or a deadline has no stand. */
const WITH_STANDS: ReadonlySet<string> = new Set(['expo', 'fair', 'forum', 'rencontres'])
/** With so many days left a stand can be prepared. */
const DAYS_TO_PREPARE = 90

/** An event to come, who has links where it is held, and their partners there. */
export interface CommonStandCandidate extends Candidate {
	readonly event: Meeting
	readonly starts: DayNumber
	readonly french: readonly Id[]
	readonly partners: readonly Id[]
	readonly links: readonly Partnership[]
	readonly wishes: readonly Wish[]
	readonly offers: readonly Wish[]
	/** true where every one of them is linked to the very city, not to its province alone. */
	readonly inCity: boolean
	readonly sectorsThere: SectorsThereOf
}

/** COMMON_STAND: an event to come, at which several actors with links there could share a stand, also with the partner. */
export const commonStand: KindDefinition<CommonStandCandidate> = {
	kind: 'COMMON_STAND',
	topic: 'commonStand',
	candidates: (view) => {
		const sectorsThere = rememberedSectors(view)
		return [...view.projection.events.values()].flatMap((event) => {
			const candidate = candidateOf(event, view)
			return candidate === null ? [] : [{ ...candidate, sectorsThere }]
		})
	},
	criteria: { affinity, time, complementarity, feasibility, equity },
	values: ({ event, french, partners, place }) => ({
		event: event.name,
		where: { inPlace: place },
		period: { period: { start: event.start, end: event.end } },
		french: { actors: french.map((actor) => ({ actor })) },
		partnersCount: partners.length,
		...(partners.length > 0 && { partners: { actors: partners.map((actor) => ({ actor })) } }),
	}),
}

function candidateOf(
	event: Meeting,
	view: OpportunityView,
): Omit<CommonStandCandidate, 'sectorsThere'> | null {
	const days = extentOf(event)
	if (!view.counts(event) || !WITH_STANDS.has(event.form) || event.place === null) return null
	if (days === null || days.first < view.asOf) return null
	const place = event.place
	const rows = rowsAt(place, view)
	const wishes = view.wishes.filter((wish) => wish.what === 'event-place' && isFor(wish, event, view))
	const seekers = wishes.filter((wish) => wish.direction === 'SEEKS')
	const offers = wishes.filter((wish) => wish.direction === 'OFFERS')
	const french = [...new Set([...rows.map((row) => row.french), ...wishes.map(({ actor }) => actor)])]
		.filter(view.isAtHome)
		.sort()
	const partners = [...new Set(rows.map(({ partner }) => partner))].sort()
	const links = [...new Set(rows.map(({ link }) => link))]
	if (french.length === 0 || countOf(french, links, view) + partners.length < 2) return null
	const city = view.projection.places.cityOf(place)
	return {
		key: [event.id],
		actors: [...french, ...partners],
		host: null,
		guest: null,
		beneficiary: smallestOf(seekers.length > 0 ? seekers.map(({ actor }) => actor) : french, view),
		place,
		sectors: [...new Set([...links, ...wishes].flatMap(({ sectors }) => sectors))].sort(),
		unasked: seekers.length === 0,
		event,
		starts: days.first,
		french,
		partners,
		links,
		wishes: seekers,
		offers,
		inCity: rows.every((row) => row.city === city || view.projection.places.contains(row.french, place)),
	}
}

/** Links into the city of an event, or its province where that is all that is known; in France, those of the hosts. */
function rowsAt(place: Id, view: OpportunityView): readonly LinkRow[] {
	const { places, territories } = view.projection
	if (territories.get(place)?.country === HOME_COUNTRY) {
		const city = places.cityOf(place) ?? place
		return view.links.filter(
			({ french }) => french === place || french === city || places.contains(city, french),
		)
	}
	const city = places.cityOf(place)
	const inCity = view.links.filter((row) => city !== null && row.city === city)
	return inCity.length > 0
		? inCity
		: view.links.filter(({ province }) => province === places.provinceOf(place))
}

function isFor(wish: Wish, event: Meeting, { projection: { places } }: OpportunityView): boolean {
	if (wish.event !== null) return wish.event === event.id
	return wish.place !== null && event.place !== null && places.keyOf(wish.place) === places.keyOf(event.place)
}

function countOf(
	actors: readonly Id[],
	links: readonly Partnership[],
	{ projection: { places } }: OpportunityView,
): number {
	const { contains, levelOf } = places
	return mergeActors(actors, { contains, levelOf, parties: links.map(({ frenchActors }) => frenchActors) })
		.length
}

/** 1 where someone seeks a place at it, .6 where all are linked to its city, .4 to its province. */
function affinity(
	{ event, wishes, links, inCity, place }: CommonStandCandidate,
	view: OpportunityView,
): Finding {
	const unasked = inCity ? 'near' : 'far'
	const asked = wishes.length > 0 ? 'asked' : unasked
	const values = {
		asked,
		where: { inPlace: place },
		...(wishes.length > 0 && { seekers: { actors: wishes.map(({ actor }) => ({ actor })) } }),
	}
	return {
		score: AFFINITY[asked],
		sentence: { key: 'commonStand.affinity', values },
		evidence: [event, ...wishes, ...links].map((record) => recordEvidence(record, view)),
		...(asked === 'asked' &&
			links.length > 0 && {
				worse: { score: AFFINITY[unasked], sentence: { key: 'opportunity.lower.wish', values: {} } },
			}),
	}
}

/** 1 where it is dated to the day and ninety days are left, else .5. */
function time({ event, starts }: CommonStandCandidate, view: OpportunityView): Finding {
	const days = starts - view.asOf
	const isDay = event.start !== null && precisionOf(event.start) === 'day'
	const isEasy = isDay && days >= DAYS_TO_PREPARE
	const values = {
		dated: isDay ? 'day' : 'rough',
		days,
		period: { period: { start: event.start, end: event.end } },
	}
	return {
		score: isEasy ? 1 : 0.5,
		sentence: { key: 'commonStand.time', values },
		evidence: [recordEvidence(event, view)],
		...(isEasy && { worse: { score: 0.5, sentence: { key: 'commonStand.lower.late', values: {} } } }),
	}
}

/** 1 − the part of their competing sectors in its province that two of them name; absent in France. */
function complementarity(
	{ french, place, sectorsThere }: CommonStandCandidate,
	view: OpportunityView,
): Finding | null {
	const province = view.projection.places.provinceOf(place)
	return province === null ? null : sectorsAmong(french, province, sectorsThere, view)
}

/** 1 where someone offers a place at it, .5 where one of them has an office in the city, else .2. */
function feasibility({ offers, french, place }: CommonStandCandidate, view: OpportunityView): Finding {
	const { places } = view.projection
	const city = places.cityOf(place)
	const offices = french
		.flatMap((actor) => view.projection.officesOf(actor))
		.filter((office) => view.counts(office) && view.openness(office) !== 'not-open')
		.filter((office) => office.place !== null && city !== null && places.cityOf(office.place) === city)
	const known = offers.length > 0 ? 'ready' : offices.length > 0 ? 'partly' : 'unknown'
	const actors =
		offers.length > 0 ? offers.map(({ actor }) => actor) : offices.flatMap(({ owners }) => owners)
	const values = {
		known,
		where: { inPlace: place },
		...(actors.length > 0 && { actors: { actors: [...new Set(actors)].map((actor) => ({ actor })) } }),
	}
	return {
		score: FEASIBILITY[known],
		sentence: { key: 'commonStand.feasibility', values },
		evidence: [...offers, ...offices].map((record) => recordEvidence(record, view)),
	}
}
