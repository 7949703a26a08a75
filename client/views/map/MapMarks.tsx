import { useLayoutEffect, useMemo, useRef } from 'react'
import { type LabelBox, type LabelRequest, type PlacedLabel, placeLabels } from '../graph/placeLabels'
import { textWidth } from '../timeline/placeLabel'
import styles from './ConnectionMap.module.css'
import type { MapMark } from './layoutConnections'
import type { MapLayout } from './layoutMap'
import type { StageSize } from './stageBoxes'
import { isIn } from './zoomMap'

interface Props {
	/** From west to east. */
	marks: readonly MapMark[]
	/** The layout, whose insets already have names. */
	layout: MapLayout
	size: StageSize
	hasSelection: boolean
	pointed: string | null
	wordsOf: (mark: MapMark) => string
}

/** Names are 14 px high; `textWidth` counts for 13. */
const NAME = { height: 17, factor: 14 / 13 }
const MAX_NAMES = { wide: 44, tall: 16 }

/** Places as marks, with names that fit; Tab stops once for all of them. */
export function MapMarks({ marks, layout, size, hasSelection, pointed, wordsOf }: Props) {
	const box = useRef<SVGGElement>(null)
	const current = useRef<string | null>(null)
	const hadFocus = useRef(false)
	// The mark that gets the focus; after a change of zoom, the one that contains the focused place.
	const keep = marks.find(({ sites }) => sites.some(({ id }) => id === current.current)) ?? marks[0]
	useLayoutEffect(() => {
		if (!hadFocus.current || !keep || document.activeElement !== document.body) return
		for (const element of box.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])
			if (element.getAttribute('data-mark') === keep.key) element.focus()
	})
	const names = useMemo(() => {
		const shown = hasSelection ? marks.filter(({ isSelected }) => isSelected) : marks
		const insets = layout.frames.filter(({ name }) => name !== null)
		const named = shown.filter((mark) => !insets.some(({ box: inset }) => isIn(inset, mark)))
		return placeNames(named, marks, layout, size)
	}, [marks, layout, size, hasSelection])
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it hears which of its marks has the focus.
		<g
			ref={box}
			onFocus={({ target }) => {
				current.current = target.closest('[data-mark]')?.getAttribute('data-mark') ?? null
				hadFocus.current = true
			}}
			onBlur={({ relatedTarget }) => {
				if (relatedTarget !== null) hadFocus.current = false
			}}
		>
			{marks.map((mark) => (
				<Mark
					key={mark.key}
					mark={mark}
					isDim={hasSelection && !mark.isSelected}
					isStop={mark === keep}
					isPointed={mark.key === pointed}
					words={wordsOf(mark)}
					name={names.get(mark.key) ?? null}
				/>
			))}
		</g>
	)
}

function Mark({
	mark,
	isDim,
	isStop,
	isPointed,
	words,
	name,
}: {
	mark: MapMark
	isDim: boolean
	isStop: boolean
	isPointed: boolean
	words: string
	/** The place of its name; null if it does not fit. */
	name: PlacedLabel | null
}) {
	const { key, x, y, side, sites, isInOverlap, hasOffice, isSelected } = mark
	const radius = radiusOf(mark)
	return (
		// biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
		<g
			role="button"
			tabIndex={isStop ? 0 : -1}
			aria-label={words}
			aria-pressed={isSelected && !isDim ? undefined : false}
			className={styles.mark}
			data-mark={key}
			data-side={side}
			data-dim={isDim || undefined}
			data-pointed={isPointed || undefined}
			transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
		>
			<circle className={styles.target} r={Math.max(12, radius + 3)} />
			{isInOverlap && <circle className={styles.ring} r={radius + 4} />}
			{hasOffice ? (
				<rect className={styles.dot} x={-radius} y={-radius} width={radius * 2} height={radius * 2} />
			) : (
				<circle className={styles.dot} r={radius} />
			)}
			{sites.length > 1 && (
				<text className={styles.count} y={4} textAnchor="middle">
					{sites.length}
				</text>
			)}
			{name && (
				<text className={styles.name} x={name.x - x} y={name.y - y + 4.5} textAnchor={name.anchor}>
					{nameOf(mark)}
				</text>
			)}
		</g>
	)
}

/** The radius of a mark; one of several places has room for their number. */
function radiusOf({ records, sites }: MapMark): number {
	return Math.min(13, Math.max(sites.length > 1 ? 8 : 0, 3.5 + Math.sqrt(records) * 0.9))
}

function nameOf({ sites }: MapMark): string {
	return sites[0]?.name ?? ''
}

/** Places names, the largest marks first, clear of other marks, names of insets and buttons. */
function placeNames(
	named: readonly MapMark[],
	marks: readonly MapMark[],
	{ frames }: MapLayout,
	{ width, height, isTall }: StageSize,
) {
	const shown = [...named]
		.sort((one, other) => other.records - one.records)
		.slice(0, isTall ? MAX_NAMES.tall : MAX_NAMES.wide)
	const keys = new Set(shown.map(({ key }) => key))
	const signs = marks
		.filter(({ key }) => !keys.has(key))
		.map((mark): LabelBox => {
			const radius = radiusOf(mark)
			return { left: mark.x - radius, top: mark.y - radius, right: mark.x + radius, bottom: mark.y + radius }
		})
	const insets = frames.flatMap(({ name, box: { x, y, height: tall } }): readonly LabelBox[] =>
		name === null ? [] : [{ left: x, top: y + tall, right: x + textWidth(name), bottom: y + tall + 20 }],
	)
	const buttons = isTall ? [] : [{ left: width - 62, top: height - 140, right: width, bottom: height }]
	const requests = shown.map(
		(mark): LabelRequest => ({
			key: mark.key,
			x: mark.x,
			y: mark.y,
			radius: radiusOf(mark) + (mark.isInOverlap ? 4 : 0),
			width: textWidth(nameOf(mark)) * NAME.factor,
			height: NAME.height,
			isMain: false,
		}),
	)
	return placeLabels(requests, [...signs, ...insets, ...buttons], {
		left: 2,
		top: 0,
		right: width - 2,
		bottom: height,
	})
}
