import type { ReactNode } from 'react'
import styles from './Legend.module.css'

/** Which sign of a picture says what. */
export function Legend({
	entries,
	className = '',
}: {
	entries: readonly {
		readonly key: string
		/** Hidden from screen readers by whoever draws it; none where the words say it all. */
		readonly sign?: ReactNode
		readonly words: string
	}[]
	className?: string
}) {
	return (
		<p className={`caption ${styles.legend} ${className}`}>
			{entries.map(({ key, sign, words }) => (
				<span key={key}>
					{sign}
					{words}
				</span>
			))}
		</p>
	)
}
