import { type PointerEvent, useId, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { recordPath } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { PictureNavigation } from '../../../ui/PictureNavigation'
import type { CountryMap } from '../../../views/map/layoutMap'
import { Outlines } from '../../../views/map/Outlines'
import type { HomePlace, MissionCrossing } from './homeRecords'
import { MapDrawing } from './MapDrawing'
import styles from './MapStage.module.css'
import { MapTooltip } from './MapTooltip'
import type { SharedOffices } from './offices'
import { type Arc, linesAt } from './picture'
import { layoutStage, type PointedAt, pointedAt, type Stage } from './stageLayout'
import { useWidth } from './useWidth'

export interface MapStageProps {
	readonly map: CountryMap
	readonly arcs: readonly Arc[]
	readonly linkCount: number
	/** The overlap at the centre of the map; null: none. */
	readonly crossing: MissionCrossing | null
	/** The number of leaders that are there in the month shown. */
	readonly there: number | null
	/** Places of today's overlaps; empty if something is chosen. */
	readonly overlapPlaces: ReadonlySet<string>
	/** Offices that could host the chosen actor; null: none. */
	readonly offices: SharedOffices | null
	/** Id of the chosen place; null: none. */
	readonly place: string | null
	readonly onPlace: (id: string | null) => void
}

/** The map. Hovering or focusing describes what is there; a click opens a record or chooses a place. */
export function MapStage(props: MapStageProps) {
	const { map, arcs, onPlace } = props
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const titleId = useId()
	const [scene, width] = useWidth<HTMLDivElement>()
	const places = useMemo(() => placesOf(arcs), [arcs])
	const known = useKnownPlaces(places)
	const stage = useMemo(() => layoutStage(map, width, known), [map, width, known])
	const [pointed, setPointed] = useState<PointedAt>(null)
	const open = (what: PointedAt): void => {
		if (what === null) return
		if ('place' in what) onPlace(what.place.id === props.place ? null : what.place.id)
		else if (what.arc.record !== null) navigate(to(recordPath(what.arc.record)))
	}
	const under = (event: PointerEvent<HTMLElement>): PointedAt => {
		const { left, top } = event.currentTarget.getBoundingClientRect()
		const at = { x: event.clientX - left, y: event.clientY - top }
		return pointedAt(stage, at, places, arcs)
	}
	return (
		<div
			ref={scene}
			className={stage.isNarrow ? `${styles.scene} ${styles.narrow}` : styles.scene}
			style={{ height: stage.height }}
			onPointerMove={(event) => {
				const now = under(event)
				if (!isSame(now, pointed)) setPointed(now)
			}}
			onPointerLeave={() => setPointed(null)}
			onPointerUp={(event) => event.button === 0 && open(under(event))}
			data-part="map"
			data-pointed={pointed === null ? undefined : 'some'}
		>
			<Base stage={stage} />
			<svg
				className={styles.layer}
				viewBox={`0 0 ${stage.width} ${stage.height}`}
				role="img"
				aria-labelledby={titleId}
			>
				<title id={titleId}>{translate('instrument.map', { count: props.linkCount })}</title>
				<MapDrawing {...props} stage={stage} places={places} pointed={pointed} />
			</svg>
			<MapNavigation
				arcs={arcs}
				places={places}
				chosen={props.place}
				onPoint={setPointed}
				onOpen={open}
				onPlace={onPlace}
			/>
			{pointed && <MapTooltip stage={stage} pointed={pointed} arcs={arcs} />}
		</div>
	)
}

/**
 * Coasts are drawings of their own, painted once, while arcs come and go. Insets do not fade at their edges.
 */
function Base({ stage }: { stage: Stage }) {
	return useMemo(() => {
		const { frames } = stage.map
		const drawn = [frames.filter(({ name }) => name === null), frames.filter(({ name }) => name !== null)]
		return drawn.map((frames, at) => (
			<svg
				key={at === 0 ? 'countries' : 'insets'}
				className={at === 0 ? `${styles.layer} ${styles.countries}` : styles.layer}
				viewBox={`0 0 ${stage.width} ${stage.height}`}
				aria-hidden="true"
			>
				<Outlines layout={{ ...stage.map, frames }} />
			</svg>
		))
	}, [stage])
}

interface WalkProps {
	readonly arcs: readonly Arc[]
	readonly places: readonly HomePlace[]
	readonly chosen: string | null
	readonly onPoint: (pointed: PointedAt) => void
	readonly onOpen: (pointed: PointedAt) => void
	readonly onPlace: (id: string | null) => void
}

/**
 * Keyboard navigation: up and down go from place to place, or along the lines of the chosen place; left and
 * right change the month.
 */
function MapNavigation({ arcs, places, chosen, onPoint, onOpen, onPlace }: WalkProps) {
	const { translate } = useText()
	const stops = useMemo(() => stopsOf(arcs, places, chosen), [arcs, places, chosen])
	return (
		<PictureNavigation
			label={translate('instrument.walk')}
			stops={stops}
			of={chosen}
			isVertical
			wordsOf={(stop) => wordsOf(stop, arcs, translate)}
			onPoint={onPoint}
			onOpen={onOpen}
			onLeave={chosen === null ? undefined : () => onPlace(null)}
		/>
	)
}

function stopsOf(
	arcs: readonly Arc[],
	places: readonly HomePlace[],
	chosen: string | null,
): readonly NonNullable<PointedAt>[] {
	const own = chosen === null ? [] : linesAt(arcs, chosen)
	if (own.length > 0) return own.map((arc) => ({ arc }))
	const lines = new Map<string, number>()
	for (const { from, to, look } of arcs) {
		if (look === 'dim' || look === 'faint') continue
		for (const { id } of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1)
	}
	const weight = ({ id }: HomePlace): number => lines.get(id) ?? 0
	return places.toSorted((one, other) => weight(other) - weight(one)).map((place) => ({ place }))
}

function wordsOf(
	pointed: NonNullable<PointedAt>,
	arcs: readonly Arc[],
	translate: ReturnType<typeof useText>['translate'],
): string {
	if ('arc' in pointed) {
		const { who, partner, when } = pointed.arc
		const words = translate('instrument.walkArc', { who, place: partner })
		return when === null ? words : [words, when].join(translate('ui.phraseComma'))
	}
	const { id, name } = pointed.place
	return translate('instrument.walkPlace', { name, count: linesAt(arcs, id).length })
}

function isSame(one: PointedAt, other: PointedAt): boolean {
	if (one === null || other === null) return one === other
	if ('place' in one) return 'place' in other && one.place.id === other.place.id
	return 'arc' in other && one.arc.key === other.arc.key
}

function placesOf(arcs: readonly Arc[]): readonly HomePlace[] {
	return [...new Map(arcs.flatMap(({ from, to }) => [from, to]).map((place) => [place.id, place])).values()]
}

/** Every place that was ever on the map, so that no inset vanishes while months play. */
function useKnownPlaces(places: readonly HomePlace[]): readonly HomePlace[] {
	const [known, setKnown] = useState(places)
	const ids = new Set(known.map(({ id }) => id))
	const added = places.filter(({ id }) => !ids.has(id))
	if (added.length === 0) return known
	const all = [...known, ...added]
	setKnown(all)
	return all
}
