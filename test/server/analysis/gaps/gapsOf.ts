import { dayNumber } from '../../../../server/domain/fuzzyDate'
import type { ConfidenceLevel } from '../../../../server/domain/records'
import { type Gaps, gapSteps } from '../../../../server/queries/gaps'
import type { Snapshot } from '../../../../server/snapshot/snapshot'
import { runToEnd } from '../../../../server/snapshot/steps'

/** The parameters of gaps, with ids in place of objects. */
export interface GapParameters {
	/** ISO day. */
	readonly asOf: string
	readonly minConfidence: ConfidenceLevel | null
	readonly includeScenario: boolean
	readonly sectors: readonly string[] | null
	readonly within: string | null
}

export function gapsOf(snapshot: Snapshot, parameters: GapParameters): Gaps {
	const { geography } = snapshot
	const { asOf, minConfidence, includeScenario, sectors, within } = parameters
	const choice = {
		day: dayNumber(asOf),
		minConfidence,
		includeScenario,
		sectors: sectors?.map((id) => geography.sector(id)) ?? null,
		within: within === null ? null : geography.actor(within),
	}
	return runToEnd(gapSteps(snapshot, choice))
}
