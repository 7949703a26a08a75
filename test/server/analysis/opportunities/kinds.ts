/** What the tests of the kinds of opportunity share: one kind found in the harbours, and its scores. */
import {
	detectOpportunities,
	type OpportunityParameters,
} from '../../../../server/analysis/opportunities/detect'
import type { CriterionName, Opportunity, OpportunityKind } from '../../../../server/analysis/result'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'

const TODAY = '2020-06-01'

/** All that an opportunity says. */
const PARTS = {
	id: true,
	kind: true,
	actors: true,
	host: true,
	guest: true,
	beneficiary: true,
	place: true,
	office: true,
	sectors: true,
	score: true,
	criteria: true,
	wouldLower: true,
	evidence: true,
	contacts: true,
	unasked: true,
	paths: true,
	title: true,
	sentence: true,
	basis: true,
	scenario: true,
} satisfies Readonly<Record<keyof Opportunity, true>>

/** An opportunity with all that it finds only when read, to be compared with another. */
export function whole(opportunity: Opportunity): Opportunity {
	const parts = Object.keys(PARTS) as readonly (keyof Opportunity)[]
	return Object.fromEntries(parts.map((part) => [part, opportunity[part]])) as unknown as Opportunity
}

/** The opportunities of a kind in the harbours with these records. */
export function foundOf(
	kind: OpportunityKind,
	records: readonly GraphRecord[],
	more: Partial<OpportunityParameters> = {},
): readonly Opportunity[] {
	return detectOpportunities(harbours(records), { asOf: TODAY, includeScenario: false, ...more })
		.filter((opportunity) => opportunity.kind === kind)
		.map(whole)
}

/** The one opportunity of a kind; throws where there is none or another one. */
export function onlyOf(
	kind: OpportunityKind,
	records: readonly GraphRecord[],
	more: Partial<OpportunityParameters> = {},
): Opportunity {
	const [first, second] = foundOf(kind, records, more)
	if (!first || second) throw new Error(`expected one ${kind}, got ${second ? 'several' : 'none'}`)
	return first
}

export function scoreOf({ criteria }: Opportunity, name: CriterionName): number | undefined {
	return criteria.find((criterion) => criterion.name === name)?.score
}
