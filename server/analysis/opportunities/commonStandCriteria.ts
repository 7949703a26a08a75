import { precisionOf } from '../../domain/fuzzyDate'
import type { Office } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { actorList } from './actorList'
import { AFFINITY, equity, evidenceOfLinks, evidenceOfWishes, FEASIBILITY } from './commonCriteria'
import type { CommonStandCandidate } from './commonStandCandidate'
import type { Criteria, CriterionDefinition } from './definition'
import type { OpportunityView } from './opportunityView'
import { recordEvidence } from './recordEvidence'
import { sectorsAmong } from './sectorsAmong'

type CommonStandCriterion = CriterionDefinition<CommonStandCandidate>

/** With so many days left a stand can be prepared. */
const DAYS_TO_PREPARE = 90

/** 1 where someone seeks a place at it, .6 where all are linked to its city, .4 to its province. */
const affinity: CommonStandCriterion = {
	score: (candidate) => AFFINITY[askedOf(candidate)],
	tell: (candidate, view) => {
		const { event, wishes, links, place } = candidate
		const { columns } = view
		const asked = askedOf(candidate)
		const seekers = wishes.map((row) => columns.wishes.actor[row] ?? place)
		const values = {
			asked,
			where: { inPlace: columns.actors.id(place) },
			...(wishes.length > 0 && { seekers: actorList(seekers, columns) }),
		}
		return {
			sentence: { key: 'commonStand.affinity', values },
			evidence: [
				recordEvidence(event, view),
				...evidenceOfWishes(wishes, view),
				...evidenceOfLinks(links, view),
			],
			...(asked === 'asked' &&
				links.length > 0 && {
					worse: {
						score: AFFINITY[unaskedOf(candidate)],
						sentence: { key: 'opportunity.lower.wish', values: {} },
					},
				}),
		}
	},
}

function askedOf(candidate: CommonStandCandidate): keyof typeof AFFINITY {
	return candidate.wishes.length > 0 ? 'asked' : unaskedOf(candidate)
}

function unaskedOf({ isInCity }: CommonStandCandidate): keyof typeof AFFINITY {
	return isInCity ? 'near' : 'far'
}

const TIME = { easy: 1, hard: 0.5 } as const

/** 1 where it is dated to the day and ninety days are left, else .5. */
const time: CommonStandCriterion = {
	score: (candidate, view) => TIME[isEasy(candidate, view) ? 'easy' : 'hard'],
	tell: (candidate, view) => {
		const { event, starts } = candidate
		const values = {
			dated: isDatedToTheDay(candidate) ? 'day' : 'rough',
			days: starts - view.asOf,
			period: { period: { start: event.start, end: event.end } },
		}
		return {
			sentence: { key: 'commonStand.time', values },
			evidence: [recordEvidence(event, view)],
			...(isEasy(candidate, view) && {
				worse: { score: TIME.hard, sentence: { key: 'commonStand.lower.late', values: {} } },
			}),
		}
	},
}

function isEasy(candidate: CommonStandCandidate, { asOf }: OpportunityView): boolean {
	return isDatedToTheDay(candidate) && candidate.starts - asOf >= DAYS_TO_PREPARE
}

function isDatedToTheDay({ event: { start } }: CommonStandCandidate): boolean {
	return start !== null && precisionOf(start) === 'day'
}

/** 1 − the part of their competing sectors in its province that two of them name; absent in France. */
const complementarity: CommonStandCriterion = {
	score: (candidate, view) => (candidate.province === NOWHERE ? null : sectorsAmong.score(candidate, view)),
	tell: (candidate, view) => sectorsAmong.tell(candidate, view),
}

/** 1 where someone offers a place at it, .5 where one of them has an office in the city, else .2. */
const feasibility: CommonStandCriterion = {
	score: (candidate, view) => FEASIBILITY[knownOf(candidate, view)],
	tell: (candidate, view) => {
		const { offers, place } = candidate
		const { columns } = view
		const offices = officesInCity(candidate, view)
		const offering = offers.map((row) => columns.wishes.recordAt(row).actor)
		const actors = offers.length > 0 ? offering : offices.flatMap(({ owners }) => owners)
		const values = {
			known: knownOf(candidate, view),
			where: { inPlace: columns.actors.id(place) },
			...(actors.length > 0 && { actors: actorList(columns.actors.all(actors), columns) }),
		}
		return {
			sentence: { key: 'commonStand.feasibility', values },
			evidence: [...evidenceOfWishes(offers, view), ...offices.map((office) => recordEvidence(office, view))],
		}
	},
}

function knownOf(candidate: CommonStandCandidate, view: OpportunityView): keyof typeof FEASIBILITY {
	if (candidate.offers.length > 0) return 'ready'
	return officesInCity(candidate, view).length > 0 ? 'partly' : 'unknown'
}

/** Offices of theirs in the city of the event that are open or may be. */
function officesInCity({ french, city }: CommonStandCandidate, view: OpportunityView): readonly Office[] {
	const { projection, columns } = view
	if (city === NOWHERE) return []
	return french
		.flatMap((actor) => projection.officesOf(columns.actors.id(actor)))
		.filter((office) => view.counts(office) && view.openness(office) !== 'not-open')
		.filter(({ place }) => place !== null && projection.places.cityOf(place) === columns.actors.id(city))
}

export const commonStandCriteria: Criteria<CommonStandCandidate> = {
	affinity,
	time,
	complementarity,
	feasibility,
	equity,
}
