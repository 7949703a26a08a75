import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import { contactsFor } from '../overlaps/contacts'
import { shortHash } from '../overlaps/overlapKey'
import type { Criterion, Evidence, Opportunity, OpportunityKind } from '../result'
import {
	type Candidate,
	CRITERIA,
	type KindDefinition,
	NOBODY,
	type ScoreLeft,
	type Values,
} from './definition'
import type { OpportunityView } from './opportunityView'
import { pathsOf } from './paths'
import { type CriterionWeights, type ScoredCriterion, weigh, weighedScore } from './weights'

/** What candidates of one kind become opportunities with. */
export interface Finding<C extends Candidate> {
	readonly definition: KindDefinition<C>
	readonly view: OpportunityView
	readonly weights: CriterionWeights
}

/** What a page says of the few opportunities that it shows. */
interface Details {
	readonly criteria: readonly Criterion[]
	readonly wouldLower: readonly Message[]
	readonly evidence: readonly Evidence[]
	readonly values: Values
}

/**
 * A candidate with its score; words and evidence are found when first read: of thousands that are found, a page shows
 * twenty.
 */
export class FoundOpportunity<C extends Candidate> implements Opportunity {
	readonly score: number
	readonly beneficiary: Id
	readonly place: Id
	readonly #candidate: C
	readonly #finding: Finding<C>
	#id: Id | null = null
	#details: Details | null = null

	constructor(candidate: C, finding: Finding<C>) {
		this.#candidate = candidate
		this.#finding = finding
		this.beneficiary = this.#idOf(candidate.beneficiary)
		this.place = this.#idOf(candidate.place)
		this.score = weighedScore(scoresOf(candidate, finding), finding.weights)
	}

	get id(): Id {
		this.#id ??= `opportunity:${shortHash([this.kind, ...this.#candidate.key])}`
		return this.#id
	}

	get kind(): OpportunityKind {
		return this.#finding.definition.kind
	}

	get actors(): readonly Id[] {
		return this.#candidate.actors.map((actor) => this.#idOf(actor))
	}

	get host(): Id | null {
		return this.#idOrNull(this.#candidate.host)
	}

	get guest(): Id | null {
		return this.#idOrNull(this.#candidate.guest)
	}

	get office(): Id | null {
		return this.#candidate.office ?? null
	}

	get sectors(): readonly Id[] {
		const { sectors } = this.#finding.view.columns
		return this.#candidate.sectors.map((sector) => sectors.id(sector))
	}

	get criteria(): readonly Criterion[] {
		return this.#told.criteria
	}

	get wouldLower(): readonly Message[] {
		return this.#told.wouldLower
	}

	get evidence(): readonly Evidence[] {
		return this.#told.evidence
	}

	get contacts(): readonly Id[] {
		return contactsFor(this.#finding.view.projection, this.place)
	}

	get unasked(): boolean {
		return this.#candidate.unasked
	}

	get paths(): readonly Message[] {
		return pathsOf(this.actors, this.place, this.evidence, this.#finding.view)
	}

	get title(): Message {
		return { key: `${this.#finding.definition.topic}.title`, values: this.#told.values }
	}

	get sentence(): Message {
		return { key: `${this.#finding.definition.topic}.sentence`, values: this.#told.values }
	}

	get basis(): Message {
		return { key: 'opportunity.basis', values: {} }
	}

	get scenario(): boolean {
		return this.evidence.some(({ scenario }) => scenario)
	}

	get #told(): Details {
		this.#details ??= detailsOf(this.#candidate, this.#finding)
		return this.#details
	}

	#idOf(actor: number): Id {
		return this.#finding.view.columns.actors.id(actor)
	}

	#idOrNull(actor: number): Id | null {
		return actor === NOBODY ? null : this.#idOf(actor)
	}
}

/** Of the criteria that have data. */
function scoresOf<C extends Candidate>(
	candidate: C,
	{ definition: { criteria }, view }: Pick<Finding<C>, 'definition' | 'view'>,
): readonly ScoredCriterion[] {
	const scores: ScoredCriterion[] = []
	for (const name of CRITERIA) {
		const score = criteria[name].score(candidate, view)
		if (score !== null) scores.push({ name, score })
	}
	return scores
}

function detailsOf<C extends Candidate>(candidate: C, { definition, view, weights }: Finding<C>): Details {
	const findings = scoresOf(candidate, { definition, view }).map(({ name, score }) => ({
		name,
		score,
		...definition.criteria[name].tell(candidate, view),
	}))
	const { weightOf } = weigh(findings, weights)
	const left: ScoreLeft = (name, score) => ({
		decimal: weighedScore(
			findings.map((one) => (one.name === name ? { name, score } : one)),
			weights,
		),
	})
	const values = definition.values(candidate, view)
	const worse = findings.flatMap(({ name, worse: then }): readonly Message[] => {
		if (then === undefined || weightOf(name) === 0) return []
		return [{ key: then.sentence.key, values: { ...then.sentence.values, score: left(name, then.score) } }]
	})
	return {
		criteria: findings.map(({ name, score, sentence, evidence }) => ({
			name,
			score,
			weight: weightOf(name),
			sentence,
			evidence,
		})),
		wouldLower: definition.lower?.(candidate, view, left) ?? [
			...worse,
			{ key: `${definition.topic}.gone`, values },
		],
		evidence: eachOnce(findings.flatMap(({ evidence }) => evidence)),
		values,
	}
}

/** Each record once, as it was first given. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
	return [...new Map(evidence.map((one) => [one.recordId, one])).values()]
}
