import { useQuery } from '@apollo/client/react'
import type { When } from '../../../schema/enums'
import { OverlapListDocument } from '../../graphql/generated/OverlapList'
import type { OverlapFilter, OverlapListQuery } from '../../graphql/generated/types'
import type { Arrangement } from '../../state/arrangement'
import { type OverlapFilters, tabToOpen } from '../../state/overlapFilters'
import { useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { type QueryResult } from '../../ui/Answer'
import { type Pages, usePages } from '../../ui/PagedList'
import { overlapFilterOf } from './overlapQuery'

const PAGE = 20

/** The tab to open for the address's filters, and the numbers of overlaps by tab and kind. */
export function useOverlapTabs(filters: OverlapFilters) {
	const address = useAddress()
	const filter = overlapFilterOf(address, filters, useRollUp().asked)
	const counts = useQuery(OverlapListDocument, {
		variables: { language: address.languageArgument, filter, order: 'STRONGEST', first: 1 },
	})
	const known = (counts.data ?? counts.previousData)?.overlaps.countsByWhen
	const when = tabToOpen(filters.when, known ?? { upcoming: 0, current: 0, past: 0 })
	return {
		when,
		/** null until the tab to open is known. */
		filter: filters.when === null && known === undefined ? null : { ...filter, when },
		error: counts.error,
		countOf: (id: When) => known?.[({ UPCOMING: 'upcoming', CURRENT: 'current', PAST: 'past' } as const)[id]],
	}
}

export interface PagedOverlaps {
	readonly result: QueryResult<OverlapListQuery>
	readonly pages: Pages
}

/** The list for a filter, in pages of `first`; nothing is asked while the filter is null. */
export function useOverlapList(
	filter: OverlapFilter | null,
	order: Arrangement['order'],
	first = PAGE,
): PagedOverlaps {
	const { languageArgument: language } = useAddress()
	const { pages, result } = usePages(
		OverlapListDocument,
		{
			variables: { language, filter: filter ?? {}, order, first },
			skip: filter === null,
		},
		({ overlaps }) => overlaps,
	)
	return { result, pages }
}
