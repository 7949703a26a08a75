/** What the tests of the kinds of opportunity share: one kind found in the harbours, and its scores. */
import {
	detectOpportunities,
	type OpportunityParameters,
} from '../../../../server/analysis/opportunities/detect'
import type { CriterionName, Opportunity, OpportunityKind } from '../../../../server/analysis/result'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'

const TODAY = '2020-06-01'

/** The opportunities of a kind in the harbours with these records. */
export function foundOf(
	kind: OpportunityKind,
	records: readonly GraphRecord[],
	more: Partial<OpportunityParameters> = {},
): readonly Opportunity[] {
	return detectOpportunities(harbours(records), { asOf: TODAY, includeScenario: false, ...more }).filter(
		(opportunity) => opportunity.kind === kind,
	)
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
