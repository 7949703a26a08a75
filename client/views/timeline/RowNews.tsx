import { type Newsworthy, useNews } from '../news/useNews'

/** What a row of a timeline is, then how old its last news is, in one line under its name. */
export function RowNews({ words, record }: { words?: string; record: Newsworthy }) {
	const news = useNews()
	return [words, ...news.wordsOf(record)].filter((part) => part).join(' · ')
}
