import type { ReactNode } from 'react'

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
		<p className={`caption line ${className}`}>
			{entries.map(({ key, sign, words }) => (
				<span key={key} className="with-sign">
					{sign}
					{words}
				</span>
			))}
		</p>
	)
}
