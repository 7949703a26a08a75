import { Children, type ReactNode } from 'react'

/** Its children in one line with a sign between them; those that draw nothing are left out. */
export function Joined({ by, children }: { by: string; children: ReactNode }) {
	return Children.toArray(children)
		.filter((part) => part !== '')
		.flatMap((part, at) => (at === 0 ? [part] : [by, part]))
}
