import type { ReactNode } from 'react'

/** Says that there is nothing, what that does not mean, and what to do next. */
export function Empty({
	title,
	actions,
	children,
}: {
	title: string
	actions?: ReactNode
	children?: ReactNode
}) {
	return (
		<div className="state-box">
			<h2>{title}</h2>
			{children}
			{actions && <div className="actions">{actions}</div>}
		</div>
	)
}
