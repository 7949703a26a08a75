import type { ReactNode } from 'react'
import { Joined } from '../../ui/Joined'
import { type Newsworthy, useNews } from '../news/useNews'

/** The line under the name of a timeline's row: what it is, and the age of its last news. */
export function RowNews({ words, record }: { words: ReactNode; record: Newsworthy }) {
	const news = useNews()
	return (
		<Joined by=" · ">
			{words}
			{news.wordsOf(record)}
		</Joined>
	)
}
