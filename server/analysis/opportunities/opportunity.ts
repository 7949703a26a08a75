import { CRITERIA, type CriterionName } from '../../../schema/criteria'
import { type Id, idsOf } from '../../domain/ids'
import { type Message, message } from '../../domain/message'
import type { Actor } from '../../snapshot/geography'
import { NO_ROLL_UP, type RollUp } from '../../snapshot/rollUp'
import type { Snapshot } from '../../snapshot/snapshot'
import { contactsFor } from '../contacts'
import type { Criterion, Opportunity } from '../result'
import { answerWish } from './answerWish/criteria'
import type { AnswerWishCandidate } from './answerWish/find'
import { commonStand } from './commonStand/criteria'
import type { CommonStandCandidate } from './commonStand/find'
import { consortium } from './consortium/criteria'
import type { ConsortiumCandidate } from './consortium/find'
import { equity } from './criteria'
import type { CriterionScores, KindRules, OpportunityParameters, Reason } from './finding'
import { jointMission } from './jointMission/criteria'
import type { JointMissionCandidate } from './jointMission/find'
import { pathsOf } from './paths'
import { piggyback } from './piggyback/criteria'
import type { PiggybackCandidate } from './piggyback/find'
import { hospitalProgramme, universityProgramme } from './programme/criteria'
import type { ProgrammeCandidate } from './programme/find'
import { type ScoringContext, scoringContextOf } from './scoringContext'
import { sharedOffice } from './sharedOffice/criteria'
import type { SharedOfficeCandidate } from './sharedOffice/find'
import { shareOfWeight, weightedScore } from './weights'

/** A candidate of any kind. */
export type Candidate =
	| SharedOfficeCandidate
	| JointMissionCandidate
	| ConsortiumCandidate
	| ProgrammeCandidate
	| CommonStandCandidate
	| PiggybackCandidate
	| AnswerWishCandidate

/** A candidate with its score: this is ranked, before a page explains any. */
export interface OpportunityFinding {
	readonly id: Id
	/** At the levels of the list (model.md §4); the candidate has them unchanged. */
	readonly beneficiary: Actor
	readonly place: Actor
	readonly score: number
	readonly candidate: Candidate
	readonly parameters: OpportunityParameters
}

/** A candidate with the weighted sum of its criteria. */
export function scoreCandidate(
	candidate: Candidate,
	parameters: OpportunityParameters,
	context: ScoringContext,
	rollUp: RollUp = NO_ROLL_UP,
): OpportunityFinding {
	const { key } = candidate
	const score = weightedScore(scoresOf(candidate, context), parameters.weights)
	const beneficiary = rollUp.actor(candidate.beneficiary)
	const place = listedPlace(candidate.place, rollUp)
	return { id: key.id, beneficiary, place, score, candidate, parameters }
}

/** The place under which an opportunity is listed at some levels. */
export function listedPlace(place: Actor, rollUp: RollUp): Actor {
	const { french, partner } = rollUp.levels
	return (place.isAtHome ? french : partner) === null ? place : rollUp.place(place)
}

/**
 * A whole opportunity: the finding as ids, with its sentences and evidence.
 *
 * @param context of the same day, shared when many are explained together so that look-ups happen once.
 */
export function opportunityOf(
	finding: OpportunityFinding,
	snapshot: Snapshot,
	context: ScoringContext = scoringContextOf(snapshot, finding.parameters.choice),
): Opportunity {
	const { id, candidate, score } = finding
	const rules = rulesOf(candidate)
	const values = rules.values(candidate, context)
	const scores = scoresOf(candidate, context)
	const explained = explainedCriteria(finding, scores, context)
	// Each record once, as first given.
	const proofs = explained.flatMap(({ reason }) => reason.evidence)
	const evidence = [...new Map(proofs.map((one) => [one.recordId, one])).values()]
	const actors = idsOf(candidate.actors)
	const place = candidate.place.id
	return {
		id,
		kind: candidate.kind,
		actors,
		host: candidate.host?.id ?? null,
		guest: candidate.guest?.id ?? null,
		beneficiary: candidate.beneficiary.id,
		place,
		office: candidate.kind === 'SHARED_OFFICE' ? candidate.office.id : null,
		sectors: idsOf(candidate.sectors),
		score,
		criteria: explained.map(criterionOf),
		wouldLower: wouldLower(finding, values, scores, explained, context),
		evidence,
		contacts: contactsFor(candidate.place, snapshot.geography),
		unasked: candidate.unasked,
		paths: pathsOf({ actors, place }, evidence, snapshot),
		title: message(`${rules.topic}.title`, values),
		sentence: message(`${rules.topic}.sentence`, values),
		basis: message('opportunity.basis'),
		scenario: evidence.some(({ scenario }) => scenario),
	}
}

const KINDS: {
	readonly [Kind in Candidate['kind']]: KindRules<Candidate & { readonly kind: Kind }>
} = {
	SHARED_OFFICE: sharedOffice,
	JOINT_MISSION: jointMission,
	CONSORTIUM: consortium,
	UNIVERSITY_PROGRAMME: universityProgramme,
	HOSPITAL_PROGRAMME: hospitalProgramme,
	COMMON_STAND: commonStand,
	PIGGYBACK: piggyback,
	ANSWER_WISH: answerWish,
}

function rulesOf({ kind }: Candidate): KindRules<Candidate> {
	// The table maps each kind to the rules for its own candidates.
	return KINDS[kind] as KindRules<Candidate>
}

function scoresOf(candidate: Candidate, context: ScoringContext): CriterionScores {
	const { affinity, time, complementarity, feasibility } = rulesOf(candidate)
	return {
		affinity: affinity.score(candidate, context),
		time: time.score(candidate, context),
		complementarity: complementarity.score(candidate, context),
		feasibility: feasibility.score(candidate, context),
		equity: equity.score(candidate, context),
	}
}

/** A criterion that has data, and the reason for its score. */
interface ExplainedCriterion extends Pick<Criterion, 'name' | 'score' | 'weight'> {
	readonly reason: Reason
}

function explainedCriteria(
	{ candidate, parameters: { weights } }: OpportunityFinding,
	scores: CriterionScores,
	context: ScoringContext,
): readonly ExplainedCriterion[] {
	const rules = { ...rulesOf(candidate), equity }
	return CRITERIA.flatMap((name) => {
		const [score, reason] = [scores[name], rules[name].reason(candidate, context)]
		return score === null || reason === null
			? []
			: [{ name, score, weight: shareOfWeight(name, scores, weights), reason }]
	})
}

function criterionOf({ reason: { sentence, evidence }, ...criterion }: ExplainedCriterion): Criterion {
	return { ...criterion, sentence, evidence }
}

/** What would lower each criterion with a weight, each with the remaining whole score. */
function wouldLower(
	{ candidate, parameters: { weights } }: OpportunityFinding,
	values: Message['values'],
	scores: CriterionScores,
	explained: readonly ExplainedCriterion[],
	context: ScoringContext,
): readonly Message[] {
	const left = (name: CriterionName, score: number) => ({
		decimal: weightedScore({ ...scores, [name]: score }, weights),
	})
	const rules = rulesOf(candidate)
	if (rules.wouldLower) return rules.wouldLower(candidate, context, left)
	const lowered = explained.flatMap(({ name, weight, reason: { counterfactual } }): readonly Message[] => {
		if (counterfactual === null || weight === 0) return []
		const { sentence } = counterfactual
		return [{ ...sentence, values: { ...sentence.values, score: left(name, counterfactual.score) } }]
	})
	return [...lowered, message(`${rules.topic}.gone`, values)]
}
