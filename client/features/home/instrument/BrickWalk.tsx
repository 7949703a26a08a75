import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useText } from '../../../text/useText'
import styles from './Bricks.module.css'
import type { Brick } from './bricks'

interface Props {
	readonly bricks: readonly Brick[]
	/** Ids of the missions that the rest of the selection means; null: all. */
	readonly chosen: ReadonlySet<string> | null
	readonly onPoint: (brick: Brick | null) => void
	readonly onOpen: (mission: string) => void
}

/** One stop for the Tab key: arrows go from mission to mission in time, Home and End to the first and the last one. */
export function BrickWalk({ bricks, chosen, onPoint, onOpen }: Props) {
	const { translate } = useText()
	const id = useId()
	const [at, setAt] = useState(0)
	const [isIn, setIn] = useState(false)
	const stops = useMemo(
		() =>
			bricks
				.filter(({ mission }) => chosen === null || chosen.has(mission.id))
				.toSorted((one, other) => one.from - other.from || one.row - other.row),
		[bricks, chosen],
	)
	const index = Math.min(at, stops.length - 1)
	const current = stops[index]
	if (current === undefined) return null
	const move = (next: number): void => {
		setAt(next)
		onPoint(stops[next] ?? null)
	}
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
		if (event.key === 'Enter') onOpen(current.mission.id)
		else {
			const next = stepTo(event.key, index, stops.length)
			if (next === null) return
			move(next)
		}
		event.preventDefault()
	}
	return (
		<div
			className={styles.walk}
			role="listbox"
			tabIndex={0}
			aria-label={translate('instrument.walkBricks')}
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
				{`${translate('instrument.walkArc', { who: current.mission.who, place: current.mission.to.name })}, ${current.mission.period}`}
			</div>
		</div>
	)
}

/** Where a key leads in a list; null: it is none of its keys. */
export function stepTo(key: string, index: number, length: number): number | null {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return (index + 1) % length
		case 'ArrowLeft':
		case 'ArrowUp':
			return (index - 1 + length) % length
		case 'Home':
			return 0
		case 'End':
			return length - 1
		default:
			return null
	}
}
