import { useEffect, useState } from 'react'
import { useText } from '../text/useText'
import styles from './Loading.module.css'
import stateBoxStyles from './StateBox.module.css'

/** In milliseconds. Nothing is said before: words that flash are worse than a short wait. */
const LOADING_DELAY_MS = 400

/**
 * Says what is loading after 400 ms; until then it only keeps the room: of a page, of a sentence, or between.
 */
export function Loading({
	what,
	isTall = false,
	isSentence = false,
}: {
	what: string
	isTall?: boolean
	isSentence?: boolean
}) {
	const { translate } = useText()
	const [isLong, setLong] = useState(false)
	useEffect(() => {
		const timer = setTimeout(() => setLong(true), LOADING_DELAY_MS)
		return () => clearTimeout(timer)
	}, [])
	if (isSentence) {
		return (
			<p className={styles.sentence} role="status" data-part="reading">
				{isLong && what}
			</p>
		)
	}
	return (
		<div
			className={isTall ? `${styles.blank} ${styles.tall}` : styles.blank}
			role="status"
			data-part="reading"
		>
			{isLong && (
				<div className={stateBoxStyles.stateBox}>
					<h2>{translate('ui.reading')}</h2>
					<p>{what}</p>
					<div className={styles.progress} aria-hidden="true">
						<i />
					</div>
					<div className={styles.wait} aria-hidden="true">
						<i />
						<i />
						<i />
					</div>
				</div>
			)}
		</div>
	)
}
