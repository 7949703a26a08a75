import { useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { recordPath } from '../../../state/paths'
import { useReadingDay } from '../../../state/readingDay'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { frenchName, type GivenName } from '../../../ui/Name'
import { useBoxWidth } from '../../../ui/useBoxWidth'
import { useFreshness } from '../../../views/freshness/useFreshness'
import { ConnectionMap } from '../../../views/map/ConnectionMap'
import { countOf, type MapArc, type MapMark } from '../../../views/map/layoutConnections'
import type { Box, CountryMap, MapSize } from '../../../views/map/layoutMap'
import type { HomeConnection } from './homeConnections'
import type { MissionCrossing } from './homeRecords'
import type { SharedOffices } from './offices'

interface Props {
	readonly map: CountryMap
	readonly connections: readonly HomeConnection[]
	readonly hasSelection: boolean
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

/** The map of the selection. A click opens a record or chooses a place. */
export function HomeMap(props: Props) {
	const { map, connections, crossing, place, onPlace } = props
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const day = useReadingDay()
	const scene = useRef<HTMLDivElement>(null)
	const width = useBoxWidth(scene) ?? (document.documentElement.clientWidth || USUAL_WIDTH)
	const size = useMemo(() => sizeOf(width), [width])
	const clear = useMemo(() => panelsOver(size), [size])
	const same = useMemo(() => ({ wide: connections, exact: connections }), [connections])
	const notes = useNotes(props.offices, crossing)
	const { wordsOfMark, wordsOfArc } = useWords(connections)
	const rings = useMemo(
		() => crossing && { count: Math.min(7, Math.max(2, crossing.peak)), there: props.there },
		[crossing, props.there],
	)
	return (
		<div ref={scene}>
			<ConnectionMap
				label={translate('instrument.map', { count: props.linkCount })}
				map={map}
				size={size}
				connections={same}
				isVertical
				day={day}
				hasSelection={props.hasSelection}
				main={crossing?.place?.id ?? place}
				rings={rings}
				overlapPlaces={props.overlapPlaces}
				notes={notes}
				clear={clear}
				maxNames={size.isTall ? 7 : 16}
				wordsOfMark={wordsOfMark}
				wordsOfArc={wordsOfArc}
				onMark={({ key }) => onPlace(key === place ? null : key)}
				onArc={(arc) => {
					const records = new Set(
						arc.connections.filter(({ isProposed }) => !isProposed).map(({ record }) => record),
					)
					const [record] = records
					if (record !== undefined && records.size === 1) navigate(to(recordPath(record)))
					else onPlace(arc.to.key)
				}}
			/>
		</div>
	)
}

/** The width in pixels if nothing is laid out (tests without a browser). */
const USUAL_WIDTH = 1440

/** On narrower maps, in pixels, France is above the other country. */
const NARROW_WIDTH = 720

/**
 * Leaves the months, « Lire » and the figure on the first screen of a phone; InstrumentView.module.css
 * reserves the same height.
 */
const NARROW_HEIGHT = 294

function sizeOf(width: number): MapSize {
	const isTall = width < NARROW_WIDTH
	const height = isTall ? NARROW_HEIGHT : Math.round(Math.min(540, Math.max(360, width * 0.35)))
	return { width, height, isTall }
}

/** Figure and legend stand on a wide map: no name is placed under them. */
function panelsOver({ width, height }: MapSize): readonly Box[] {
	if (width <= 1100) return []
	return [
		{ x: width / 2 - 180, y: height - 260, width: 360, height: 260 },
		{ x: Math.max(0, (width - 1280) / 2), y: height - 130, width: 380, height: 130 },
	]
}

/** Lines under names: the occasion of the overlap; who seeks an office, who has one, and where. */
function useNotes(
	offices: SharedOffices | null,
	crossing: MissionCrossing | null,
): ReadonlyMap<string, GivenName> {
	const { translate, date } = useText()
	return useMemo(() => {
		const notes = new Map<string, GivenName>()
		const occasion = crossing?.node.crowding?.occasion?.name
		if (crossing?.place && occasion) notes.set(crossing.place.id, frenchName(occasion))
		if (offices === null) return notes
		const { place, guest, hosts, wished, count } = offices
		const note = (name: string): GivenName => ({ name, nameLanguage: null })
		for (const host of hosts) notes.set(host, note(translate('instrument.note.host')))
		const looked =
			wished === null
				? translate('instrument.note.wishedUndated')
				: translate('instrument.note.wished', { date: date(wished.slice(0, 7)) })
		return notes.set(guest, note(looked)).set(place, note(translate('instrument.note.offices', { count })))
	}, [offices, crossing, translate, date])
}

function useWords(connections: readonly HomeConnection[]) {
	const { translate } = useText()
	const news = useFreshness()
	const wordsOfMark = ({ sites: [site], records, isInOverlap }: MapMark): readonly string[] => [
		translate('map.place', { name: site?.name ?? '', count: records }),
		...(isInOverlap ? [translate('map.place.overlap')] : []),
		translate('instrument.choose'),
	]
	const wordsOfArc = ({ from, to, connections: ones, look }: MapArc): readonly string[] => {
		const lookWords = look === 'plain' ? [] : [translate(`map.legend.${look}`)]
		const only = ones.length === 1 ? connections.find((one) => one === ones[0]) : undefined
		if (only === undefined) {
			const ends = { from: from.sites[0]?.name ?? '', to: to.sites[0]?.name ?? '' }
			return [translate('map.arc', { ...ends, count: countOf(ones) }), ...lookWords]
		}
		return [
			translate('instrument.walkArc', { who: only.who, place: only.partner }),
			...(only.when === null ? [] : [only.when]),
			...(only.news === null ? [] : news.wordsOf(only.news)),
			...lookWords,
			...(only.isProposed ? [] : [translate('instrument.open')]),
		]
	}
	return { wordsOfMark, wordsOfArc }
}
