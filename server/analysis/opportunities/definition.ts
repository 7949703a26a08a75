import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import { contactsFor } from '../overlaps/contacts'
import { shortHash } from '../overlaps/overlapKey'
import type { Criterion, CriterionName, Evidence, Opportunity, OpportunityKind } from '../result'
import type { OpportunityView } from './opportunityView'
import { pathsOf } from './paths'
import { type CriterionWeights, weigh } from './weights'

/** Values of a sentence. */
export type Values = Readonly<Record<string, MessageValue>>

/** What one criterion finds: its score, 0 to 1, the sentence that says why, and the records behind it. */
export interface Finding {
	readonly score: number
	readonly sentence: Message
	readonly evidence: readonly Evidence[]
	/** What would lower it, and to what score; the sentence is given what would be left of the whole as `score`. */
	readonly worse?: { readonly score: number; readonly sentence: Message }
}

type CriterionOf<C> = (candidate: C, view: OpportunityView) => Finding | null

/** One small function for each criterion; null where it has no data. */
export type Criteria<C> = Readonly<Record<CriterionName, CriterionOf<C>>>

/** What every candidate says of itself. */
export interface Candidate {
	/** What its id is made of, with its kind. */
	readonly key: readonly string[]
	readonly actors: readonly Id[]
	readonly host: Id | null
	readonly guest: Id | null
	readonly beneficiary: Id
	readonly place: Id
	readonly sectors: readonly Id[]
	readonly unasked: boolean
}

/** A kind of opportunity: who and what is a candidate, and its five criteria. */
export interface KindDefinition<C extends Candidate> {
	readonly kind: OpportunityKind
	/** First part of the keys of its sentences. */
	readonly topic: string
	candidates(view: OpportunityView): readonly C[]
	readonly criteria: Criteria<C>
	/** Values of its title and of its sentence. */
	values(candidate: C, view: OpportunityView): Values
}

const CRITERIA: readonly CriterionName[] = ['affinity', 'time', 'complementarity', 'feasibility', 'equity']

/** What a definition finds, in no particular order. */
export function opportunitiesOf<C extends Candidate>(
	definition: KindDefinition<C>,
	view: OpportunityView,
	weights: CriterionWeights,
): readonly Opportunity[] {
	return definition.candidates(view).map((candidate) => opportunityOf(definition, candidate, view, weights))
}

function opportunityOf<C extends Candidate>(
	{ kind, topic, criteria, values }: KindDefinition<C>,
	candidate: C,
	view: OpportunityView,
	weights: CriterionWeights,
): Opportunity {
	const assessed = assess(candidate, criteria, view, weights)
	const evidence = eachOnce(assessed.criteria.flatMap((criterion) => criterion.evidence))
	const said = values(candidate, view)
	const { key, actors, host, guest, beneficiary, place, sectors, unasked } = candidate
	return {
		id: `opportunity:${shortHash([kind, ...key])}`,
		kind,
		actors,
		host,
		guest,
		beneficiary,
		place,
		office: null,
		sectors,
		score: assessed.score,
		criteria: assessed.criteria,
		wouldLower: [...assessed.wouldLower, { key: `${topic}.gone`, values: said }],
		evidence,
		contacts: contactsFor(view.projection, place),
		unasked,
		paths: pathsOf(actors, place, evidence, view),
		title: { key: `${topic}.title`, values: said },
		sentence: { key: `${topic}.sentence`, values: said },
		basis: { key: 'opportunity.basis', values: {} },
		scenario: evidence.some(({ scenario }) => scenario),
	}
}

/** Scores of a candidate, weighed; with what would be left where one of them fell. */
function assess<C>(
	candidate: C,
	criteria: Criteria<C>,
	view: OpportunityView,
	weights: CriterionWeights,
): {
	readonly score: number
	readonly criteria: readonly Criterion[]
	readonly wouldLower: readonly Message[]
} {
	const findings = CRITERIA.flatMap((name) => {
		const finding = criteria[name](candidate, view)
		return finding === null ? [] : [{ name, ...finding }]
	})
	const { score, weightOf } = weigh(findings, weights)
	const left = ({ name, worse }: (typeof findings)[number]): readonly Message[] => {
		if (worse === undefined || weightOf(name) === 0) return []
		const lowered = findings.map((one) => (one.name === name ? { name, score: worse.score } : one))
		const values = { ...worse.sentence.values, score: { decimal: weigh(lowered, weights).score } }
		return [{ key: worse.sentence.key, values }]
	}
	return {
		score,
		criteria: findings.map(({ name, score: own, sentence, evidence }) => ({
			name,
			score: own,
			weight: weightOf(name),
			sentence,
			evidence,
		})),
		wouldLower: findings.flatMap(left),
	}
}

/** Each record once, as it was first given. */
export function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
	return [...new Map(evidence.map((one) => [one.recordId, one])).values()]
}
