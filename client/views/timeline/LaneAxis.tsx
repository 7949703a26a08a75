import { type PointerEvent, useState } from 'react'
import { isoDay } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { placeOnTrack } from '../../ui/placeOnTrack'
import styles from './Lanes.module.css'
import { TimeAxis } from './TimeAxis'
import { dayAt, isByMonth, type TimeScale } from './timeScale'

interface Props {
	scale: TimeScale
	trackWidth: number
	/** Sets the period: years, or months on a short axis. */
	onPeriod: (from: string, to: string) => void
}

/** A shorter drag, in pixels, is a click. */
const MIN_DRAG = 6

/**
 * The ruler. Dragging along it sets the period; on the keyboard, the years under the views and the filters
 * do.
 */
export function LaneAxis({ scale, trackWidth, onPeriod }: Props) {
	const { translate } = useText()
	const [drawn, setDrawn] = useState<{ readonly from: number; readonly to: number } | null>(null)
	const shareAt = (event: PointerEvent): number => {
		const box = event.currentTarget.getBoundingClientRect()
		return Math.max(0, Math.min(1, (event.clientX - box.left) / Math.max(1, box.width)))
	}
	const finish = (event: PointerEvent): void => {
		if (drawn === null) return
		const [from, to] = [drawn.from, shareAt(event)].sort((one, other) => one - other)
		setDrawn(null)
		if (from === undefined || to === undefined || (to - from) * trackWidth < MIN_DRAG) return
		const text = (share: number): string => isoDay(dayAt(scale, share)).slice(0, isByMonth(scale) ? 7 : 4)
		onPeriod(text(from), text(to))
	}
	return (
		<div className={styles.axis} aria-hidden="true">
			<div className={styles.head} />
			<TimeAxis
				scale={scale}
				trackWidth={trackWidth}
				data-part="track"
				title={translate('lanes.brush')}
				onPointerDown={(event) => {
					if (event.button !== 0) return
					event.currentTarget.setPointerCapture?.(event.pointerId)
					setDrawn({ from: shareAt(event), to: shareAt(event) })
				}}
				onPointerMove={(event) => drawn && setDrawn({ from: drawn.from, to: shareAt(event) })}
				onPointerUp={finish}
				onPointerCancel={() => setDrawn(null)}
			>
				{drawn && (
					<span
						className={styles.drawn}
						style={placeOnTrack(Math.min(drawn.from, drawn.to), Math.max(drawn.from, drawn.to))}
					/>
				)}
			</TimeAxis>
		</div>
	)
}
