/** Helpers for tests of one kind of opportunity in the harbours, and its scores. */

import type { CriterionName, CriterionWeights } from '../../../../schema/criteria'
import type { OpportunityKind } from '../../../../schema/enums'
import { opportunityOf } from '../../../../server/analysis/opportunities/opportunity'
import type { Opportunity } from '../../../../server/analysis/result'
import type { Id } from '../../../../server/domain/ids'
import type { GraphRecord } from '../../../../server/domain/records'
import { opportunitySteps } from '../../../../server/queries/detectOpportunities'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'
import { harbours } from '../../../fixtures/harbours'

const TODAY = '2020-06-01'

/** The parameters, with ids. */
export interface Asked {
	readonly asOf: string
	readonly includeScenario: boolean
	readonly weights?: Partial<CriterionWeights>
	readonly actor?: Id
}

/** All opportunities of a snapshot, with their sentences. */
export function opportunitiesIn(snapshot: Snapshot, { actor, ...asked }: Asked): readonly Opportunity[] {
	const concerned = actor === undefined ? null : new Set([snapshot.geography.actor(actor)])
	return runToEnd(opportunitySteps(snapshot, { ...asked, actors: concerned })).map((finding) =>
		opportunityOf(finding, snapshot),
	)
}

/** The opportunities of a kind in the harbours with these records. */
export function foundOf(
	kind: OpportunityKind,
	records: readonly GraphRecord[],
	more: Partial<Asked> = {},
): readonly Opportunity[] {
	return opportunitiesIn(harbours(records), { asOf: TODAY, includeScenario: false, ...more }).filter(
		(opportunity) => opportunity.kind === kind,
	)
}

/** The one opportunity of a kind; throws where there is none or another one. */
export function onlyOf(
	kind: OpportunityKind,
	records: readonly GraphRecord[],
	more: Partial<Asked> = {},
): Opportunity {
	const [first, second] = foundOf(kind, records, more)
	if (!first || second) throw new Error(`expected one ${kind}, got ${second ? 'several' : 'none'}`)
	return first
}

export function scoreOf({ criteria }: Opportunity, name: CriterionName): number | undefined {
	return criteria.find((criterion) => criterion.name === name)?.score
}
