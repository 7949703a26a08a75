import type { NewsAge } from '../../../schema/newsAge'
import { useText } from '../../text/useText'
import styles from './NewsNote.module.css'
import { type Newsworthy, useNews } from './useNews'

/**
 * « sans nouvelles depuis 2017 », and « de mémoire, à vérifier » of what nothing but memory states, after a line whose ink
 * fades with age. Nothing of a record that a source states and that was heard of in the last two years.
 */
export function NewsNote({ record }: { record: Newsworthy }) {
	const news = useNews()
	const words = news.wordsOf(record)
	if (words.length === 0) return null
	return (
		<span className={styles.note}>
			<InkMark age={news.ageOf(record)} />
			{words.join(' · ')}
		</span>
	)
}

/** A short line in the ink of an age, for the eye alone: words stand beside it. */
export function InkMark({ age }: { age: NewsAge | null }) {
	return <i className={styles.ink} data-age={age ?? undefined} aria-hidden="true" />
}

/** In a column of its own: the date of the last news, or where it is old the words that name it. */
export function NewsCell({ record }: { record: Newsworthy }) {
	const { date } = useText()
	const isOld = useNews().ageWords(record) !== null
	return (
		<>
			{!isOld && record.lastNews !== null && date(record.lastNews)} <NewsNote record={record} />
		</>
	)
}
