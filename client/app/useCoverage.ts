/** What the data covers, read once for the shell and kept. */
import { useQuery } from '@apollo/client/react'
import { CoverageDocument } from '../graphql/generated/Coverage'
import type { CoverageQuery } from '../graphql/generated/types'
import { useAddress } from '../state/useAddress'

export type Coverage = CoverageQuery['coverage']

/** null until it is known, or when it could not be read: the shell then leaves out what depends on it. */
export function useCoverage(): Coverage | null {
	const { languageArgument } = useAddress()
	const { data } = useQuery(CoverageDocument, { variables: { language: languageArgument } })
	return data?.coverage ?? null
}
