import { type DayNumber, monthsBefore } from '../../domain/fuzzyDate'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { sectorList } from './actorList'
import {
	AFFINITY,
	equity,
	evidenceOfLinks,
	evidenceOfWishes,
	FEASIBILITY,
	type SectorsOfTwo,
	sectorsApart,
	tellSectorsApart,
	timeOfLinks,
} from './commonCriteria'
import type { Criteria, CriterionDefinition } from './definition'
import type { OpportunityView } from './opportunityView'
import type { PiggybackCandidate } from './piggybackCandidate'
import { recordEvidence } from './recordEvidence'

type PiggybackCriterion = CriterionDefinition<PiggybackCandidate>

/** For so long a mission of the host tells that the link lives. */
const MONTHS_OF_MISSIONS = 5 * 12
/** A mission of the host within a year can take the town along. */
const DAYS_AHEAD = 365

/** 1 where the town seeks it, .6 where it has a link in the province, .4 where it works on the same elsewhere. */
const affinity: PiggybackCriterion = {
	score: ({ asked }) => AFFINITY[asked],
	tell: (candidate, view) => {
		const { asked, guest, province, own, sectors, wishes, links, elsewhere } = candidate
		const { actors } = view.columns
		const values = {
			asked,
			guest: { actor: actors.id(guest) },
			around: { inPlace: actors.id(province) },
			own: own.length,
			sectors: sectorList(sectors, view.columns),
		}
		const without = own.length > 0 ? AFFINITY.near : AFFINITY.far
		return {
			sentence: { key: 'piggyback.affinity', values },
			evidence: [
				...evidenceOfLinks(links, view),
				...evidenceOfWishes(wishes, view),
				...evidenceOfLinks([...own, ...elsewhere], view),
			],
			...(asked === 'asked' &&
				own.length + elsewhere.length > 0 && {
					worse: { score: without, sentence: { key: 'opportunity.lower.wish', values: {} } },
				}),
		}
	},
}

const complementarity: PiggybackCriterion = {
	score: (candidate, view) => sectorsApart(sectorsOf(candidate, view)),
	tell: (candidate, view) => {
		const { host, guest, province } = candidate
		const evidence = [host, guest].flatMap((actor) => view.sectorsThere.evidence([actor], province))
		return tellSectorsApart(sectorsOf(candidate, view), { host, guest, around: province }, evidence, view)
	},
}

function sectorsOf(
	{ host, guest, province }: PiggybackCandidate,
	{ sectorsThere }: OpportunityView,
): SectorsOfTwo {
	return { host: sectorsThere.by(host, province), guest: sectorsThere.by(guest, province) }
}

/** 1 where the host plans a mission there within a year, .5 where it made one in the last five years, else .2. */
const feasibility: PiggybackCriterion = {
	score: ({ host, province }, view) => FEASIBILITY[missionsOf(host, province, view).known],
	tell: ({ host, province }, view) => {
		const { known, rows } = missionsOf(host, province, view)
		const { actors, missions } = view.columns
		const values = {
			known,
			host: { actor: actors.id(host) },
			around: { inPlace: actors.id(province) },
			missions: rows.length,
		}
		const records = rows.map((row) => missions.recordAt(row))
		return {
			sentence: { key: 'piggyback.feasibility', values },
			evidence: records
				.sort((one, other) => (one.id < other.id ? -1 : 1))
				.map((mission) => recordEvidence(mission, view)),
			...(known === 'ready' && {
				worse: { score: FEASIBILITY.unknown, sentence: { key: 'piggyback.lower.mission', values: {} } },
			}),
		}
	},
}

/** Missions of a host to one province. */
interface HostMissions {
	readonly known: keyof typeof FEASIBILITY
	/** Those within a year, else those of the last five. */
	readonly rows: readonly number[]
}

const NO_MISSIONS: HostMissions = { known: 'unknown', rows: [] }

function missionsOf(host: number, province: number, view: OpportunityView): HostMissions {
	const rows = view.columns.missions.byParty.at(host)
	return (
		view
			.kept<ReadonlyMap<number, HostMissions>>('missions by host')
			.at(host, [rows], () => missionsByProvince(rows, view))
			.get(province) ?? NO_MISSIONS
	)
}

function missionsByProvince(
	rows: readonly number[],
	view: OpportunityView,
): ReadonlyMap<number, HostMissions> {
	const since = monthsBefore(view.asOf, MONTHS_OF_MISSIONS)
	const recent = rowsByProvince(rows, view, (first, last) => last >= since && first <= view.asOf)
	const soon = rowsByProvince(rows, view, (first) => first >= view.asOf && first <= view.asOf + DAYS_AHEAD)
	const found = new Map<number, HostMissions>()
	for (const [province, there] of recent) found.set(province, { known: 'partly', rows: there })
	for (const [province, there] of soon) found.set(province, { known: 'ready', rows: there })
	return found
}

/** Missions from France that are neither cancelled nor drafts, in a time, by the province of each stop. */
function rowsByProvince(
	rows: readonly number[],
	view: OpportunityView,
	isThen: (first: DayNumber, last: DayNumber) => boolean,
): ReadonlyMap<number, readonly number[]> {
	const { missions, actors } = view.columns
	const byProvince = new Map<number, number[]>()
	for (const row of rows) {
		if (!missions.isOut[row] || !missions.isMeant[row]) continue
		if (!isThen(missions.firstDay[row] ?? 0, missions.lastDay[row] ?? 0)) continue
		if (!view.counts({ scenario: missions.isScenario[row] ?? false })) continue
		for (const place of missions.places[row] ?? []) {
			const province = actors.provinceOf(place)
			const there = byProvince.get(province)
			if (there === undefined) byProvince.set(province, [row])
			else if (there.at(-1) !== row) there.push(row)
		}
	}
	byProvince.delete(NOWHERE)
	return byProvince
}

export const piggybackCriteria: Criteria<PiggybackCandidate> = {
	affinity,
	time: timeOfLinks,
	complementarity,
	feasibility,
	equity,
}
