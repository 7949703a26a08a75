import { accountIdOf } from '../accounts/accountContext'
import type { Id } from '../domain/ids'
import { expectMay } from '../policy/rights'
import type { QueryContext } from '../queries/queryContext'
import { effectsOf, type WhatIf } from '../queries/whatIf'
import { snapshotAfter } from '../queries/whatIfChanges'
import type { DeclaredRecord } from './declaredRecord'
import type { DeclaredInput } from './inputs'
import { readDeclared } from './readDeclared'
import { type DeclarationContext, ownRecord } from './writing'

/**
 * What a declaration would do before it is saved: the overlaps and opportunities that would come, go or change for
 * its editor if all of it took place and were public. Stores nothing. Throws as `declare` and `changeRecord`.
 *
 * @param id the record that would be changed; null: a new one.
 */
export async function previewDeclaration(
	context: DeclarationContext,
	{
		actor,
		record: input,
		id,
	}: { readonly actor: Id; readonly record: DeclaredInput; readonly id: Id | null },
): Promise<{ readonly effects: WhatIf; readonly country: QueryContext }> {
	const { account, queryContext } = context
	accountIdOf(account)
	expectMay(account.reader, 'ownRecord', 'declare', { actorId: actor })
	const own = id === null ? null : await ownRecord(context, id, 'change')
	const country = own?.context ?? queryContext
	const { record } = readDeclared(country, input, {
		owner: own?.record.owner ?? actor,
		id: id ?? PREVIEW_IDS[kindOf(input)],
		before: own?.record ?? null,
		newSourceId: () => 'source:preview',
	})
	const changed = new Map([[record.id, asPlanned(record)]])
	return { country, effects: await effectsOf(country, () => snapshotAfter(country, changed), null) }
}

/** Ids that no record has. */
const PREVIEW_IDS: Readonly<Record<keyof DeclaredInput, Id>> = {
	mission: 'mission:preview',
	partnership: 'partnership:preview',
	office: 'office:preview',
	wish: 'wish:preview',
	mandate: 'mandate:preview',
	unavailability: 'unavailability:preview',
}

function kindOf(input: DeclaredInput): keyof DeclaredInput {
	const kinds = Object.keys(PREVIEW_IDS) as (keyof DeclaredInput)[]
	return kinds.find((kind) => input[kind] != null) ?? 'mission'
}

/** A draft counts as the mission that it would become. */
function asPlanned(record: DeclaredRecord): DeclaredRecord {
	const planned =
		record.kind === 'Mission' && record.status === 'draft' ? { ...record, status: null } : record
	// Its sources may not be on record.
	return { ...planned, visibility: 'public', sources: [] }
}
