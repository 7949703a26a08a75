import { Merging } from '../../domain/merging'
import type { ActorGroup } from '../../domain/oneActor'
import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import type { Certainty } from '../result'
import { type CountRule, counts, mergeRows, partiesOf } from './countRule'
import type { LinkContext } from './linkContext'
import { once } from './once'
import { isSurelyOpen, openLinks } from './openLinks'
import type { CountedActors, OpenRow, Several } from './several'

/** What was found in numbers, by ids: what sentences and evidence are made of. */
export function nameSeveral<Kind extends Partnership | Office>(
	certainty: Certainty,
	found: readonly number[],
	rule: CountRule,
	columns: LinkColumns<Kind>,
	context: LinkContext,
): Several<Kind> {
	const open = openLinks(found, columns, context.choice)
	const rows = openRows(open.all, rule, columns, context)
	const counting = certainty === 'POSSIBLE' ? rows : rows.filter((row) => row.certainty === 'ESTABLISHED')
	const countedWithAll = once(() => countedActors(open.all, rule, columns, context))
	return {
		certainty,
		counted: certainty === 'POSSIBLE' ? countedWithAll() : countedActors(open.sure, rule, columns, context),
		countedWithAll,
		counting,
		rows,
	}
}

/** In the order of their ids. */
function openRows<Kind extends Partnership | Office>(
	rows: readonly number[],
	{ within }: CountRule,
	columns: LinkColumns<Kind>,
	{ columns: { actors }, choice }: LinkContext,
): readonly OpenRow<Kind>[] {
	return rows
		.map((row): OpenRow<Kind> => {
			const record = columns.recordAt(row)
			return {
				record,
				actors: partiesOf(row, within, columns, actors).map((actor) => actors.id(actor)),
				certainty: isSurelyOpen(row, columns, choice.day) ? 'ESTABLISHED' : 'POSSIBLE',
				confidence: record.confidence,
			}
		})
		.sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
}

/** Groups in the order of their first id. */
function countedActors(
	rows: readonly number[],
	rule: CountRule,
	columns: LinkColumns<Partnership | Office>,
	{ columns: { actors } }: LinkContext,
): CountedActors {
	const merging = new Merging(actors, 0)
	mergeRows(rows, rule, columns, actors, merging)
	const groups: ActorGroup[] = []
	const counting = new Set<ActorGroup>()
	const idsOf = (some: readonly number[]) => some.map((actor) => actors.id(actor)).sort()
	for (let group = 0; group < merging.groupCount; group += 1) {
		const named = { actors: idsOf(merging.membersOf(group)), standing: idsOf(merging.standingOf(group)) }
		groups.push(named)
		if (counts(group, rule, merging)) counting.add(named)
	}
	groups.sort((one, other) => ((one.actors[0] ?? '') < (other.actors[0] ?? '') ? -1 : 1))
	return { groups, counting: groups.filter((group) => counting.has(group)) }
}
