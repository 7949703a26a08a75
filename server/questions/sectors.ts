import type { Sector } from '../domain/records'
import type { Setting } from './setting'

/** The controlled list, group by group. */
export function sectors({ projection }: Setting): readonly Sector[] {
	return [...projection.sectors.values()].sort((one, other) =>
		one.group === other.group ? order(one.code, other.code) : order(one.group, other.group),
	)
}

function order(one: string, other: string): number {
	return one < other ? -1 : 1
}
