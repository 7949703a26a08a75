import { sortedById } from '../../../snapshot/geography'
import { affinityRule, FEASIBILITY, type Feasibility, linksTime, sectorDistance } from '../criteria'
import type { KindRules } from '../finding'
import { counterfactual, evidenceFrom, reasonOf, sectorList } from '../reasons'
import { competingSectorsIn, type HostMissions, type ScoringContext } from '../scoringContext'
import { isSoughtFrom, type PiggybackCandidate } from './find'

export const piggyback: KindRules<PiggybackCandidate> = {
	topic: 'piggyback',
	values: (candidate) => ({
		...named(candidate),
		where: { inPlace: candidate.place.id },
		apart: candidate.place !== candidate.division,
		host: { actor: candidate.host.id },
		asked: candidate.asked,
		named: candidate.sectors.length > 0,
	}),
	/** 1 if the town seeks it, .6 if it has a link in the division, .4 if it works on the same elsewhere. */
	affinity: affinityRule('piggyback', {
		asked: ({ asked }) => asked,
		unasked(candidate) {
			if (linksInDivision(candidate).length > 0) return 'near'
			return linksAboutTheSame(candidate).length > 0 ? 'far' : null
		},
		values: named,
		// The town's ties to it: its links in the division, its links that name the same sectors, and its wishes.
		facts(candidate) {
			const { host, division, hosted, town } = candidate
			const wishes = town.wishes.filter((wish) => isSoughtFrom(wish, host, division))
			return [...hosted.links, ...wishes, ...linksInDivision(candidate), ...linksAboutTheSame(candidate)]
		},
	}),
	time: linksTime(({ hosted }) => hosted.links),
	complementarity: sectorDistance(
		({ host, guest, division }, context) => ({
			host: competingSectorsIn(division, host, context),
			guest: competingSectorsIn(division, guest, context),
		}),
		({ host, guest, division }) => ({ host, guest, around: division, naming: [[host], [guest]] }),
	),
	/** 1 if the host plans a mission there within a year, .5 if it made one in the last five years, else .2. */
	feasibility: {
		score: (candidate, context) => FEASIBILITY[feasibilityOf(hostMissions(candidate, context))],
		reason(candidate, context) {
			const { host, division } = candidate
			const there = hostMissions(candidate, context)
			const missions = there?.missions ?? []
			const values = {
				known: feasibilityOf(there),
				host: { actor: host.id },
				around: { inPlace: division.id },
				missions: missions.length,
			}
			return reasonOf(
				'piggyback.feasibility',
				values,
				evidenceFrom(sortedById(missions), context.choice.day),
				there?.areToCome && counterfactual(FEASIBILITY.unknown, 'piggyback.lower.mission'),
			)
		},
	},
}

function named(candidate: PiggybackCandidate) {
	return {
		guest: { actor: candidate.guest.id },
		around: { inPlace: candidate.division.id },
		own: linksInDivision(candidate).length,
		sectors: sectorList(candidate.sectors),
	}
}

/** The town's own links there. */
function linksInDivision({ town, division }: PiggybackCandidate) {
	return town.links.filter(({ counterparts }) => counterparts.some((other) => other.division === division))
}

/** The town's links that name a sector of the host's. */
function linksAboutTheSame({ town, hosted }: PiggybackCandidate) {
	return town.links.filter(({ sectors }) => sectors.some((sector) => hosted.named.has(sector)))
}

/** Missions of the host to the division. */
function hostMissions(
	{ host, division }: PiggybackCandidate,
	{ missionsOf }: ScoringContext,
): HostMissions | undefined {
	return missionsOf(host).get(division)
}

function feasibilityOf(missions: HostMissions | undefined): Feasibility {
	if (missions === undefined) return 'unknown'
	return missions.areToCome ? 'ready' : 'partly'
}
