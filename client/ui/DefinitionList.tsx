import { Fragment, type ReactNode } from 'react'
import styles from './DefinitionList.module.css'

/** Names (drawn by `mark` if given) and values in two columns; a null value leaves its line out. */
export function DefinitionList({
	items,
}: {
	items: readonly { name: string; mark?: ReactNode; value: ReactNode }[]
}) {
	return (
		<dl className={styles.facts} data-part="definition-list">
			{items
				.filter(({ value }) => value !== null && value !== undefined)
				.map(({ name, mark, value }) => (
					<Fragment key={name}>
						<dt>{mark ?? name}</dt>
						<dd>{value}</dd>
					</Fragment>
				))}
		</dl>
	)
}
