import type { Sector } from '../domain/records'
import type { QueryContext } from './queryContext'

/** The controlled list, group by group. */
export function sectors({ snapshot }: QueryContext): readonly Sector[] {
	return [...snapshot.geography.sectors.values()].sort((one, other) =>
		one.group === other.group ? order(one.code, other.code) : order(one.group, other.group),
	)
}

function order(one: string, other: string): number {
	return one < other ? -1 : 1
}
