import { type ReactNode, useState } from 'react'

/**
 * Words that open what is below them; its content is drawn, and its data asked for, only while it is open.
 */
export function Disclosure({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
	const [isOpen, setOpen] = useState(false)
	return (
		<details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{summary}</summary>
			{isOpen && children()}
		</details>
	)
}
