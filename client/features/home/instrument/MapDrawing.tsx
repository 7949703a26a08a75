import { memo, useId, useMemo } from 'react'
import { useText } from '../../../text/useText'
import type { HomePlace, MissionCrossing } from './homeRecords'
import styles from './MapDrawing.module.css'
import type { SharedOffices } from './offices'
import type { Arc } from './picture'
import { arcPath, type Label, type PointedAt, placeStageNames, type Stage } from './stageLayout'

interface Props {
	readonly stage: Stage
	readonly arcs: readonly Arc[]
	readonly places: readonly HomePlace[]
	readonly crossing: MissionCrossing | null
	readonly there: number | null
	readonly overlapPlaces: ReadonlySet<string>
	readonly offices: SharedOffices | null
	readonly place: string | null
	readonly pointed: PointedAt
}

const STRONG: ReadonlySet<Arc['look']> = new Set(['crossing', 'past', 'single', 'pooled'])

/** Draws arcs, points, rings and names, the faintest first. */
export function MapDrawing(props: Props) {
	const { stage, arcs, places, crossing, there, overlapPlaces, offices, place, pointed } = props
	const notes = useOfficeNotes(offices)
	const gradient = useId()
	const looked = useMemo(() => lookedAt(arcs, place), [arcs, place])
	const isAt = (id: string): boolean => pointed !== null && 'place' in pointed && pointed.place.id === id
	const isPointed = (arc: Arc): boolean =>
		pointed !== null &&
		('arc' in pointed ? pointed.arc.key === arc.key : isAt(arc.from.id) || isAt(arc.to.id))
	const labels = useMemo(() => {
		const heart = crossing?.place
		const at = heart ? stage.map.place(heart.lat, heart.lon, heart.side) : null
		const reach = ringReach(crossing)
		const rings = at ? [{ x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach }] : []
		const wanted = wantedNames({ arcs, places, crossing, overlapPlaces, place, notes })
		return placeStageNames(stage, wanted, stage.isNarrow ? 7 : 16, [...rings, ...panelBox(stage)])
	}, [stage, arcs, places, crossing, overlapPlaces, place, notes])
	const end = stage.isNarrow ? { x2: 0, y2: stage.height } : { x2: stage.width, y2: 0 }
	return (
		<>
			<linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1="0" y1="0" {...end}>
				<stop offset="0.2" stopColor="var(--ink)" stopOpacity="0.75" />
				<stop offset="0.42" stopColor="var(--ink)" stopOpacity="0.12" />
				<stop offset="0.62" stopColor="var(--ink)" stopOpacity="0.12" />
				<stop offset="0.84" stopColor="var(--ink)" stopOpacity="0.75" />
			</linearGradient>
			{arcs.map((arc) => (
				<ArcLine
					key={arc.key}
					stage={stage}
					from={arc.from}
					to={arc.to}
					look={arc.look}
					age={arc.age}
					newsAge={arc.newsAge}
					fade={`url(#${gradient})`}
					isPointed={isPointed(arc)}
				/>
			))}
			{places.map((one) => (
				<PlaceMark
					key={one.id}
					stage={stage}
					place={one}
					isLooked={looked === null || looked.has(one.id)}
					isPointed={isAt(one.id) || one.id === place}
					isOverlap={overlapPlaces.has(one.id)}
				/>
			))}
			{crossing?.place && <Rings stage={stage} place={crossing.place} crossing={crossing} there={there} />}
			{offices && <OfficeSign stage={stage} place={places.find(({ id }) => id === offices.place)} />}
			{labels.map((label) => (
				<Name key={label.place.id} label={label} />
			))}
		</>
	)
}

interface ArcLineProps extends Pick<Arc, 'from' | 'to' | 'look' | 'age' | 'newsAge'> {
	readonly stage: Stage
	readonly fade: string
	readonly isPointed: boolean
}

const ArcLine = memo(function ArcLine({
	stage,
	from,
	to,
	look,
	age,
	newsAge,
	fade,
	isPointed,
}: ArcLineProps) {
	const path = useMemo(() => arcPath(stage, { from, to }), [stage, from, to])
	if (path === null) return null
	const isFaded = age === 'SILENT' && (look === 'ink' || look === 'faint') && !isPointed
	return (
		<path
			className={styles.arc}
			d={path}
			pathLength={age === 'UNDATED' ? 100 : undefined}
			stroke={isFaded ? fade : undefined}
			data-look={look}
			data-age={age}
			data-news={newsAge ?? undefined}
			data-pointed={isPointed ? '' : undefined}
		/>
	)
})

interface PlaceMarkProps {
	readonly stage: Stage
	readonly place: HomePlace
	readonly isLooked: boolean
	readonly isPointed: boolean
	readonly isOverlap: boolean
}

const PlaceMark = memo(function PlaceMark({ stage, place, isLooked, isPointed, isOverlap }: PlaceMarkProps) {
	const at = stage.map.place(place.lat, place.lon, place.side)
	if (!at) return null
	return (
		<g
			className={styles.place}
			data-side={place.side}
			data-dim={isLooked ? undefined : ''}
			data-pointed={isPointed ? '' : undefined}
			data-place={place.id}
			transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
		>
			<circle r={isPointed ? 5 : place.side === 'french' ? 2.4 : 2.8} />
			{isOverlap && (
				<g className={styles.sign}>
					<circle cx="-2.8" r="5.2" />
					<circle cx="2.8" r="5.2" />
				</g>
			)}
		</g>
	)
})

/** Notes for a shared office: who seeks one, who has one, and where it is. */
function useOfficeNotes(offices: SharedOffices | null): ReadonlyMap<string, string> {
	const { translate, date } = useText()
	return useMemo(() => {
		if (offices === null) return new Map()
		const { place, guest, hosts, wished, count } = offices
		const looked =
			wished === null
				? translate('instrument.note.wishedUndated')
				: translate('instrument.note.wished', { date: date(wished.slice(0, 7)) })
		return new Map([
			...[...hosts].map((host) => [host, translate('instrument.note.host')] as const),
			[guest, looked],
			[place, translate('instrument.note.offices', { count })],
		])
	}, [offices, translate, date])
}

/** The sign of a shared office: a house with a free desk. */
function OfficeSign({ stage, place }: { stage: Stage; place: HomePlace | undefined }) {
	const at = place && stage.map.place(place.lat, place.lon, place.side)
	if (!at) return null
	return (
		<g
			className={styles.office}
			transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
			data-part="office"
		>
			<path d="M-8 8V-2L0 -9L8 -2V8Z" />
			<circle cy="1.5" r="2.8" />
		</g>
	)
}

/** One ring for each actor, at most seven; dashed for those back home. */
function Rings({
	stage,
	place,
	crossing,
	there,
}: {
	stage: Stage
	place: HomePlace
	crossing: MissionCrossing
	there: number | null
}) {
	const at = stage.map.place(place.lat, place.lon, place.side)
	if (!at) return null
	const count = ringCount(crossing)
	return (
		<g className={styles.rings} transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}>
			<circle className={styles.core} r="4.4" />
			{Array.from({ length: count }, (_, index) => (
				<circle
					// biome-ignore lint/suspicious/noArrayIndexKey: rings have no other name than their number.
					key={index}
					r={7.5 + index * 4}
					strokeDasharray={there !== null && index >= there ? '3 3' : undefined}
				/>
			))}
		</g>
	)
}

/** The box of the figure on a wide map; no name is placed under it. */
function panelBox({ width, height }: Stage) {
	return width > 1180 ? [{ x: width / 2 - 180, y: height - 260, width: 360, height: 260 }] : []
}

function ringCount(crossing: MissionCrossing): number {
	return Math.min(7, Math.max(2, crossing.peak))
}

function ringReach(crossing: MissionCrossing | null): number {
	return crossing === null ? 0 : 8 + (ringCount(crossing) - 1) * 4
}

function Name({ label: { place, at, anchor, isStrong, note } }: { label: Label }) {
	const { name, local, localLanguage } = place
	return (
		<g className={isStrong ? `${styles.name} ${styles.strong}` : styles.name}>
			<text x={at.x} y={at.y} textAnchor={anchor}>
				{name}
				{local && (
					<tspan className="local-name" lang={localLanguage ?? undefined}>
						{' '}
						{local}
					</tspan>
				)}
			</text>
			{note && (
				<text className={styles.note} x={at.x} y={at.y + 17} textAnchor={anchor}>
					{note}
				</text>
			)}
		</g>
	)
}

/** The places in focus; null: all. */
function lookedAt(arcs: readonly Arc[], place: string | null): ReadonlySet<string> | null {
	const isAnyFaint = arcs.some(({ look }) => look === 'faint' || look === 'dim')
	if (!isAnyFaint) return null
	const looked = arcs.filter(({ look }) => look !== 'faint' && look !== 'dim')
	return new Set([...looked.flatMap(({ from, to }) => [from.id, to.id]), ...(place === null ? [] : [place])])
}

function wantedNames({
	arcs,
	places,
	crossing,
	overlapPlaces,
	place,
	notes,
}: Pick<Props, 'arcs' | 'places' | 'crossing' | 'overlapPlaces' | 'place'> & {
	readonly notes: ReadonlyMap<string, string>
}) {
	const heart = crossing?.place ?? null
	const first = heart
		? [
				{
					place: heart,
					isStrong: true,
					note: crossing?.node.crowding?.occasion?.name ?? null,
					gap: ringReach(crossing) + 4,
				},
			]
		: []
	const chosen = places.filter(({ id }) => id === place && id !== heart?.id)
	const strong = arcs.filter(({ look }) => STRONG.has(look))
	const counts = new Map<string, number>()
	for (const { from, to, look } of arcs) {
		const weight = STRONG.has(look) ? 40 : look === 'ink' ? 1 : 0
		for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + weight)
	}
	const isDimmed = arcs.some(({ look }) => look === 'dim' || look === 'faint')
	const rest = places
		.map((one) => ({
			place: one,
			weight: (counts.get(one.id) ?? 0) + (overlapPlaces.has(one.id) ? 20 : 0),
			gap: overlapPlaces.has(one.id) ? 11 : 8,
		}))
		.filter(
			({ place: one, weight }) => one.id !== heart?.id && one.id !== place && weight >= (isDimmed ? 1 : 3),
		)
		.toSorted((one, other) => other.weight - one.weight)
	return [
		...first,
		...chosen.map((one) => ({ place: one, isStrong: true, note: notes.get(one.id) ?? null, gap: 10 })),
		...rest.map(({ place: one, gap, weight }) => ({
			place: one,
			isStrong: strong.length > 0 && strong.length < 4 && weight >= 40,
			note: notes.get(one.id) ?? null,
			gap: notes.has(one.id) ? gap + 4 : gap,
		})),
	]
}

/** A sample of a line, for the legend. */
export function LineSample({ look, age }: { look: Arc['look']; age: Arc['age'] }) {
	return (
		<svg viewBox="0 0 46 8" aria-hidden="true" className={styles.sample}>
			{age === 'SILENT' ? (
				<>
					<path className={styles.arc} data-look="ink" data-age="HEARD" d="M0 4h11" />
					<path className={styles.arc} data-look="faint" data-age="HEARD" d="M11 4h24" />
					<path className={styles.arc} data-look="ink" data-age="HEARD" d="M35 4h11" />
				</>
			) : (
				<path className={styles.arc} data-look={look} data-age={age} pathLength={100} d="M0 4h46" />
			)}
		</svg>
	)
}
