import { useLayoutEffect, useMemo, useRef } from 'react'
import { type GivenName, useForeignTag } from '../../ui/Name'
import { type LabelBox, type LabelRequest, type PlacedLabel, placeLabels } from '../graph/placeLabels'
import { textWidth } from '../timeline/placeLabel'
import styles from './ConnectionMap.module.css'
import type { MapMark } from './layoutConnections'
import type { Box, MapLayout, MapSize } from './layoutMap'
import { isIn } from './zoomMap'

interface Names {
	/** The id of the place whose name is strong; null: none. */
	main: string | null
	/** Lines under names, by the id of the place. */
	notes: ReadonlyMap<string, GivenName>
	/** Rings around the main place; null: none. */
	rings: { readonly count: number; readonly there: number | null } | null
	overlapPlaces: ReadonlySet<string>
}

interface Props extends Names {
	/** From west to east. */
	marks: readonly MapMark[]
	/** The layout, whose insets already have names. */
	layout: MapLayout
	size: MapSize
	hasSelection: boolean
	pointed: string | null
	clear: readonly Box[]
	maxNames: number
	wordsOf: (mark: MapMark) => readonly string[]
}

/** Places as marks, with names that fit; Tab stops once for all of them. */
export function MapMarks(props: Props) {
	const { marks, layout, size, hasSelection, pointed, wordsOf, ...names } = props
	const { main, notes, rings, overlapPlaces, clear, maxNames } = names
	const box = useRef<SVGGElement>(null)
	const current = useRef<string | null>(null)
	const hadFocus = useRef(false)
	// The mark that gets the focus: the one with the last focused place, else with the main one.
	const keep =
		marks.find((mark) => isOf(mark, current.current)) ?? marks.find((mark) => isOf(mark, main)) ?? marks[0]
	useLayoutEffect(() => {
		if (!hadFocus.current || !keep || document.activeElement !== document.body) return
		for (const element of box.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])
			if (element.getAttribute('data-mark') === keep.key) element.focus()
	})
	const labels = useMemo(() => {
		const isChosen = (mark: MapMark): boolean => !hasSelection || mark.isSelected || isOf(mark, main)
		const insets = layout.frames.filter(({ name }) => name !== null)
		const named = marks
			.filter((mark) => isChosen(mark) && !insets.some(({ box: inset }) => isIn(inset, mark)))
			.map((mark): Named => {
				const isMain = isOf(mark, main)
				const [note = null] = mark.sites.flatMap(({ id }) => notes.get(id) ?? [])
				const reach =
					isMain && rings ? ringRadius(rings.count - 1) : signRadius(mark, size.isTall, overlapPlaces)
				return { mark, isMain, note, reach }
			})
		return placeNames(named, marks.filter(isChosen), { layout, size, clear, maxNames })
	}, [marks, layout, size, hasSelection, main, notes, rings, overlapPlaces, clear, maxNames])
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
			{marks.map((mark) => {
				const isMain = isOf(mark, main)
				return (
					<Mark
						key={mark.key}
						mark={mark}
						isSmall={size.isTall}
						isDim={hasSelection && !mark.isSelected && !isMain}
						isStop={mark === keep}
						isPointed={mark.key === pointed}
						isMain={isMain}
						rings={isMain ? rings : null}
						isOverlap={mark.isInOverlap || mark.sites.some(({ id }) => overlapPlaces.has(id))}
						words={wordsOf(mark).join(' · ')}
						label={labels.get(mark.key) ?? null}
						note={mark.sites.map(({ id }) => notes.get(id)).find((note) => note !== undefined) ?? null}
					/>
				)
			})}
		</g>
	)
}

function isOf({ sites }: MapMark, place: string | null): boolean {
	return place !== null && sites.some(({ id }) => id === place)
}

interface MarkProps {
	mark: MapMark
	isSmall: boolean
	isDim: boolean
	isStop: boolean
	isPointed: boolean
	isMain: boolean
	isOverlap: boolean
	rings: Names['rings']
	words: string
	/** The place of its name; null if it does not fit. */
	label: PlacedLabel | null
	note: GivenName | null
}

function Mark({
	mark,
	isSmall,
	isDim,
	isStop,
	isPointed,
	isMain,
	isOverlap,
	rings,
	words,
	label,
	note,
}: MarkProps) {
	const { key, x, y, side, sites, hasOffice, isSelected } = mark
	const radius = radiusOf(mark, isSmall)
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
			{rings ? <Rings {...rings} /> : isOverlap && !isDim && <OverlapSign radius={radius} />}
			{hasOffice ? <House radius={Math.max(4.5, radius)} /> : <circle className={styles.dot} r={radius} />}
			{sites.length > 1 && (
				<text className={styles.count} y={4} textAnchor="middle">
					{sites.length}
				</text>
			)}
			{label && <Name mark={mark} at={label} isMain={isMain} note={note} />}
		</g>
	)
}

/** Two rings that meet: the sign of an overlap. */
function OverlapSign({ radius }: { radius: number }) {
	return (
		<g className={styles.ring}>
			<circle cx={-radius * 0.5} r={radius + 2.5} />
			<circle cx={radius * 0.5} r={radius + 2.5} />
		</g>
	)
}

function Rings({ count, there }: NonNullable<Names['rings']>) {
	return (
		<g className={styles.ring}>
			{Array.from({ length: count }, (_, at) => (
				<circle
					// biome-ignore lint/suspicious/noArrayIndexKey: rings have no other name than their number.
					key={at}
					r={ringRadius(at)}
					strokeDasharray={there !== null && at >= there ? '3 3' : undefined}
				/>
			))}
		</g>
	)
}

function ringRadius(at: number): number {
	return 8 + at * 4
}

/** The sign of an office, on the map and in its legend. */
export function House({ radius: r }: { radius: number }) {
	return <path className={styles.dot} d={`M${-r} ${r}V${-r * 0.3}L0 ${-r * 1.2}L${r} ${-r * 0.3}V${r}Z`} />
}

/** Heights of lines, and factors from `textWidth`, which is for 13 px of normal weight. */
const NAME = { height: 17, usual: 1.08, strong: 1.36 }

function Name({
	mark: { x, y, sites },
	at,
	isMain,
	note,
}: Pick<MarkProps, 'mark' | 'isMain' | 'note'> & { at: PlacedLabel }) {
	const foreignTag = useForeignTag()
	const [site] = sites
	const middle = at.y - y + 4.5
	const top = note === null ? middle : middle - NAME.height / 2
	return (
		<g className={styles.name} data-main={isMain || undefined}>
			<text x={at.x - x} y={top} textAnchor={at.anchor} lang={foreignTag(site?.nameLanguage)}>
				{site?.name}
				{site?.local && (
					<tspan className="local-name" lang={site.localLanguage ?? undefined}>
						{' '}
						{site.local}
					</tspan>
				)}
			</text>
			{note !== null && (
				<text
					className={styles.note}
					x={at.x - x}
					y={top + NAME.height}
					textAnchor={at.anchor}
					lang={foreignTag(note.nameLanguage)}
				>
					{note.name}
				</text>
			)}
		</g>
	)
}

/** The radius of a mark, smaller on a phone; one of several places has room for their number. */
function radiusOf({ records, sites }: MapMark, isSmall: boolean): number {
	const grown = isSmall ? 2 + Math.sqrt(records) * 0.5 : 2.6 + Math.sqrt(records) * 0.9
	return Math.min(13, Math.max(sites.length > 1 ? 8 : 0, grown))
}

function signRadius(mark: MapMark, isSmall: boolean, overlapPlaces: ReadonlySet<string>): number {
	const radius = radiusOf(mark, isSmall)
	const isOverlap = mark.isInOverlap || mark.sites.some(({ id }) => overlapPlaces.has(id))
	return isOverlap ? radius * 1.5 + 3 : radius
}

interface Named {
	readonly mark: MapMark
	readonly isMain: boolean
	readonly note: GivenName | null
	readonly reach: number
}

/** Places names: the main one first, then those with a note, then the largest; clear of all that is drawn. */
function placeNames(
	named: readonly Named[],
	marks: readonly MapMark[],
	{
		layout: { frames },
		size: { width, height, isTall },
		clear,
		maxNames,
	}: { layout: MapLayout; size: MapSize; clear: readonly Box[]; maxNames: number },
): ReadonlyMap<string, PlacedLabel> {
	const rank = ({ isMain, note, mark: { records } }: Named): number =>
		(isMain ? 2e9 : 0) + (note === null ? 0 : 1e9) + records
	const shown = [...named].sort((one, other) => rank(other) - rank(one)).slice(0, maxNames)
	const keys = new Set(shown.map(({ mark }) => mark.key))
	// Marks without a name keep names off, except that of the main place.
	const others = marks
		.filter(({ key }) => !keys.has(key))
		.map((mark): LabelRequest => {
			const { key, x, y } = mark
			return { key, x, y, radius: radiusOf(mark, isTall), width: 0, height: 0, isMain: false, sides: [] }
		})
	const insets = frames.flatMap(({ name, side, box }): readonly LabelBox[] => {
		if (name === null) return []
		const foot = box.y + box.height
		const end = side === 'partner' ? box.x + box.width : box.x + textWidth(name)
		return [{ left: end - textWidth(name), top: foot, right: end, bottom: foot + 20 }]
	})
	const boxes = clear.map(({ x, y, width: across, height: down }): LabelBox => {
		return { left: x, top: y, right: x + across, bottom: y + down }
	})
	const requests = shown.map(({ mark, isMain, note, reach }): LabelRequest => {
		const [site] = mark.sites
		const words = [site?.name ?? '', site?.local ?? ''].join(' ').trim()
		const wide = textWidth(words) * (isMain ? NAME.strong : NAME.usual)
		return {
			key: mark.key,
			x: mark.x,
			y: mark.y,
			radius: reach,
			width: Math.max(wide, textWidth(note?.name ?? '')),
			height: note === null ? NAME.height : NAME.height * 2,
			isMain: isMain || note !== null,
		}
	})
	return placeLabels([...requests, ...others], [...insets, ...boxes], {
		left: 2,
		top: 0,
		right: width - 2,
		bottom: height,
	})
}
