import type { ReactNode } from 'react'
import { useText } from '../../text/useText'
import type { ResultKind } from '../../ui/KindSign'
import { RankedList } from '../../ui/RankedItem'

interface Props<Item> {
	resultKind: ResultKind
	items: readonly Item[]
	/** The number of results that only actors on the territory have; null if not counted. */
	othersCount: number | null
	/** Level of its headings. */
	level?: 3 | 4
	/** Each draws one `RankedItem` with its own key. */
	children: (item: Item) => ReactNode
}

/** The chosen territory's own results, then, under a heading with its own count, those of actors on it. */
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
					<Heading className="plain-heading">
						{translate('territory.others')}
						{othersCount !== null && <span className="number faint"> {number(othersCount)}</span>}
					</Heading>
					<RankedList resultKind={resultKind}>{others.map(children)}</RankedList>
				</>
			)}
		</>
	)
}
