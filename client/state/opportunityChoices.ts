/**
 * The filters of the board of opportunities and the weights of its criteria, and their text form in the
 * address.
 */
import { CRITERIA, type CriterionName, type CriterionWeights, DEFAULT_WEIGHTS } from '../../schema/criteria'
import {
	OPPORTUNITY_ACTS,
	OPPORTUNITY_GROUPINGS,
	OPPORTUNITY_KINDS,
	type OpportunityAct,
	type OpportunityGrouping,
	type OpportunityKind,
} from '../../schema/enums'
import { idIn, sectorIn } from './address'

/** In hundredths; only their proportions matter, not their sum. */
export type Weights = Readonly<Record<CriterionName, number>>

/** The public default weights of the API. */
export const PROPOSED_WEIGHTS: Weights = hundredthsOf(DEFAULT_WEIGHTS)

export interface OpportunityChoices {
	/** Empty: all kinds. */
	readonly kinds: readonly OpportunityKind[]
	/** Only opportunities that ask this action of « ma collectivité »; null: all. */
	readonly act: OpportunityAct | null
	/** Id of a territory; null: everywhere. */
	readonly place: string | null
	/** Code of a sector; null: all. */
	readonly sector: string | null
	/** 0 to 1, in hundredths; 0 shows all. */
	readonly minScore: number
	readonly weights: Weights
	/** By what the list of all actors is grouped; null: one list. */
	readonly group: OpportunityGrouping | null
}

export const NO_OPPORTUNITY_CHOICES: OpportunityChoices = {
	kinds: [],
	act: null,
	place: null,
	sector: null,
	minScore: 0,
	weights: PROPOSED_WEIGHTS,
	group: 'PLACE',
}

/** The group in the address that means one list. */
const UNGROUPED = 'none'

/** Reads the choices from a query text; what cannot be understood counts as absent. */
export function parseOpportunityChoices(query: string | URLSearchParams): OpportunityChoices {
	const parameters = new URLSearchParams(query)
	const kinds = (parameters.get('kinds') ?? '').split(',')
	const act = parameters.get('act')?.toUpperCase()
	const minScore = Number(parameters.get('minScore') ?? 0)
	return {
		kinds: OPPORTUNITY_KINDS.filter((kind) => kinds.includes(kind.toLowerCase())),
		act: OPPORTUNITY_ACTS.find((known) => known === act) ?? null,
		place: idIn(parameters, 'place'),
		sector: sectorIn(parameters, 'sector'),
		minScore: minScore > 0 && minScore <= 1 ? Math.round(minScore * 100) / 100 : 0,
		weights: parseWeights(parameters.get('weights')),
		group: parseGroup(parameters.get('group')),
	}
}

/** The parameters of these choices; no parameter for what is not set. */
export function formatOpportunityChoices(choices: OpportunityChoices): Record<string, string> {
	const parameters: Record<string, string> = {}
	if (choices.kinds.length > 0) parameters.kinds = choices.kinds.map((kind) => kind.toLowerCase()).join(',')
	if (choices.act !== null) parameters.act = choices.act.toLowerCase()
	if (choices.place !== null) parameters.place = choices.place
	if (choices.sector !== null) parameters.sector = choices.sector
	if (choices.minScore > 0) parameters.minScore = String(choices.minScore)
	if (choices.group !== NO_OPPORTUNITY_CHOICES.group)
		parameters.group = choices.group?.toLowerCase() ?? UNGROUPED
	return { ...parameters, ...weightParameters(choices.weights) }
}

/** The parameter of the weights, which the page of an opportunity keeps; none for default weights. */
export function weightParameters(weights: Weights): Record<string, string> {
	const moved = CRITERIA.filter((name) => weights[name] !== PROPOSED_WEIGHTS[name])
	return moved.length > 0 ? { weights: moved.map((name) => `${name}:${weights[name]}`).join(',') } : {}
}

/** The weights as the API takes them, 0 to 1; null for default weights. */
export function weightsArgument(weights: Weights): Record<CriterionName, number> | null {
	if (CRITERIA.every((name) => weights[name] === PROPOSED_WEIGHTS[name])) return null
	const hundredths = CRITERIA.map((name) => [name, weights[name] / 100] as const)
	return Object.fromEntries(hundredths) as Record<CriterionName, number>
}

/** How many filters are set; weights are not filters. */
export function countOpportunityFilters({ kinds, act, place, sector, minScore }: OpportunityChoices): number {
	return [kinds.length > 0, act !== null, place !== null, sector !== null, minScore > 0].filter(Boolean)
		.length
}

function parseGroup(text: string | null): OpportunityGrouping | null {
	if (text === UNGROUPED) return null
	return OPPORTUNITY_GROUPINGS.find((known) => known === text?.toUpperCase()) ?? NO_OPPORTUNITY_CHOICES.group
}

/**
 * Reads « time:40,equity:30 ». Criteria left out keep their default weights; if all weights are zero, all are
 * default.
 */
function parseWeights(text: string | null): Weights {
	const given = new Map((text ?? '').split(',').map((part) => [part.split(':')[0], part.split(':')[1]]))
	const read = CRITERIA.map((name) => {
		const value = given.get(name)
		const isWeight = value !== undefined && /^\d{1,3}$/.test(value) && Number(value) <= 100
		return [name, isWeight ? Number(value) : PROPOSED_WEIGHTS[name]] as const
	})
	const weights = Object.fromEntries(read) as Record<CriterionName, number>
	return Object.values(weights).some((weight) => weight > 0) ? weights : PROPOSED_WEIGHTS
}

function hundredthsOf(weights: CriterionWeights): Weights {
	const hundredths = CRITERIA.map((name) => [name, Math.round(weights[name] * 100)] as const)
	return Object.fromEntries(hundredths) as Record<CriterionName, number>
}
