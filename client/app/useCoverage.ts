/** What the data covers, read once for the shell. */
import { useQuery } from '@apollo/client/react'
import { CoverageDocument } from '../graphql/generated/Coverage'
import type { CoverageQuery } from '../graphql/generated/types'
import { useAddress } from '../state/useAddress'
import { errorCode, isRetried, useRetryFailed } from '../ui/Answer'
import { useRetry } from '../ui/Retry'

export type Coverage = CoverageQuery['coverage']

interface ReadCoverage {
	/** null while it loads or when it failed: the shell then leaves out what depends on it. */
	readonly coverage: Coverage | null
	/** The country of the address is not loaded on this server. */
	readonly isUnknownCountry: boolean
}

export function useCoverage(): ReadCoverage {
	const { languageArgument, country } = useAddress()
	const { data, error } = useQuery(CoverageDocument, { variables: { language: languageArgument } })
	const retryFailed = useRetryFailed()
	useRetry(error && isRetried(errorCode(error)) ? retryFailed : null)
	return {
		coverage: data?.coverage ?? null,
		isUnknownCountry: country !== null && error !== undefined && errorCode(error) === 'BAD_INPUT',
	}
}
