import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import styles from './GapsPage.module.css'

/** So many show at once: a phone takes them in in two screens. */
const SHOWN = 8

/** The first items of a list; the others under a line that opens, and keeps the focus that opened it. */
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
			<ul className={styles.sentences}>{items.slice(0, SHOWN).map(children)}</ul>
			{rest.length > 0 && (
				<details className={styles.theRest}>
					<summary className="small">{translate('gaps.others', { count: rest.length })}</summary>
					<ul className={styles.sentences}>{rest.map(children)}</ul>
				</details>
			)}
		</>
	)
}
