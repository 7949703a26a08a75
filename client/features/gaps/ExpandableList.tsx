import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import styles from './GapsPage.module.css'

/** The items shown at first, about two screens of a phone. */
const SHOWN = 8

/** The first items of a list; a button shows the others, and keeps the focus. */
export function ExpandableList<Item>({
	items,
	children,
}: {
	items: readonly Item[]
	children: (item: Item) => ReactNode
}) {
	const { translate } = useText()
	const rest = items.slice(SHOWN)
	return (
		<>
			<ul className="rows">{items.slice(0, SHOWN).map(children)}</ul>
			{rest.length > 0 && (
				<details className={styles.theRest}>
					<summary className="small">{translate('gaps.others', { count: rest.length })}</summary>
					<ul className="rows">{rest.map(children)}</ul>
				</details>
			)}
		</>
	)
}
