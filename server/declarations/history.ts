import { isAccount } from '../../schema/personalData'
import { canonicalJson } from '../domain/canonicalJson'
import type { Id } from '../domain/ids'
import { type DeclaredRecord, declaredFields, type FieldValue, isDeclared } from './declaredRecord'
import { type DeclarationContext, ownRecord } from './writing'

/** How many writes of a record the history has, the newest. */
export const MAX_HISTORY = 50

/** One write of a record. */
export interface HistoryEntry {
	/** The version that the write made; a confirmation makes none. */
	readonly version: number
	/** ISO instant, UTC. */
	readonly at: string
	/** The actor in whose name it was written; null: tables, or the operator of the server. */
	readonly by: Id | null
	readonly changes: readonly FieldChange[]
}

export interface FieldChange {
	readonly name: string
	readonly before: readonly string[]
	readonly after: readonly string[]
}

/**
 * Writes of a record since its owner has answered for it, the newest first. They name organisations, never persons.
 * Throws Unauthenticated, NotFound, Forbidden.
 */
export async function recordHistory(context: DeclarationContext, id: Id): Promise<readonly HistoryEntry[]> {
	const { record } = await ownRecord(context, id, 'review')
	const states = (await context.writing.store.changesOf(id)).flatMap(({ after, ...change }) =>
		after !== null && 'kind' in after && isDeclared(after) && after.owner === record.owner
			? [{ ...change, after }]
			: [],
	)
	return states
		.map(({ after, at, author }, index) => ({
			version: after.version,
			at,
			by: isAccount(author) ? record.owner : null,
			changes: changesBetween(states[index - 1]?.after ?? null, after),
		}))
		.reverse()
		.slice(0, MAX_HISTORY)
}

function changesBetween(before: DeclaredRecord | null, after: DeclaredRecord): readonly FieldChange[] {
	const known = new Map(
		(before === null ? [] : declaredFields(before)).map(({ name, values }) => [name, values]),
	)
	return declaredFields(after).flatMap(({ name, values }: FieldValue) => {
		const old = known.get(name) ?? []
		return canonicalJson(old) === canonicalJson(values) ? [] : [{ name, before: old, after: values }]
	})
}
