import type { OpportunityFinding } from '../analysis/opportunities/opportunity'
import {
	countEffects,
	type Effect,
	type EffectCounts,
	explainOpportunityEffect,
	explainOverlapEffect,
	opportunityEffects,
	overlapEffects,
} from '../analysis/whatIf/effects'
import { type Message, message } from '../domain/message'
import type { Snapshot } from '../snapshot/snapshot'
import type { Optional } from './arguments'
import type { GraphFilter } from './neighbourhood'
import { type FoundOpportunity, foundOpportunities, opportunityPresenter } from './opportunities'
import { detectedOverlaps, explainOverlap, type FoundOverlap, type ListedOverlap } from './overlaps'
import type { QueryContext } from './queryContext'
import { overlaidSnapshot, type WhatIfChange } from './whatIfChanges'

export type { EffectCounts } from '../analysis/whatIf/effects'
export type { WhatIfChange } from './whatIfChanges'

/** What some changes would do; nothing of it is stored. */
export interface WhatIf {
	readonly overlaps: readonly OverlapEffect[]
	readonly overlapCounts: EffectCounts
	readonly opportunities: readonly OpportunityEffect[]
	readonly opportunityCounts: EffectCounts
	readonly sentence: Message
	/** The record as it would be: what stands after the changes is answered from it. */
	readonly overlay: QueryContext
}

export interface OverlapEffect {
	readonly effect: Effect<unknown>['effect']
	readonly severityBefore: number | null
	readonly severityAfter: number | null
	readonly sentence: Message
	/** What `after` is answered from. */
	readonly overlay: QueryContext
	before(): FoundOverlap | null
	after(): FoundOverlap | null
}

export interface OpportunityEffect {
	readonly effect: Effect<unknown>['effect']
	readonly scoreBefore: number | null
	readonly scoreAfter: number | null
	readonly sentence: Message
	/** What `after` is answered from. */
	readonly overlay: QueryContext
	before(): FoundOpportunity | null
	after(): FoundOpportunity | null
}

/**
 * What would come, go or change after some changes of the record: the same detectors, at the levels of lists, on a
 * snapshot that shares all else with the one that is read. Of the filter count asOf, minConfidence (of overlaps) and
 * includeScenario. Throws BadInput on changes that cannot be, or on a bad filter.
 */
export async function whatIf(
	context: QueryContext,
	changes: readonly WhatIfChange[],
	filter: Optional<GraphFilter>,
): Promise<WhatIf> {
	return effectsOf(context, () => overlaidSnapshot(context, changes), filter)
}

/**
 * The same of a snapshot that shares what did not change with the one that is read.
 *
 * @param changed makes it: asked for once lists have been read that both share.
 */
export async function effectsOf(
	context: QueryContext,
	changed: () => Promise<Snapshot>,
	filter: Optional<GraphFilter>,
): Promise<WhatIf> {
	const { asOf, minConfidence, includeScenario } = filter ?? {}
	const overlapFilter = { asOf, minConfidence, includeScenario }
	const opportunityFilter = { asOf, includeScenario }
	const now = {
		overlaps: await detectedOverlaps(context, overlapFilter),
		opportunities: await foundOpportunities(context, opportunityFilter),
	}
	// After: lists that these questions read first are then shared, and with them what was found from them.
	const overlay = { ...context, snapshot: await changed() }
	const then = {
		overlaps: await detectedOverlaps(overlay, overlapFilter),
		opportunities: await foundOpportunities(overlay, opportunityFilter),
	}
	const overlaps = overlapEffectsOf(context, overlay, now.overlaps, then.overlaps)
	const present = { before: opportunityPresenter(context, {}), after: opportunityPresenter(overlay, {}) }
	const opportunities = opportunityEffects(now.opportunities, then.opportunities).map((effect) =>
		opportunityEffectOf(effect, overlay, present),
	)
	const [overlapCounts, opportunityCounts] = [countEffects(overlaps), countEffects(opportunities)]
	return {
		overlaps,
		overlapCounts,
		opportunities,
		opportunityCounts,
		sentence: message('whatIf.sentence', {
			any: overlaps.length + opportunities.length > 0,
			comes: overlapCounts.comes,
			goes: overlapCounts.goes,
			changes: overlapCounts.changes,
			opportunitiesCome: opportunityCounts.comes,
			opportunitiesGo: opportunityCounts.goes,
			opportunitiesChange: opportunityCounts.changes,
		}),
		overlay,
	}
}

function overlapEffectsOf(
	context: QueryContext,
	overlay: QueryContext,
	now: readonly ListedOverlap[],
	then: readonly ListedOverlap[],
): readonly OverlapEffect[] {
	const findings = (listed: readonly ListedOverlap[]) => listed.map(({ finding }) => finding)
	const whens = new Map([...now, ...then].map(({ finding, when }) => [finding, when]))
	const shown = (one: QueryContext, finding: ListedOverlap['finding'] | null): FoundOverlap | null => {
		const when = finding === null ? undefined : whens.get(finding)
		return finding === null || when === undefined ? null : explainOverlap(one, { finding, when })
	}
	return overlapEffects(findings(now), findings(then)).map((effect) => ({
		effect: effect.effect,
		severityBefore: effect.before?.severity ?? null,
		severityAfter: effect.after?.severity ?? null,
		sentence: explainOverlapEffect(effect),
		overlay,
		before: () => shown(context, effect.before),
		after: () => shown(overlay, effect.after),
	}))
}

function opportunityEffectOf(
	effect: Effect<OpportunityFinding>,
	overlay: QueryContext,
	present: Readonly<Record<'before' | 'after', (finding: OpportunityFinding) => FoundOpportunity>>,
): OpportunityEffect {
	return {
		effect: effect.effect,
		scoreBefore: effect.before?.score ?? null,
		scoreAfter: effect.after?.score ?? null,
		sentence: explainOpportunityEffect(effect),
		overlay,
		before: () => effect.before && present.before(effect.before),
		after: () => effect.after && present.after(effect.after),
	}
}
