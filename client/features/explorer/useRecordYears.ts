import { skipToken, useQuery } from '@apollo/client/react'
import { ExplorerYearsDocument } from '../../graphql/generated/ExplorerYears'
import type { ExplorerYearsQuery, GraphFilter } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { PendingPart } from '../../ui/MissingPart'
import type { YearCount, YearLane } from '../../views/timeline/YearLanes'
import { UNKNOWN_GROUP } from './timeline/timelineFacts'

type RecordYears = ExplorerYearsQuery['recordYears']

/** The records of a filter counted by year, where they are too many to be read one by one; nothing is asked without a filter. */
export function useRecordYears(
	filter: GraphFilter | null,
): PendingPart & { readonly years: RecordYears | null } {
	const { languageArgument: language } = useAddress()
	const { data, previousData, error, loading } = useQuery(
		ExplorerYearsDocument,
		filter === null ? skipToken : { variables: { language, filter } },
	)
	const years = filter === null ? null : ((data ?? previousData)?.recordYears ?? null)
	return { years, error, loading }
}

const LANE_NAMES = {
	LINKS: 'links',
	OFFICES: 'offices',
	MISSIONS: 'missions',
	VISITS: 'meetings',
	WISHES: 'wishes',
} as const satisfies Record<RecordYears['lanes'][number]['lane'], YearLane['lane']>

/** As the timeline draws them. */
export function yearLanes({ firstYear, lanes }: RecordYears, unknownName: string): readonly YearLane[] {
	const counted = (counts: readonly number[]) => yearCounts(counts, firstYear)
	return lanes.map(({ lane, total, undated, counts, groups, left }) => ({
		lane: LANE_NAMES[lane],
		total,
		undated,
		counts: counted(counts),
		groups: groups.map(({ actor, total: ofGroup, counts: its }) => ({
			key: actor?.id ?? UNKNOWN_GROUP,
			name: actor?.name ?? unknownName,
			total: ofGroup,
			counts: counted(its),
		})),
		left,
	}))
}

/** Years that have a record, from counts of consecutive ones. */
function yearCounts(counts: readonly number[], firstYear: number | null): readonly YearCount[] {
	if (firstYear === null) return []
	return counts.flatMap((count, index) => (count === 0 ? [] : [{ year: firstYear + index, count }]))
}
