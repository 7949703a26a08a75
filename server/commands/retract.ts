import { type Kind, VOCABULARY } from '../../schema/vocabulary'
import type { Id } from '../domain/ids'
import type { GraphRecord, RetractableRecord } from '../domain/records'
import { isRetractable, REASON_EXPECTED, reasonProblem, restored, retracted } from '../domain/retraction'
import { BadInput } from '../errors'
import { kindOfId } from '../store/cypherText'
import type { Store } from '../store/store'
import { retryConcurrentWrite, versionsOf } from './concurrentWrites'

export type RetractingStore = Pick<Store, 'recordsById' | 'write'>

/**
 * Retracts wrong facts, all in one transaction or none: they leave every result at every date, keep their history and their
 * address, and stay retracted through loads.
 *
 * @returns what was written.
 * @throws BadInput with a sentence for each id that cannot be retracted, or for a missing reason.
 */
export async function retract(
	store: RetractingStore,
	ids: readonly Id[],
	reason: string,
): Promise<readonly RetractableRecord[]> {
	const problem = reason.trim() === '' ? 'nothing' : reasonProblem(reason)
	if (problem !== null) {
		throw new BadInput(`Expected a reason (--reason "…"), ${REASON_EXPECTED}; came ${problem}.`)
	}
	return writeAll(store, ids, 'command:retract', (record) =>
		record.retracted === null
			? retracted(record, reason.trim())
			: `Expected a fact that stands; ${record.id} is retracted already (« ${record.retracted} »).`,
	)
}

/**
 * Restores retracted facts, all in one transaction or none; even against their table, until its row changes.
 *
 * @returns what was written.
 * @throws BadInput with a sentence for each id that cannot be restored.
 */
export async function restore(
	store: RetractingStore,
	ids: readonly Id[],
): Promise<readonly RetractableRecord[]> {
	return writeAll(store, ids, 'command:restore', (record) =>
		record.retracted === null ? `Expected a fact that is retracted; ${record.id} stands.` : restored(record),
	)
}

/** Writes what `next` makes of each record, unless it returns a sentence that says why not. */
async function writeAll(
	store: RetractingStore,
	ids: readonly Id[],
	author: string,
	next: (record: RetractableRecord) => RetractableRecord | string,
): Promise<readonly RetractableRecord[]> {
	const asked = [...new Set(ids)]
	if (asked.length === 0)
		throw new BadInput(`Expected the id of a fact, or several with commas between (${IDS}); none came.`)
	return retryConcurrentWrite(() => writeOnce(store, asked, author, next))
}

async function writeOnce(
	store: RetractingStore,
	asked: readonly Id[],
	author: string,
	next: (record: RetractableRecord) => RetractableRecord | string,
): Promise<readonly RetractableRecord[]> {
	const found = await store.recordsById(asked)
	const results = asked.map((id) => {
		const record = found.get(id)
		return record !== undefined && isRetractable(record) ? next(record) : unfit(id, record)
	})
	const objections = results.filter((result) => typeof result === 'string')
	if (objections.length > 0) throw new BadInput(objections.join('\n'))
	const records = results.filter((result) => typeof result !== 'string')
	await store.write(records, author, versionsOf(found))
	return records
}

/** The prefixes of facts' ids. */
const IDS = VOCABULARY.filter(isKindOfFact)
	.map(({ idPrefix }) => `${idPrefix}:…`)
	.join(', ')

function unfit(id: Id, record: GraphRecord | undefined): string {
	const kind = kindOfId(id)
	if (kind !== null && isKindOfFact(kind) && record === undefined)
		return `Expected the id of a fact on record; nothing has ${id}.`
	const what = kind === null ? 'which is no id' : `the id of a ${kind.names.en}, which cannot be retracted`
	return `Expected the id of a fact (${IDS}); came ${id}, ${what}.`
}

/** Whether records of a kind are facts that can be retracted. */
function isKindOfFact({ properties }: Kind): boolean {
	return properties.some(({ name }) => name === 'retracted')
}
