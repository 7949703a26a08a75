import type { ReactNode } from 'react'
import styles from './Legend.module.css'

/** The legend of a picture: its signs and their meanings. */
export function Legend({
	entries,
	className = '',
}: {
	entries: readonly {
		readonly key: string
		/** The caller hides it from screen readers; absent if the words suffice. */
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
