import { type OverlapFinding, overlapRows } from '../analysis/overlaps/overlap'
import { defaultParameters } from '../analysis/overlaps/parameters'
import type { Id } from '../domain/ids'
import { type Detection, type JudgementStatus, judgementStatus } from '../domain/judgement'
import type { Message } from '../domain/message'
import type { Judgement } from '../domain/records'
import { byId } from '../snapshot/geography'
import { defaultRollUp } from '../snapshot/rollUp'
import type { Snapshot } from '../snapshot/snapshot'
import { runInSlices } from '../snapshot/steps'
import { overlapSteps } from './detectOverlaps'

/** An overlap in an actor's own list, with what the actor judged of it. */
export interface OwnOverlap {
	readonly finding: OverlapFinding
	readonly standing: JudgementStatus | null
	/** Why it is back after a judgement; null where nothing changed. */
	readonly changed: Message | null
}

/**
 * The overlaps of today as one actor sees them: with its own judgements, and without what these silence. Nobody
 * else's list changes.
 *
 * @param snapshot the whole one of a country: judgements are in no public one.
 */
export async function ownOverlaps(
	{ snapshot, today }: { readonly snapshot: Snapshot; readonly today: string },
	actor: Id,
): Promise<readonly OwnOverlap[]> {
	const judgements = judgementsOf(snapshot, actor)
	const rollUp = defaultRollUp(snapshot.geography)
	const found = await runInSlices(overlapSteps(snapshot, { parameters: defaultParameters(today), rollUp }))
	return found
		.map((finding) => {
			const standing = judgementStatus(judgedOf(finding), judgements)
			return { finding, standing, changed: standing && changedMessage(standing) }
		})
		.filter(({ standing }) => !standing?.silenced)
}

/** An actor's own judgements, by id. */
export function judgementsOf({ judgements }: Snapshot, actor: Id): readonly Judgement[] {
	return [...judgements.values()].filter((judgement) => judgement.actor === actor).sort(byId)
}

/** What a judgement of an overlap is about. */
export function judgedOf(finding: OverlapFinding): Detection {
	return {
		key: finding.id,
		subject: finding.kind,
		place: finding.place?.id ?? null,
		evidence: overlapRows(finding).map(({ record: { id, version } }) => ({ recordId: id, version })),
	}
}

function changedMessage({ judgement, changes, inherited }: JudgementStatus): Message | null {
	if (changes === null) return null
	return {
		key: 'judgement.changed',
		values: {
			judgedOn: { date: { text: judgement.judgedOn, approximate: false } },
			added: changes.added.length,
			removed: changes.removed.length,
			revised: changes.revised.length,
			inherited: String(inherited),
		},
	}
}
