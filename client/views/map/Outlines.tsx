import { useId } from 'react'
import type { LaidFrame, MapLayout } from './layoutMap'
import styles from './Outlines.module.css'

/**
 * Coasts and a faint tint of all land, for the back of an `<svg>`. It draws no borders, and all territories
 * alike.
 */
export function Outlines({ layout }: { layout: MapLayout }) {
	return layout.frames.map((frame) => <OutlineFrame key={frame.key} frame={frame} />)
}

function OutlineFrame({ frame }: { frame: LaidFrame }) {
	const id = useId()
	const { box, scale, x, y, name } = frame
	const isInset = name !== null
	return (
		<g>
			<clipPath id={id}>
				<rect x={box.x} y={box.y} width={box.width} height={box.height} />
			</clipPath>
			{isInset && (
				<rect className={styles.sea} x={box.x} y={box.y} width={box.width} height={box.height} rx="2" />
			)}
			<g clipPath={`url(#${id})`}>
				<g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(5)})`}>
					<path className={styles.land} d={frame.land} />
					<path className={styles.coast} d={frame.coasts} />
				</g>
			</g>
			{isInset && (
				<text className={styles.name} x={box.x} y={box.y + box.height + 15}>
					{name}
				</text>
			)}
		</g>
	)
}
