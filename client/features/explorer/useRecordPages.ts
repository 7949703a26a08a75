import type { OperationVariables } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ExplorerRecordsDocument } from '../../graphql/generated/ExplorerRecords'
import type { ExplorerRecordsQuery, GraphFilter } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { usePages } from '../../ui/PagedList'

type RecordList = ExplorerRecordsQuery['records']
export type ExplorerRecord = RecordList['edges'][number]['node']

/** A picture draws no more records than this; the counts are always of all. */
export const MAX_DRAWN_RECORDS = 1000

/** What the cache takes in and gives out at once, without a pause: twice as many held the page twice as long. */
const PAGE_SIZE = 100
const MAX_ATTEMPTS = 5
const RETRY_MS = 4000

export interface RecordPages {
	/** null until the first page has come. */
	readonly total: number | null
	readonly countsByKind: RecordList['countsByKind']
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

/** The records of a filter; nothing is asked without a filter. */
export function useRecordPages(filter: GraphFilter | null): RecordPages {
	const { languageArgument: language } = useAddress()
	return useAllPages(ExplorerRecordsDocument, filter && { language, filter, first: PAGE_SIZE }, recordsOf)
}

const recordsOf = ({ records }: ExplorerRecordsQuery): RecordList => records

/** A list of records, page after page up to MAX_DRAWN_RECORDS; nothing is asked without variables. */
export function useAllPages<Data extends object, Variables extends OperationVariables>(
	document: TypedDocumentNode<Data, Variables>,
	variables: Variables | null,
	listOf: (data: Data) => RecordList,
): RecordPages {
	const isAsked = variables !== null
	const { result, pages } = usePages(
		document,
		{ variables: variables ?? ({} as Variables), skip: !isAsked },
		listOf,
	)
	const { error, isStale } = result
	const data = isAsked ? result.data : undefined
	const list = useMemo(() => data && listOf(data), [data, listOf])
	const isLeft = !isStale && list?.pageInfo.hasNextPage === true && list.edges.length < MAX_DRAWN_RECORDS
	const [attempt, setAttempt] = useState(0)
	const lostPages = (isLeft && attempt === MAX_ATTEMPTS && pages.error) || undefined
	const more = useRef(pages.more)
	more.current = pages.more
	const { isReading: isReadingMore, error: failure } = pages
	useEffect(() => {
		if (!isLeft || isReadingMore) return undefined
		if (failure === null) {
			more.current()
			return undefined
		}
		if (attempt === MAX_ATTEMPTS) return undefined
		// The pages before it stand: an overloaded server is asked again by itself, a few times.
		const timer = setTimeout(() => {
			setAttempt(attempt + 1)
			more.current()
		}, RETRY_MS)
		return () => clearTimeout(timer)
	}, [isLeft, isReadingMore, failure, attempt])
	const isReading = isStale || (isLeft && lostPages === undefined)
	return useMemo(
		() => ({
			total: list?.totalCount ?? null,
			countsByKind: list?.countsByKind ?? NO_COUNTS,
			records: list?.edges.slice(0, MAX_DRAWN_RECORDS).map(({ node }) => node) ?? NO_RECORDS,
			isReading,
			answer: { data, error, loading: isStale, isStale },
			lostPages,
			askAgain: () => {
				setAttempt(0)
				more.current()
			},
		}),
		[list, data, error, isStale, isReading, lostPages],
	)
}

const NO_COUNTS: RecordPages['countsByKind'] = []
const NO_RECORDS: RecordPages['records'] = []
