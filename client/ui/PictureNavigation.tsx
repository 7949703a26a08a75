import { type KeyboardEvent, useId, useState } from 'react'
import styles from './PictureNavigation.module.css'
import { tabAfterKey } from './Tabs'

interface Props<Stop> {
	readonly label: string
	readonly stops: readonly Stop[]
	/** What the stops are of: those of another begin at the first one. */
	readonly of?: string | null
	/** Left and right are somebody else's. */
	readonly isVertical?: boolean
	readonly wordsOf: (stop: Stop) => string
	readonly onPoint: (stop: Stop | null) => void
	readonly onOpen: (stop: Stop) => void
	/** At Escape; absent: the key is the page's. */
	readonly onLeave?: (() => void) | undefined
}

/**
 * A picture walked by keys: one stop of the Tab key, then arrows from one stop to the next, Home and End to the first and the last;
 * Enter opens. It lies over the picture and takes no pointer.
 */
export function PictureNavigation<Stop>({
	label,
	stops,
	of = null,
	isVertical = false,
	wordsOf,
	onPoint,
	onOpen,
	onLeave,
}: Props<Stop>) {
	const id = useId()
	const [at, setAt] = useState({ of, index: 0 })
	const [isIn, setIn] = useState(false)
	const index = at.of === of ? Math.min(at.index, stops.length - 1) : 0
	const current = stops[index]
	if (current === undefined) return null
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
		const next = stepTo(event.key, isVertical, index, stops.length)
		if (next !== null) {
			setAt({ of, index: next })
			onPoint(stops[next] ?? null)
		} else if (event.key === 'Enter') onOpen(current)
		else if (event.key === 'Escape' && onLeave) {
			event.stopPropagation()
			onLeave()
		} else return
		event.preventDefault()
	}
	return (
		<div
			className={styles.walk}
			role="listbox"
			tabIndex={0}
			aria-label={label}
			aria-activedescendant={isIn ? id : undefined}
			onFocus={() => {
				setIn(true)
				onPoint(current)
			}}
			onBlur={() => {
				setIn(false)
				onPoint(null)
			}}
			onKeyDown={onKeyDown}
		>
			<div id={id} role="option" aria-selected={isIn} tabIndex={-1} className="visually-hidden">
				{wordsOf(current)}
			</div>
		</div>
	)
}

/** As among tabs, up and down beside left and right; null: it is none of the walk's keys. */
function stepTo(key: string, isVertical: boolean, index: number, length: number): number | null {
	if (isVertical && /^Arrow(Left|Right)$/.test(key)) return null
	const along = key.replace('ArrowUp', 'ArrowLeft').replace('ArrowDown', 'ArrowRight')
	return tabAfterKey(along, index, length)
}
