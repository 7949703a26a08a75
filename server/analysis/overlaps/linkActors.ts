import type { Office, Partnership } from '../../domain/records'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import { type CountRule, partiesOf } from './countRule'
import type { OverlapActors } from './lazyOverlap'
import type { LinkContext } from './linkContext'
import { openLinks } from './openLinks'

const NOBODY: readonly never[] = []

/** Who has an open row, and who of them has possible ones alone. */
export function linkActors(
	rows: readonly number[],
	rule: CountRule,
	columns: LinkColumns<Partnership | Office>,
	{ columns: { actors }, choice }: LinkContext,
): OverlapActors {
	const { all, sure } = openLinks(rows, columns, choice)
	const everyone = actorsOf(all)
	const ids = actors.numbers.sortedIds([...everyone])
	if (sure === all) return { actors: ids, possibleActors: NOBODY }
	for (const actor of actorsOf(sure)) everyone.delete(actor)
	return { actors: ids, possibleActors: actors.numbers.sortedIds([...everyone]) }

	function actorsOf(some: readonly number[]): Set<number> {
		const found = new Set<number>()
		for (const row of some) {
			for (const actor of partiesOf(row, rule.within, columns, actors)) found.add(actor)
		}
		return found
	}
}
