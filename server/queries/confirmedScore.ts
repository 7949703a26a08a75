import { confirmedRecord } from '../domain/confirmedRecord'
import type { Id } from '../domain/ids'
import type { GraphRecord, StatedRecord } from '../domain/records'
import { type FoundOpportunity, foundOpportunities } from './opportunities'
import type { QueryContext } from './queryContext'
import { statedRecord } from './record'
import { snapshotAfter } from './whatIfChanges'

/** What a score would be if those who answer for its records confirmed them today. */
export interface ConfirmedScore {
	readonly score: number
	/** The records that would have to be confirmed, in the order of the evidence. */
	readonly records: readonly Id[]
	/** Who answers for them, each once. */
	readonly owners: readonly Id[]
}

/** The kinds that can be confirmed again; a mission took place when it did. */
const LASTING: ReadonlySet<StatedRecord['kind']> = new Set(['Partnership', 'Office', 'Wish'])

/**
 * How the score of an opportunity would change if the records that it rests on were confirmed today. null if there is nothing to
 * confirm, or if the score would stay the same.
 */
export async function confirmedScore(
	context: QueryContext,
	opportunity: FoundOpportunity,
): Promise<ConfirmedScore | null> {
	const today = { text: context.today, approximate: false }
	const changed = new Map<Id, GraphRecord>()
	for (const { recordId } of opportunity.evidence) {
		const record = statedRecord(context, recordId)
		if (record === null || !LASTING.has(record.kind) || record.retracted !== null) continue
		const confirmed = confirmedRecord(record, today)
		if (record.ownerDeclared?.text !== context.today) changed.set(recordId, confirmed)
	}
	if (changed.size === 0) return null
	const snapshot = await snapshotAfter(context, changed)
	const then = { ...context, snapshot }
	// Its own actors alone are looked at: a score does not depend on the others' list.
	const filter = {
		actor: opportunity.beneficiary,
		actorScope: 'EXACT',
		includeScenario: opportunity.scenario,
	} as const
	const found = (await foundOpportunities(then, filter)).find(({ id }) => id === opportunity.id)
	if (found === undefined || Math.abs(found.score - opportunity.score) < SEEN) return null
	const records = [...changed.keys()]
	const owners = records.flatMap((id) => {
		const record = statedRecord(context, id)
		return record?.owner ?? []
	})
	return { score: found.score, records, owners: [...new Set(owners)] }
}

/** The smallest change that two decimals show. */
const SEEN = 0.005
