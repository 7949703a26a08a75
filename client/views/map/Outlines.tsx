import { memo, useId } from 'react'
import type { LaidFrame, MapLayout, MapSize } from './layoutMap'
import styles from './Outlines.module.css'

/**
 * Coasts and a faint tint of all land, for the back of an `<svg>`. It draws no borders, and all territories
 * alike. The maps of both countries fade out at the edges and where they meet; insets do not.
 */
export const Outlines = memo(function Outlines({ layout, size }: { layout: MapLayout; size: MapSize }) {
	const isInset = ({ name }: LaidFrame): boolean => name !== null
	const seam = layout.frames.find(({ side, name }) => side === 'partner' && name === null)?.box
	return (
		<>
			{layout.frames
				.filter((frame) => !isInset(frame))
				.map((frame) => (
					<Land key={frame.key} frame={frame} />
				))}
			<Edges size={size} seam={(size.isTall ? seam?.y : seam?.x) ?? null} />
			{layout.frames.filter(isInset).map((frame) => (
				<Inset key={frame.key} frame={frame} />
			))}
		</>
	)
})

function Land({ frame: { box, scale, x, y, land, coasts } }: { frame: LaidFrame }) {
	const id = useId()
	return (
		<>
			<clipPath id={id}>
				<rect x={box.x} y={box.y} width={box.width} height={box.height} />
			</clipPath>
			<g clipPath={`url(#${id})`}>
				<g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(5)})`}>
					<path className={styles.land} d={land} />
					<path className={styles.coast} d={coasts} />
				</g>
			</g>
		</>
	)
}

function Inset({ frame }: { frame: LaidFrame }) {
	const { box, name, side } = frame
	const isRight = side === 'partner'
	return (
		<g>
			<rect className={styles.sea} x={box.x} y={box.y} width={box.width} height={box.height} rx="2" />
			<Land frame={frame} />
			<text
				className={styles.name}
				x={isRight ? box.x + box.width : box.x}
				y={box.y + box.height + 15}
				textAnchor={isRight ? 'end' : 'start'}
			>
				{name}
			</text>
		</g>
	)
}

/**
 * Shares of the drawing over which it fades into the paper: its sides, its top and bottom, and before and
 * after the seam. The coasts of a tall map end nearer to its middle.
 */
const FADES = { wide: 0.12, tall: 0.24, down: 0.14, before: 0.14, after: 0.2 }

/** Paper over the four edges and over the seam between both countries. */
function Edges({ size: { width, height, isTall }, seam }: { size: MapSize; seam: number | null }) {
	const across = width * (isTall ? FADES.tall : FADES.wide)
	const down = height * FADES.down
	const length = isTall ? height : width
	const [before, after] = [length * FADES.before, length * FADES.after]
	return (
		<>
			<Fade x={0} y={0} width={across} height={height} to="right" />
			<Fade x={width - across} y={0} width={across} height={height} to="left" />
			<Fade x={0} y={0} width={width} height={down} to="bottom" />
			<Fade x={0} y={height - down} width={width} height={down} to="top" />
			{seam !== null &&
				(isTall ? (
					<>
						<Fade x={0} y={seam - before} width={width} height={before} to="top" />
						<Fade x={0} y={seam} width={width} height={after} to="bottom" />
					</>
				) : (
					<>
						<Fade x={seam - before} y={0} width={before} height={height} to="left" />
						<Fade x={seam} y={0} width={after} height={height} to="right" />
					</>
				))}
		</>
	)
}

const ENDS = {
	right: { x1: 0, x2: 1, y1: 0, y2: 0 },
	left: { x1: 1, x2: 0, y1: 0, y2: 0 },
	bottom: { x1: 0, x2: 0, y1: 0, y2: 1 },
	top: { x1: 0, x2: 0, y1: 1, y2: 0 },
} as const

/** A rectangle of paper that becomes clear towards one side. */
function Fade({
	to,
	...box
}: {
	x: number
	y: number
	width: number
	height: number
	to: keyof typeof ENDS
}) {
	const id = useId()
	return (
		<>
			<linearGradient id={id} {...ENDS[to]}>
				<stop className={styles.paper} offset="0.3" />
				<stop className={styles.paper} offset="1" stopOpacity="0" />
			</linearGradient>
			<rect {...box} fill={`url(#${id})`} pointerEvents="none" />
		</>
	)
}
