import type { NewsAge } from '../../../schema/freshness'
import { useText } from '../../text/useText'
import styles from './FreshnessNote.module.css'
import { type Newsworthy, useFreshness } from './useFreshness'

/**
 * « sans trace depuis 2017 », or « de mémoire, à vérifier » for records from memory alone, after a line
 * whose ink fades with age. Nothing for a record with a source and news in the last two years.
 */
export function FreshnessNote({ record }: { record: Newsworthy }) {
	const news = useFreshness()
	const words = news.wordsOf(record)
	if (words.length === 0) return null
	return (
		<span className="caption with-sign">
			<InkMark age={news.ageOf(record)} />
			{words.join(' · ')}
		</span>
	)
}

/** A short line in the ink of an age, hidden from screen readers since words are beside it. */
export function InkMark({ age }: { age: NewsAge | null }) {
	return <i className={styles.ink} data-age={age ?? undefined} aria-hidden="true" />
}

/** A table's cell with the date of the last trace, or the words about old news. */
export function FreshnessCell({ record }: { record: Newsworthy }) {
	const { date } = useText()
	const isOld = useFreshness().ageWords(record) !== null
	return (
		<>
			{!isOld && record.lastNews !== null && date(record.lastNews)} <FreshnessNote record={record} />
		</>
	)
}
