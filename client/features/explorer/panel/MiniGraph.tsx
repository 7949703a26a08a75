import { useReadingDay } from '../../../state/readingDay'
import { useText } from '../../../text/useText'
import { useForeignTag } from '../../../ui/Name'
import type { NamedActor } from '../../../views/actor/ActorLink'
import { ActorShape } from '../../../views/actor/ActorShape'
import { BRICK_AGES, type BrickAge, brickAgeOf } from '../../../views/freshness/brickAge'
import { type ColumnLine, type Columns, reduceEdgeCrossings } from '../../../views/graph/edgeCrossings'
import { linesOfName } from '../../../views/graph/wrapName'
import { holdersOfEnd } from '../recordWords'
import type { ExplorerRecord } from '../useRecordPages'
import styles from './Panel.module.css'

/** A panel has no room for more lines; the table lists them. */
const MAX_LINES = 40
const STEP = 22
const WIDTH = 340
const LEFT = 142
const RIGHT = 216

interface Line {
	readonly from: string
	readonly to: string
	readonly age: BrickAge
	readonly isOverlap: boolean
}

interface MiniGraphProps {
	readonly records: readonly ExplorerRecord[]
	/** Ids of records that are evidence of overlaps; their lines have the colour of overlaps. */
	readonly inOverlaps: ReadonlySet<string>
}

/**
 * The links of the selection as two columns of actors, each as it is on record, ordered so that few lines
 * cross.
 */
export function MiniGraph({ records, inOverlaps }: MiniGraphProps) {
	const { translate } = useText()
	const day = useReadingDay()
	const foreignTag = useForeignTag()
	const { lines, actors } = linesOf(records, inOverlaps, day)
	const shown = lines.slice(0, MAX_LINES)
	if (shown.length === 0) return null
	const { left, right } = orderTwoSides(shown)
	const rowsOf = (side: readonly string[], room: number): readonly Row[] =>
		side.map((id) => {
			const lines = linesOfName(actors.get(id)?.name ?? '', room, ({ length }) => length)
			const lang = foreignTag(actors.get(id)?.nameLanguage)
			return { id, lines, lang, height: Math.max(STEP, lines.length * LINE + 9) }
		})
	const [french, partner] = [rowsOf(left, ROOM.left), rowsOf(right, ROOM.right)]
	const tall = Math.max(heightOf(french), heightOf(partner))
	const [leftAt, rightAt] = [middlesOf(french, tall), middlesOf(partner, tall)]
	const y = (side: ReadonlyMap<string, number>, id: string): number => side.get(id) ?? 0
	const meeting = new Set(shown.filter(({ isOverlap }) => isOverlap).map(({ to }) => to))
	return (
		<div className={styles.miniGraph}>
			<svg
				viewBox={`0 0 ${WIDTH} ${tall + 6}`}
				role="img"
				aria-label={translate('views.miniGraph', { french: left.length, partner: right.length })}
			>
				{shown.map(({ from, to, age, isOverlap }) => {
					const [a, b] = [y(leftAt, from), y(rightAt, to)]
					const middle = (LEFT + RIGHT) / 2
					return (
						<path
							key={`${from} ${to}`}
							d={`M${LEFT + 8} ${a}C${middle} ${a} ${middle} ${b} ${RIGHT - 8} ${b}`}
							data-age={age}
							data-overlap={isOverlap || undefined}
						/>
					)
				})}
				{french.map(({ id, ...name }) => (
					<g key={id} transform={`translate(${LEFT} ${y(leftAt, id)})`}>
						<Sign of={actors.get(id)} />
						<NameLines {...name} x={-11} anchor="end" />
					</g>
				))}
				{partner.map(({ id, ...name }) => (
					<g key={id} transform={`translate(${RIGHT} ${y(rightAt, id)})`}>
						{meeting.has(id) && (
							<>
								<circle className={styles.halo} r="9" />
								<circle className={styles.halo} r="13" />
							</>
						)}
						<Sign of={actors.get(id)} />
						<NameLines {...name} x={meeting.has(id) ? 18 : 11} anchor="start" />
					</g>
				))}
			</svg>
			{lines.length > MAX_LINES && (
				<p className="caption">{translate('views.miniGraphMore', { count: lines.length - MAX_LINES })}</p>
			)}
		</div>
	)
}

function Sign({ of }: { of: NamedActor | undefined }) {
	if (!of) return null
	return (
		<g transform="scale(0.8) translate(-7 -7)">
			<ActorShape kind={of.kind} level={of.level ?? null} />
		</g>
	)
}

/** Letters that fit beside each column. */
const ROOM = { left: 20, right: 15 }
/** Pixels between two lines of a name. */
const LINE = 14

/** An actor beside its line. */
interface Row {
	readonly id: string
	readonly lines: readonly string[]
	/** BCP 47 tag of a name in another language than the screen's. */
	readonly lang: string | undefined
	readonly height: number
}

function heightOf(rows: readonly Row[]): number {
	return rows.reduce((sum, { height }) => sum + height, 0)
}

/** The middle of each row, with both columns spread over the same height. */
function middlesOf(rows: readonly Row[], tall: number): ReadonlyMap<string, number> {
	const spare = (tall - heightOf(rows)) / rows.length
	let top = 3
	return new Map(
		rows.map(({ id, height }) => {
			const middle = top + (height + spare) / 2
			top += height + spare
			return [id, middle]
		}),
	)
}

/** A name on as many lines as it needs, centred in its row. Names cut short could look the same. */
function NameLines({
	lines,
	lang,
	x,
	anchor,
}: Pick<Row, 'lines' | 'lang'> & { x: number; anchor: 'start' | 'end' }) {
	const top = 4.5 - ((lines.length - 1) * LINE) / 2
	return (
		<text textAnchor={anchor} lang={lang}>
			{lines.map((line, index) => (
				<tspan key={line} x={x} y={top + index * LINE}>
					{line}
				</tspan>
			))}
		</text>
	)
}

/**
 * One line for two actors with several records: it shows the latest news, and whether there is an overlap.
 */
function linesOf(
	records: readonly ExplorerRecord[],
	inOverlaps: ReadonlySet<string>,
	day: string | null,
): { readonly lines: readonly Line[]; readonly actors: ReadonlyMap<string, NamedActor> } {
	const lines = new Map<string, Line>()
	const actors = new Map<string, NamedActor>()
	for (const one of records) {
		const age = brickAgeOf(one.lastNews, day)
		const isOverlap = inOverlaps.has(one.record.id)
		for (const french of one.ends.french.flatMap(holdersOfEnd)) {
			for (const partner of one.ends.partner.flatMap(holdersOfEnd)) {
				actors.set(french.id, french).set(partner.id, partner)
				const key = `${french.id} ${partner.id}`
				const known = lines.get(key)
				lines.set(key, {
					from: french.id,
					to: partner.id,
					age: known ? youngest(known.age, age) : age,
					isOverlap: isOverlap || known?.isOverlap === true,
				})
			}
		}
	}
	return { lines: [...lines.values()], actors }
}

function youngest(one: BrickAge, other: BrickAge): BrickAge {
	return BRICK_AGES.indexOf(one) <= BRICK_AGES.indexOf(other) ? one : other
}

/** What hangs together stands together, the largest first. */
function orderTwoSides(links: readonly ColumnLine[]): Columns {
	const parts = componentsOf(links)
		.sort((one, other) => other.length - one.length)
		.map((part) => reduceEdgeCrossings(asTheyCame(part), part))
	return { left: parts.flatMap(({ left }) => left), right: parts.flatMap(({ right }) => right) }
}

function asTheyCame(links: readonly ColumnLine[]): Columns {
	return {
		left: [...new Set(links.map(({ from }) => from))],
		right: [...new Set(links.map(({ to }) => to))],
	}
}

/** The links of each connected part, in the order in which they came. */
function componentsOf(links: readonly ColumnLine[]): ColumnLine[][] {
	const parts: { left: Set<string>; right: Set<string>; links: ColumnLine[] }[] = []
	for (const link of links) {
		const touched = parts.filter(({ left, right }) => left.has(link.from) || right.has(link.to))
		const [first = { left: new Set(), right: new Set(), links: [] }, ...others] = touched
		if (touched.length === 0) parts.push(first)
		for (const other of others) {
			for (const id of other.left) first.left.add(id)
			for (const id of other.right) first.right.add(id)
			first.links.push(...other.links)
			parts.splice(parts.indexOf(other), 1)
		}
		first.left.add(link.from)
		first.right.add(link.to)
		first.links.push(link)
	}
	return parts.map((part) => part.links)
}
