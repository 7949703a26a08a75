import { type KeyboardEvent, useId, useState } from 'react'
import styles from './PictureNavigation.module.css'
import { tabAfterKey } from './Tabs'

interface Props<Stop> {
	readonly label: string
	readonly stops: readonly Stop[]
	/** Id of what the stops belong to; stops of another begin at the first one. */
	readonly of?: string | null
	/** Left and right have another use. */
	readonly isVertical?: boolean
	readonly wordsOf: (stop: Stop) => string
	readonly onPoint: (stop: Stop | null) => void
	readonly onOpen: (stop: Stop) => void
	/** Called on Escape; if absent, the page handles the key. */
	readonly onLeave?: (() => void) | undefined
}

/**
 * Keyboard navigation in a picture: Tab stops once, arrows go from stop to stop, Home and End to the first
 * and the last, Enter opens. It covers the picture and ignores the pointer.
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

/** Moves as among tabs, also by up and down; null for other keys. */
function stepTo(key: string, isVertical: boolean, index: number, length: number): number | null {
	if (isVertical && /^Arrow(Left|Right)$/.test(key)) return null
	const along = key.replace('ArrowUp', 'ArrowLeft').replace('ArrowDown', 'ArrowRight')
	return tabAfterKey(along, index, length)
}
