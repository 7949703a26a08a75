import { compareTexts } from '../domain/compareTexts'
import type { Sector } from '../domain/records'
import type { QueryContext } from './queryContext'

/** The controlled list, group by group. */
export function sectors({ snapshot }: QueryContext): readonly Sector[] {
	return [...snapshot.geography.sectors.values()].sort((one, other) =>
		one.group === other.group ? compareTexts(one.code, other.code) : compareTexts(one.group, other.group),
	)
}
