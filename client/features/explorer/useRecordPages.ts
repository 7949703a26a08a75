import { skipToken, useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { ExplorerRecordsDocument } from '../../graphql/generated/ExplorerRecords'
import type { ExplorerRecordsQuery, GraphFilter } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'

export type ExplorerRecord = ExplorerRecordsQuery['records']['edges'][number]['node']

/** A picture draws no more records than this; the counts are always of all. */
export const MAX_DRAWN_RECORDS = 1000

/** What the cache takes in and gives out at once, without a pause: twice as many held the page twice as long. */
const PAGE_SIZE = 100
const MAX_ATTEMPTS = 5
const RETRY_MS = 4000

export interface RecordPages {
	/** null until the first page has come. */
	readonly total: number | null
	readonly countsByKind: ExplorerRecordsQuery['records']['countsByKind']
	/** The latest first, at most MAX_DRAWN_RECORDS. */
	readonly records: readonly ExplorerRecord[]
	/** Whether pages are still being read. */
	readonly isReading: boolean
	/** For `Answer`: of the first page, an older one while a newer one is read. */
	readonly answer: {
		readonly data: object | undefined
		readonly error: Error | undefined
		readonly isStale: boolean
		readonly loading: boolean
	}
	/** What pages after the first failed with, once they are not asked for again by themselves. */
	readonly lostPages: Error | undefined
	/** Asks for them again. */
	askAgain(): void
}

/** The records of a filter, page after page up to a bound; nothing is asked without a filter. */
export function useRecordPages(filter: GraphFilter | null, max = MAX_DRAWN_RECORDS): RecordPages {
	const { languageArgument: language } = useAddress()
	const { data, previousData, error, loading, fetchMore } = useQuery(
		ExplorerRecordsDocument,
		filter === null
			? skipToken
			: { variables: { language, filter, first: PAGE_SIZE }, notifyOnNetworkStatusChange: true },
	)
	const page = data?.records
	const next = page?.pageInfo.hasNextPage && page.edges.length < max ? page.pageInfo.endCursor : null
	const [attempt, setAttempt] = useState(0)
	const [lost, setLost] = useState<{ readonly after: string; readonly error: Error } | null>(null)
	const lostPages = lost !== null && lost.after === next ? lost.error : undefined
	useEffect(() => {
		if (next === null) return undefined
		let timer: ReturnType<typeof setTimeout> | undefined
		let isGone = false
		// The pages before it stand: an overloaded server is asked again by itself, a few times.
		void fetchMore({ variables: { after: next } }).catch((error: Error) => {
			if (isGone) return
			if (attempt < MAX_ATTEMPTS) timer = setTimeout(() => setAttempt(attempt + 1), RETRY_MS)
			else setLost({ after: next, error })
		})
		return () => {
			isGone = true
			clearTimeout(timer)
		}
	}, [next, fetchMore, attempt])
	const shown = filter === null ? undefined : (data ?? previousData)
	return useMemo(
		() => ({
			total: shown?.records.totalCount ?? null,
			countsByKind: shown?.records.countsByKind ?? NO_COUNTS,
			records: shown?.records.edges.slice(0, max).map(({ node }) => node) ?? NO_RECORDS,
			isReading: loading || (next !== null && lostPages === undefined),
			answer: { data: shown, error, loading, isStale: data === undefined && loading },
			lostPages,
			askAgain: () => {
				setLost(null)
				setAttempt((before) => (before < MAX_ATTEMPTS ? before + 1 : 0))
			},
		}),
		[shown, max, data, loading, next, error, lostPages],
	)
}

const NO_COUNTS: RecordPages['countsByKind'] = []
const NO_RECORDS: RecordPages['records'] = []
