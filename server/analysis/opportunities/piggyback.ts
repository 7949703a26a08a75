import { monthsBefore } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { missionStatus } from '../../domain/missionStatus'
import { extentOf } from '../../domain/period'
import type { Mission, Partnership, Wish } from '../../domain/records'
import { AFFINITY, equity, FEASIBILITY, sectorsApart, timeOfLinks } from './commonCriteria'
import type { Candidate, Finding, KindDefinition } from './definition'
import { type LinkRow, rowsBy } from './linkRows'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import { rememberedSectors, type SectorsThereOf } from './sectorsThere'

/** A town under so many inhabitants is small or medium. */
const TOWN = 100_000
/** Whose link a town may join. */
const HOST_LEVELS: ReadonlySet<string> = new Set(['metropole', 'epci', 'departement', 'region'])
/** For so long a mission of the host tells that the link lives. */
const MONTHS_OF_MISSIONS = 5 * 12
/** A mission of the host within a year can take the town along. */
const DAYS_AHEAD = 365

/** A town, and what a collectivité that contains it has in one province of the other country. */
export interface PiggybackCandidate extends Candidate {
	readonly host: Id
	readonly guest: Id
	readonly province: Id
	/** The host's open links there, of which the town has none itself. */
	readonly links: readonly Partnership[]
	/** The town's own open links in the province. */
	readonly own: readonly Partnership[]
	/** What the town seeks there, or from the host. */
	readonly wishes: readonly Wish[]
	/** Links of the town elsewhere that name a sector of the host's links. */
	readonly elsewhere: readonly Partnership[]
	readonly asked: keyof typeof AFFINITY
	readonly sectorsThere: SectorsThereOf
}

/** PIGGYBACK: a small or medium town joins the link of its métropole, its département or its région. */
export const piggyback: KindDefinition<PiggybackCandidate> = {
	kind: 'PIGGYBACK',
	topic: 'piggyback',
	candidates,
	criteria: {
		affinity,
		time: ({ links }, view) => timeOfLinks(links, view),
		complementarity: ({ host, guest, province, sectorsThere }) =>
			sectorsApart(
				{ actor: host, ...sectorsThere([host], province) },
				{ actor: guest, ...sectorsThere([guest], province) },
				province,
			),
		feasibility,
		equity,
	},
	values: ({ host, guest, place, province, asked, sectors, own }) => ({
		where: { inPlace: place },
		around: { inPlace: province },
		host: { actor: host },
		guest: { actor: guest },
		asked,
		sectors: { sectors },
		named: sectors.length > 0,
		own: own.length,
	}),
}

function candidates(view: OpportunityView): readonly PiggybackCandidate[] {
	const byActor = rowsBy(view.links, ({ french }) => [french])
	const sectorsThere = rememberedSectors(view)
	return [...view.projection.territories.values()]
		.filter((town) => town.level === 'commune' && view.isAtHome(town.id))
		.filter(({ population }) => population !== null && population < TOWN)
		.flatMap(({ id: guest }) => {
			const own = byActor.get(guest) ?? []
			const wishes = view.wishes.filter(({ actor, direction }) => actor === guest && direction === 'SEEKS')
			if (own.length === 0 && wishes.length === 0) return []
			return [...view.projection.places.ancestors(guest)]
				.filter((host) => HOST_LEVELS.has(view.projection.places.levelOf(host) ?? ''))
				.flatMap((host) => hostedBy(host, { guest, own, wishes }, byActor.get(host) ?? [], view))
		})
		.map((candidate) => ({ ...candidate, sectorsThere }))
}

interface Town {
	readonly guest: Id
	readonly own: readonly LinkRow[]
	readonly wishes: readonly Wish[]
}

/** One candidate for each province where the host has links that fit what the town does or seeks. */
function hostedBy(
	host: Id,
	town: Town,
	hosted: readonly LinkRow[],
	view: OpportunityView,
): readonly Omit<PiggybackCandidate, 'sectorsThere'>[] {
	const partners = new Set(town.own.map(({ partner }) => partner))
	const free = hosted.filter(({ partner }) => !partners.has(partner))
	return [...rowsBy(free, ({ province }) => (province === null ? [] : [province]))].flatMap(
		([province, rows]) => candidateOf(host, town, province, rows, view) ?? [],
	)
}

function candidateOf(
	host: Id,
	{ guest, own, wishes }: Town,
	province: Id,
	rows: readonly LinkRow[],
	{ projection: { places } }: OpportunityView,
): Omit<PiggybackCandidate, 'sectorsThere'> | null {
	const links = [...new Set(rows.map(({ link }) => link))]
	const named = new Set(links.flatMap((link) => link.sectors))
	const here = linksOf(own.filter((row) => row.province === province))
	const sought = wishes.filter(
		(wish) => wish.other === host || (wish.place !== null && places.provinceOf(wish.place) === province),
	)
	const elsewhere = linksOf(own).filter(({ sectors }) => sectors.some((sector) => named.has(sector)))
	if (sought.length === 0 && here.length === 0 && elsewhere.length === 0) return null
	const cities = new Set(rows.map(({ city }) => city ?? province))
	const brought = [...here, ...sought, ...elsewhere].flatMap(({ sectors }) => sectors)
	return {
		key: [host, guest, province],
		actors: [host, guest],
		host,
		guest,
		beneficiary: guest,
		place: cities.size === 1 ? ([...cities][0] ?? province) : province,
		province,
		sectors: [...new Set(brought.filter((sector) => named.has(sector)))].sort(),
		unasked: sought.length === 0,
		links,
		own: here,
		wishes: sought,
		elsewhere,
		asked: sought.length > 0 ? 'asked' : here.length > 0 ? 'near' : 'far',
	}
}

function linksOf(rows: readonly LinkRow[]): readonly Partnership[] {
	return [...new Set(rows.map(({ link }) => link))]
}

/** 1 where the town seeks it, .6 where it has a link in the province, .4 where it works on the same elsewhere. */
function affinity(candidate: PiggybackCandidate, view: OpportunityView): Finding {
	const { asked, guest, province, own, sectors, wishes, links, elsewhere } = candidate
	const values = {
		asked,
		guest: { actor: guest },
		around: { inPlace: province },
		own: own.length,
		sectors: { sectors },
	}
	const without = own.length > 0 ? AFFINITY.near : AFFINITY.far
	return {
		score: AFFINITY[asked],
		sentence: { key: 'piggyback.affinity', values },
		evidence: [...links, ...wishes, ...own, ...elsewhere].map((record) => recordEvidence(record, view)),
		...(asked === 'asked' &&
			own.length + elsewhere.length > 0 && {
				worse: { score: without, sentence: { key: 'opportunity.lower.wish', values: {} } },
			}),
	}
}

/** 1 where the host plans a mission there within a year, .5 where it made one in the last five years, else .2. */
function feasibility({ host, province }: PiggybackCandidate, view: OpportunityView): Finding {
	const there = view.projection.missionsOf(host).filter((mission) => isMissionThere(mission, province, view))
	const planned = there.filter((mission) => isSoon(mission, view))
	const recent = there.filter((mission) => isRecent(mission, view))
	const known = planned.length > 0 ? 'ready' : recent.length > 0 ? 'partly' : 'unknown'
	const missions = planned.length > 0 ? planned : recent
	const values = { known, host: { actor: host }, around: { inPlace: province }, missions: missions.length }
	return {
		score: FEASIBILITY[known],
		sentence: { key: 'piggyback.feasibility', values },
		evidence: missions.map((mission) => recordEvidence(mission, view)),
		...(known === 'ready' && {
			worse: { score: FEASIBILITY.unknown, sentence: { key: 'piggyback.lower.mission', values: {} } },
		}),
	}
}

function isMissionThere(mission: Mission, province: Id, view: OpportunityView): boolean {
	const { places } = view.projection
	const status = missionStatus(mission, view.asOf)
	return (
		view.counts(mission) &&
		mission.direction === 'FR_TO_PARTNER' &&
		status !== 'draft' &&
		status !== 'cancelled' &&
		[mission.host, ...mission.stops].some((place) => place !== null && places.provinceOf(place) === province)
	)
}

function isSoon(mission: Mission, { asOf }: OpportunityView): boolean {
	const extent = extentOf(mission)
	return extent !== null && extent.first >= asOf && extent.first <= asOf + DAYS_AHEAD
}

function isRecent(mission: Mission, { asOf }: OpportunityView): boolean {
	const extent = extentOf(mission)
	return extent !== null && extent.last >= monthsBefore(asOf, MONTHS_OF_MISSIONS) && extent.first <= asOf
}
