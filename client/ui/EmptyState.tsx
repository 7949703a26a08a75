import type { ReactNode } from 'react'
import styles from './StateBox.module.css'

/** Says that there is nothing, what this does not mean, and what to do next. */
export function EmptyState({
	title,
	actions,
	children,
}: {
	title: string
	actions?: ReactNode
	children?: ReactNode
}) {
	return (
		<div className={styles.stateBox}>
			<h2>{title}</h2>
			{children}
			{actions && <div className="actions">{actions}</div>}
		</div>
	)
}
