import type { Merging } from '../../domain/merging'
import type { Office, Partnership } from '../../domain/records'
import type { ActorColumns } from '../../projection/columns/actorColumns'
import type { LinkColumns } from '../../projection/columns/linkColumns'

/** Who counts among the actors of some rows. */
export interface CountRule {
	/** The innermost of all; or all that stand in a territory, itself included, where it is there itself. */
	readonly within: number | null
	/** Whether a sector that two groups name counts as shared: null of a kind that has no sectors. */
	readonly facing: 'side by side' | 'any two' | null
}

const NOBODY: readonly number[] = []

/** The actors of a row that have a part in it, who are one. */
export function partiesOf(
	row: number,
	within: number | null,
	{ parties }: Pick<LinkColumns<Partnership | Office>, 'parties'>,
	actors: Pick<ActorColumns, 'containersOf'>,
): readonly number[] {
	const all = parties[row] ?? NOBODY
	if (within === null) return all
	for (const actor of all) {
		if (!isWithin(actor, within, actors)) return all.filter((one) => isWithin(one, within, actors))
	}
	return all
}

function isWithin(actor: number, outer: number, actors: Pick<ActorColumns, 'containersOf'>): boolean {
	return actor === outer || actors.containersOf(actor).includes(outer)
}

/** Whether a group counts, once all are merged. */
export function counts(group: number, { within }: CountRule, merging: Merging): boolean {
	return within === null ? merging.counts(group) : merging.has(within)
}

/** Merges the actors of some rows, and what they are one with. */
export function mergeRows(
	rows: readonly number[],
	{ within }: CountRule,
	columns: Pick<LinkColumns<Partnership | Office>, 'parties'>,
	actors: Pick<ActorColumns, 'containersOf'>,
	merging: Merging,
): void {
	merging.clear()
	for (const row of rows) merging.addTogether(partiesOf(row, within, columns, actors))
}
