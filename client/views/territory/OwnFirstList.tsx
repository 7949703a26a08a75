import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import type { ResultKind } from '../../ui/KindSign'
import { RankedList } from '../../ui/RankedItem'
import styles from './OwnFirstList.module.css'

interface Props<Item> {
	resultKind: ResultKind
	items: readonly Item[]
	/** How many of the whole list are on the territory alone; null where that is not counted. */
	othersCount: number | null
	/** Under a heading of the level before it. */
	level?: 3 | 4
	/** Each draws one `RankedItem` with its own key. */
	children: (item: Item) => ReactNode
}

/** What is the chosen territory's own, then, under a heading and counted apart, what is on its territory. */
export function OwnFirstList<Item extends { readonly isOwn: boolean | null }>({
	resultKind,
	items,
	othersCount,
	level = 3,
	children,
}: Props<Item>) {
	const { translate, number } = useText()
	const others = items.filter(({ isOwn }) => isOwn === false)
	const Heading = `h${level}` as const
	const own = items.filter(({ isOwn }) => isOwn !== false)
	return (
		<>
			{own.length > 0 && <RankedList resultKind={resultKind}>{own.map(children)}</RankedList>}
			{others.length > 0 && (
				<>
					<Heading className={styles.others}>
						{translate('territory.others')}
						{othersCount !== null && <span className="number"> {number(othersCount)}</span>}
					</Heading>
					<RankedList resultKind={resultKind}>{others.map(children)}</RankedList>
				</>
			)}
		</>
	)
}
