import type { FragmentationScope } from '../../../../schema/enums'
import { yearsUntil } from '../../../../server/analysis/fragmentation/choice'
import {
	explainCoverage,
	explainEvidence,
	explainNow,
	explainSizes,
	explainSplit,
	explainTrend,
	type MeasuredPoint,
} from '../../../../server/analysis/fragmentation/explain'
import type { FragmentationFinding } from '../../../../server/analysis/fragmentation/find'
import { dayNumber } from '../../../../server/domain/fuzzyDate'
import type { ConfidenceLevel } from '../../../../server/domain/records'
import { explainReciprocity, fragmentationSteps } from '../../../../server/queries/fragmentation'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'

/** The parameters of the indexes, with ids in place of objects. */
export interface FragmentationParameters {
	readonly by: FragmentationScope
	/** ISO day: the last point of the trend. */
	readonly asOf: string
	/** First year of the trend. */
	readonly fromYear: number
	readonly minConfidence: ConfidenceLevel | null
	readonly includeScenario: boolean
	readonly sectors: readonly string[] | null
	readonly within: string | null
}

export type WholeIndex = ReturnType<typeof wholeIndex>

/** All indexes with all their explanations. */
export function wholeIndexes(snapshot: Snapshot, parameters: FragmentationParameters): readonly WholeIndex[] {
	const { geography } = snapshot
	const { by, asOf, fromYear, minConfidence, includeScenario, sectors, within } = parameters
	const choice = {
		...{ by, minConfidence, includeScenario },
		...yearsUntil(dayNumber(asOf), fromYear),
		sectors: sectors?.map((id) => geography.sector(id)) ?? null,
		within: within === null ? null : geography.actor(within),
	}
	return runToEnd(fragmentationSteps(snapshot, choice)).map((finding) => wholeIndex(finding, snapshot))
}

function wholeIndex(finding: FragmentationFinding, snapshot: Snapshot) {
	const now = explainNow(finding)
	return {
		key: finding.key.id,
		weighedBy: finding.weighedBy,
		coverage: explainCoverage(finding, snapshot),
		reciprocity: explainReciprocity(finding),
		sizes: explainSizes(now, finding),
		evidence: explainEvidence(now),
		now: wholePoint(now, finding),
		trend: explainTrend(finding).map((point) => ({
			year: point.year,
			evidence: explainEvidence(point),
			...wholePoint(point, finding),
		})),
	}
}

function wholePoint(point: MeasuredPoint, finding: FragmentationFinding) {
	const { actorCount, establishedCount, effectiveNumber, effectiveEstablished, concentration } = point
	return {
		...{ actorCount, establishedCount, effectiveNumber, effectiveEstablished, concentration },
		theil: explainSplit(point, finding),
	}
}
