import styles from './PictureTip.module.css'

/** Half the largest width of the box, in pixels; and the room that it needs above its point. */
const HALF = 150
const ABOVE = 96

/**
 * The words of the mark under the pointer or the keyboard, the first line strong. The mark's accessible name
 * says the same.
 *
 * @param at the point of the mark in a picture of `width` pixels.
 */
export function PictureTip({
	at,
	width,
	lines,
}: {
	at: { readonly x: number; readonly y: number }
	width: number
	lines: readonly string[]
}) {
	const [first, ...others] = lines
	const isAbove = at.y > ABOVE
	return (
		<div
			className={styles.tip}
			data-above={isAbove || undefined}
			style={{
				left: Math.max(HALF + 8, Math.min(width - HALF - 8, at.x)),
				top: isAbove ? at.y - 14 : at.y + 18,
			}}
			aria-hidden="true"
			data-picture="out"
		>
			<b>{first}</b>
			{others.map((line) => (
				<span key={line}>{line}</span>
			))}
		</div>
	)
}
