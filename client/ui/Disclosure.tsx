import { type ReactNode, useState } from 'react'

/** Words that open something below them, which is drawn, and what it shows asked for, while it is open alone. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: () => ReactNode }) {
	const [isOpen, setOpen] = useState(false)
	return (
		<details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{summary}</summary>
			{isOpen && children()}
		</details>
	)
}
