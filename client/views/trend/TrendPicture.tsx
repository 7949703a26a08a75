import { type KeyboardEvent, useRef, useState } from 'react'
import { layoutTrend, type TrendPoint } from './layoutTrend'
import styles from './TrendPicture.module.css'

const WIDTH = 280
const HEIGHT = 84

interface Props {
	label: string
	points: readonly TrendPoint[]
	/** Value at the top, the same for all pictures that are compared. */
	maximum: number
	/** What a year says: its name as a control. */
	nameOf: (point: TrendPoint) => string
	onOpen: (year: number) => void
}

/**
 * An index over years, as steps. Each year is a button, with one tab stop for all: arrows, Home and End move,
 * Enter opens.
 */
export function TrendPicture({ label, points, maximum, nameOf, onOpen }: Props) {
	const buttons = useRef<HTMLDivElement>(null)
	const [current, setCurrent] = useState(points.length - 1)
	const { solid, dashed, band, floor } = layoutTrend(points, { width: WIDTH, height: HEIGHT, maximum })
	const onKeyDown = (event: KeyboardEvent): void => {
		const next = pointAfterKey(event.key, current, points.length)
		if (next === null) return
		event.preventDefault()
		setCurrent(next)
		buttons.current?.querySelectorAll('button')[next]?.focus()
	}
	return (
		<div className={styles.trend}>
			<svg viewBox={`0 -4 ${WIDTH} ${HEIGHT + 8}`} preserveAspectRatio="none" aria-hidden="true">
				<path className={styles.band} d={band} />
				<path className={styles.floor} d={floor} />
				<path className={styles.axis} d={`M0 ${HEIGHT}H${WIDTH}`} />
				<path className={styles.dashed} d={dashed} />
				<path className={styles.solid} d={solid} />
			</svg>
			<div className={styles.years} role="toolbar" aria-label={label} ref={buttons} onKeyDown={onKeyDown}>
				{points.map((point, index) => (
					<button
						key={point.year}
						type="button"
						tabIndex={index === current ? 0 : -1}
						aria-label={nameOf(point)}
						title={nameOf(point)}
						onFocus={() => setCurrent(index)}
						onClick={() => onOpen(point.year)}
					/>
				))}
			</div>
			<div className={`${styles.ends} caption`} aria-hidden="true">
				<span>{points[0]?.year}</span>
				<span>{points.at(-1)?.year}</span>
			</div>
		</div>
	)
}

/** The index to which a key leads; stops at the ends. null for other keys. */
export function pointAfterKey(key: string, index: number, length: number): number | null {
	switch (key) {
		case 'ArrowRight':
			return Math.min(length - 1, index + 1)
		case 'ArrowLeft':
			return Math.max(0, index - 1)
		case 'Home':
			return 0
		case 'End':
			return length - 1
		default:
			return null
	}
}
