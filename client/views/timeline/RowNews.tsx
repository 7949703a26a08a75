import { type Newsworthy, useNews } from '../news/useNews'

/** The line under the name of a timeline's row: what it is, and the age of its last news. */
export function RowNews({ words, record }: { words?: string; record: Newsworthy }) {
	const news = useNews()
	return [words, ...news.wordsOf(record)].filter((part) => part).join(' · ')
}
