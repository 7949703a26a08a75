import { ExplorerYearsDocument } from '../../graphql/generated/ExplorerYears'
import type { ExplorerYearsQuery, GraphFilter } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useAsked } from './useAsked'

export type RecordYears = ExplorerYearsQuery['recordYears']

/** The records of a filter counted by year, for too many records to read one by one; nothing is asked without a filter. */
export function useRecordYears(filter: GraphFilter | null) {
	const { languageArgument: language } = useAddress()
	return useAsked(ExplorerYearsDocument, filter && { language, filter })
}
