import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Actor } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { contactsFor } from '../contacts'
import type { Criterion, Evidence, Opportunity } from '../result'
import { scoreAnswerWish } from './answerWish/criteria'
import { explainAnswerWish } from './answerWish/explain'
import type { AnswerWishCandidate } from './answerWish/find'
import { scoreCommonStand } from './commonStand/criteria'
import { explainCommonStand } from './commonStand/explain'
import type { CommonStandCandidate } from './commonStand/find'
import { scoreConsortium } from './consortium/criteria'
import { explainConsortium } from './consortium/explain'
import type { ConsortiumCandidate } from './consortium/find'
import { equityScore } from './criteria'
import {
	CRITERIA,
	type CriterionScores,
	type KindScores,
	type OpportunityExplanation,
	type OpportunityParameters,
	type Reason,
} from './finding'
import { scoreJointMission } from './jointMission/criteria'
import { explainJointMission } from './jointMission/explain'
import type { JointMissionCandidate } from './jointMission/find'
import { pathsOf } from './paths'
import { scorePiggyback } from './piggyback/criteria'
import { explainPiggyback } from './piggyback/explain'
import type { PiggybackCandidate } from './piggyback/find'
import { scoreProgramme } from './programme/criteria'
import { explainProgramme } from './programme/explain'
import type { ProgrammeCandidate } from './programme/find'
import { equityReason } from './reasons'
import { type ScoringContext, scoringContextOf } from './scoringContext'
import { scoreSharedOffice } from './sharedOffice/criteria'
import { explainSharedOffice } from './sharedOffice/explain'
import type { SharedOfficeCandidate } from './sharedOffice/find'
import { shareOf, weightedScore } from './weights'

/** Who could pool what, of any kind. */
export type Candidate =
	| SharedOfficeCandidate
	| JointMissionCandidate
	| ConsortiumCandidate
	| ProgrammeCandidate
	| CommonStandCandidate
	| PiggybackCandidate
	| AnswerWishCandidate

/** A candidate with its score: what is ranked, before a page says anything of it. */
export interface OpportunityFinding {
	readonly id: Id
	readonly beneficiary: Actor
	readonly place: Actor
	readonly score: number
	readonly candidate: Candidate
	readonly parameters: OpportunityParameters
}

/** A candidate with the weighted sum of its criteria. */
export function scored(
	candidate: Candidate,
	parameters: OpportunityParameters,
	context: ScoringContext,
): OpportunityFinding {
	const { key, beneficiary, place } = candidate
	const score = weightedScore(scoresOf(candidate, context), parameters.weights)
	return { id: key.id, beneficiary, place, score, candidate, parameters }
}

/**
 * All of an opportunity: what was found, by ids, with its words and its evidence.
 *
 * @param context of the same day, where many are explained at once: what they share is then looked up once.
 */
export function opportunityOf(
	finding: OpportunityFinding,
	snapshot: Snapshot,
	context: ScoringContext = scoringContextOf(snapshot, finding.parameters.choice),
): Opportunity {
	const { id, candidate, parameters, score } = finding
	const scores = scoresOf(candidate, context)
	const explanation = definitionOf(candidate).explain(candidate, context)
	const { topic, values } = explanation
	const reasons = { ...explanation.reasons, equity: equityReason(candidate.beneficiary) }
	const criteria = criteriaOf(scores, reasons, parameters)
	const evidence = eachOnce(criteria.flatMap((criterion) => criterion.evidence))
	const actors = candidate.actors.map(({ id }) => id)
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
		sectors: candidate.sectors.map(({ id }) => id),
		score,
		criteria,
		wouldLower: wouldLower(scores, { ...explanation, reasons }, parameters),
		evidence,
		contacts: contactsFor(candidate.place, snapshot.geography),
		unasked: candidate.unasked,
		paths: pathsOf({ actors, place }, evidence, snapshot),
		title: { key: `${topic}.title`, values },
		sentence: { key: `${topic}.sentence`, values },
		basis: { key: 'opportunity.basis', values: {} },
		scenario: evidence.some(({ scenario }) => scenario),
	}
}

/** How the candidates of a kind are scored and put in words. */
interface KindDefinition<C> {
	score(candidate: C, context: ScoringContext): KindScores
	explain(candidate: C, context: ScoringContext): OpportunityExplanation
}

const KINDS: {
	readonly [Kind in Candidate['kind']]: KindDefinition<Candidate & { readonly kind: Kind }>
} = {
	SHARED_OFFICE: { score: scoreSharedOffice, explain: explainSharedOffice },
	JOINT_MISSION: { score: scoreJointMission, explain: explainJointMission },
	CONSORTIUM: { score: scoreConsortium, explain: explainConsortium },
	UNIVERSITY_PROGRAMME: { score: scoreProgramme, explain: explainProgramme },
	HOSPITAL_PROGRAMME: { score: scoreProgramme, explain: explainProgramme },
	COMMON_STAND: { score: scoreCommonStand, explain: explainCommonStand },
	PIGGYBACK: { score: scorePiggyback, explain: explainPiggyback },
	ANSWER_WISH: { score: scoreAnswerWish, explain: explainAnswerWish },
}

function definitionOf({ kind }: Candidate): KindDefinition<Candidate> {
	// The table holds with each kind what takes its own candidates.
	return KINDS[kind] as KindDefinition<Candidate>
}

function scoresOf(candidate: Candidate, context: ScoringContext): CriterionScores {
	const { affinity, time, complementarity, feasibility } = definitionOf(candidate).score(candidate, context)
	return { affinity, time, complementarity, feasibility, equity: equityScore(candidate.beneficiary) }
}

/** Why each criterion has its score; null where it has none. */
type Reasons = Readonly<Record<Criterion['name'], Reason | null>>

/** The criteria that have data, with why each has its score. */
function criteriaOf(
	scores: CriterionScores,
	reasons: Reasons,
	{ weights }: OpportunityParameters,
): readonly Criterion[] {
	return CRITERIA.flatMap((name) => {
		const [score, reason] = [scores[name], reasons[name]]
		if (score === null || reason === null) return []
		const { sentence, evidence } = reason
		return [{ name, score, weight: shareOf(name, scores, weights), sentence, evidence }]
	})
}

/** What would make each criterion that weighs something worse, each with what would be left of the whole score. */
function wouldLower(
	scores: CriterionScores,
	explanation: OpportunityExplanation & { readonly reasons: Reasons },
	{ weights }: OpportunityParameters,
): readonly Message[] {
	const left = (name: Criterion['name'], score: number) => ({
		decimal: weightedScore({ ...scores, [name]: score }, weights),
	})
	if (explanation.wouldLower) return explanation.wouldLower(left)
	const { topic, values, reasons } = explanation
	const lowered = CRITERIA.flatMap((name): readonly Message[] => {
		const then = reasons[name]?.counterfactual
		if (then === undefined || shareOf(name, scores, weights) === 0) return []
		return [{ key: then.sentence.key, values: { ...then.sentence.values, score: left(name, then.score) } }]
	})
	return [...lowered, { key: `${topic}.gone`, values }]
}

/** Each record once, as it was first given. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
	return [...new Map(evidence.map((one) => [one.recordId, one])).values()]
}
