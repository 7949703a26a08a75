import {
	affinityRule,
	affinityWith,
	FEASIBILITY,
	type Feasibility,
	isStartDatedToTheDay,
	partySectors,
	TIME,
} from '../criteria'
import type { KindRules } from '../finding'
import { actorList, counterfactual, evidenceFrom, reasonOf, seekersOf } from '../reasons'
import type { ScoringContext } from '../scoringContext'
import type { CommonStandCandidate } from './find'

/** Days needed to prepare a stand. */
const DAYS_TO_PREPARE = 90

export const commonStand: KindRules<CommonStandCandidate> = {
	topic: 'commonStand',
	values: ({ event, french, partners, place }) => ({
		event: event.record.name,
		where: { inPlace: place.id },
		period: { period: { start: event.record.start, end: event.record.end } },
		french: actorList(french),
		partnersCount: partners.length,
		...(partners.length > 0 && { partners: actorList(partners) }),
	}),
	/** 1 if someone seeks a place at it, .6 if all are linked to its city, .4 to its division. */
	affinity: affinityRule('commonStand', {
		asked: ({ wishes, isInCity }) => affinityWith(wishes, isInCity ? 'near' : 'far'),
		unasked: ({ links, isInCity }) => (links.length === 0 ? null : isInCity ? 'near' : 'far'),
		values({ place, wishes }) {
			const around = place.division ?? place.region ?? place
			return {
				where: { inPlace: place.id },
				around: { inPlace: around.id },
				apart: around !== place,
				...seekersOf(wishes),
			}
		},
		facts: ({ event, wishes, links }) => [event, ...wishes, ...links],
	}),
	/** 1 if it is dated to the day and at least ninety days ahead, else .5. */
	time: {
		score: (candidate, context) => TIME[isEasy(candidate, context) ? 'established' : 'possible'],
		reason(candidate, context) {
			const { event, starts } = candidate
			const { day } = context.choice
			const values = {
				dated: isStartDatedToTheDay(event.record) ? 'day' : 'rough',
				days: starts - day,
				period: { period: { start: event.record.start, end: event.record.end } },
			}
			const lower = isEasy(candidate, context) && counterfactual(TIME.possible, 'commonStand.lower.late')
			return reasonOf('commonStand.time', values, evidenceFrom([event], day), lower)
		},
	},
	complementarity: partySectors(({ french, place }) => ({ actors: french, division: place.division })),
	/** 1 if someone offers a place at it, .5 if one of them has an office in the city, else .2. */
	feasibility: {
		score: (candidate) => FEASIBILITY[feasibilityOf(candidate)],
		reason(candidate, { choice }) {
			const { offers, offices, place } = candidate
			const actors =
				offers.length > 0 ? offers.map(({ actor }) => actor) : offices.flatMap(({ owners }) => owners)
			const values = {
				known: feasibilityOf(candidate),
				where: { inPlace: place.id },
				...(actors.length > 0 && { actors: actorList([...new Set(actors)]) }),
			}
			return reasonOf('commonStand.feasibility', values, evidenceFrom([...offers, ...offices], choice.day))
		},
	},
}

function isEasy({ event, starts }: CommonStandCandidate, { choice }: ScoringContext): boolean {
	return isStartDatedToTheDay(event.record) && starts - choice.day >= DAYS_TO_PREPARE
}

function feasibilityOf({ offers, offices }: CommonStandCandidate): Feasibility {
	if (offers.length > 0) return 'ready'
	return offices.length > 0 ? 'partly' : 'unknown'
}
