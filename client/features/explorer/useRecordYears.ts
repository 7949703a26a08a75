import { skipToken, useQuery } from '@apollo/client/react'
import { ExplorerYearsDocument } from '../../graphql/generated/ExplorerYears'
import type { ExplorerYearsQuery, GraphFilter } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { PendingPart } from '../../ui/MissingPart'

export type RecordYears = ExplorerYearsQuery['recordYears']

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
