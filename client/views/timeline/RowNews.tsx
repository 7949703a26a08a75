import type { ReactNode } from 'react'
import { Joined } from '../../ui/Joined'
import { type Newsworthy, useFreshness } from '../freshness/useFreshness'

/** The line under the name of a timeline's row: what it is, and the age of its last news. */
export function RowNews({ words, record }: { words: ReactNode; record: Newsworthy }) {
	const news = useFreshness()
	return (
		<Joined by=" · ">
			{words}
			{news.wordsOf(record)}
		</Joined>
	)
}
