import { Fragment, type ReactNode } from 'react'

/** Names and values in two columns; a value of null leaves its line out. */
export function DefinitionList({ items }: { items: readonly { name: string; value: ReactNode }[] }) {
	return (
		<dl className="facts">
			{items
				.filter(({ value }) => value !== null && value !== undefined)
				.map(({ name, value }) => (
					<Fragment key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</Fragment>
				))}
		</dl>
	)
}
