import { useCallback, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { latestNews } from '../../../../schema/freshness'
import { LAYERS } from '../../../state/explorerView'
import { actorPath } from '../../../state/paths'
import { useReadingDay } from '../../../state/readingDay'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Answer } from '../../../ui/Answer'
import { CheckOption } from '../../../ui/CheckOption'
import { Disclosure } from '../../../ui/Disclosure'
import { Loading } from '../../../ui/Loading'
import { MissingPart, type PendingPart } from '../../../ui/MissingPart'
import { NameText } from '../../../ui/Name'
import { useBoxWidth } from '../../../ui/useBoxWidth'
import { ConnectionMap } from '../../../views/map/ConnectionMap'
import {
	type ConnectionsLayout,
	countOf,
	type MapArc,
	type MapMark,
} from '../../../views/map/layoutConnections'
import type { CountryMap, MapSize } from '../../../views/map/layoutMap'
import { MapLegend } from '../../../views/map/MapLegend'
import type { Post } from '../../../views/map/Posts'
import { useCountryMap } from '../../../views/map/useCountryMap'
import { DrawnCounts, DrawnNote, drawnPages, NoRecords } from '../DrawnRecords'
import type { ViewProps } from '../explorerViews'
import { RecordsTable } from '../table/RecordsTable'
import styles from './Map.module.css'
import { useMap } from './useMap'

/** The records of the selection on a map of both countries, with a table of the same below. */
export function MapView(props: ViewProps) {
	const { translate } = useText()
	const { map, ...asked } = useCountryMap()
	return (
		<Answer of={props.data.all.answer} reading={translate('views.reading')} isTall>
			{() => <MapOfRecords {...props} map={map} asked={asked} />}
		</Answer>
	)
}

function MapOfRecords(props: ViewProps & { map: CountryMap | null; asked: PendingPart }) {
	const { view, data, act, map, asked } = props
	const { translate, sentenceSpace } = useText()
	const drawn = useMap(props)
	const [left, setLeft] = useState<Pick<ConnectionsLayout, 'left' | 'outside'>>({ left: 0, outside: 0 })
	const total = data.all.total ?? 0
	if (total === 0) return <NoRecords />
	// Shows the map and the table together: a table shown first would jump when the map comes.
	if (map === null && !asked.error) return <Loading what={translate('views.reading')} isTall />
	const notes = [
		...(drawn.hidden > 0 ? [translate('map.hiddenLayers', { count: drawn.hidden })] : []),
		...(drawn.unplaced > 0 ? [translate('map.unplaced', { count: drawn.unplaced })] : []),
		...(left.left + drawn.left > 0 ? [translate('map.left', { count: left.left + drawn.left })] : []),
		...(drawn.pairs.read < drawn.pairs.total ? [translate('map.pairsLeft', { ...drawn.pairs })] : []),
		...(left.outside > 0 ? [translate('map.outside', { count: left.outside })] : []),
	]
	return (
		<div className={styles.view}>
			<p className={`small ${styles.counts}`}>
				<DrawnCounts data={data} />{' '}
				<DrawnNote data={data} drawn={drawnPages(data)?.records.length ?? 0} view="map" />
			</p>
			<fieldset className={styles.layers} data-part="view-options">
				<legend className="small">{translate('map.layers')}</legend>
				{LAYERS.map((layer) => (
					<CheckOption
						key={layer}
						checked={view.layers.includes(layer)}
						onChange={() => act({ type: 'toggleLayer', layer })}
					>
						{translate(`map.layer.${layer}`)}
					</CheckOption>
				))}
			</fieldset>
			<MissingPart what={translate('views.missing.outlines')} of={[asked]} />
			<MissingPart what={translate('views.missing.results')} of={[drawn.askedResults]} />
			<MissingPart what={translate('views.missing.counts')} of={[drawn.askedCounts]} />
			<MissingPart what={translate('views.missing.posts')} of={[drawn.askedPosts]} />
			{map && <Drawing {...props} map={map} drawn={drawn} onLeft={setLeft} />}
			<MapLegend lines={['recent', 'silent', 'never', 'overlap', 'proposed']} signs={['office', 'cluster']} />
			<p className="caption" role="status">
				{notes.join(sentenceSpace)}
			</p>
			<p className="caption">{translate('map.source')}</p>
			<PostList posts={drawn.posts} />
			<Disclosure summary={translate('map.table')}>{() => <RecordsTable {...props} />}</Disclosure>
		</div>
	)
}

function Drawing({
	view,
	data,
	act,
	map,
	drawn,
	onLeft,
}: ViewProps & {
	map: CountryMap
	drawn: ReturnType<typeof useMap>
	onLeft: (left: Pick<ConnectionsLayout, 'left' | 'outside'>) => void
}) {
	const { translate } = useText()
	const box = useRef<HTMLDivElement>(null)
	const width = useBoxWidth(box)
	const size = useMemo(() => width && sizeOf(width), [width])
	const day = useReadingDay()
	const { wordsOfMark, wordsOfArc } = useMapWords()
	const choose = useCallback(
		({ sites }: MapMark): void => act({ type: 'choose', ids: sites.map(({ id }) => id) }),
		[act],
	)
	return (
		<div ref={box} className={styles.drawing}>
			{size && (
				<ConnectionMap
					label={translate('map.name')}
					map={map}
					size={size}
					connections={drawn}
					zoom={{
						centres: { french: view.zoomFrench, partner: view.zoomPartner },
						onCentres: ({ french, partner }) =>
							act({ type: 'zoom', zoomFrench: french, zoomPartner: partner }),
					}}
					posts={drawn.posts}
					day={day}
					hasSelection={data.selection !== null}
					wordsOfMark={wordsOfMark}
					wordsOfArc={wordsOfArc}
					onMark={choose}
					onArc={({ from, to }) => act({ type: 'chooseTie', french: from.key, partner: to.key })}
					onLeft={onLeft}
				/>
			)}
		</div>
	)
}

/** The consulates and institutes of the map as a list of links. */
function PostList({ posts }: { posts: readonly Post[] }) {
	const { translate } = useText()
	const { to } = useAddress()
	if (posts.length === 0) return null
	return (
		<details className="disclosure">
			<summary>{translate('map.posts', { count: posts.length })}</summary>
			<ul className="small">
				{posts.map((post) => (
					<li key={post.id}>
						<Link to={to(actorPath(post.id))}>
							<NameText of={post} />
						</Link>{' '}
						· <NameText of={post.site} />
					</li>
				))}
			</ul>
		</details>
	)
}

/** On narrower maps, in pixels, France is above the other country. */
const NARROW_WIDTH = 620

function sizeOf(width: number): MapSize {
	const isTall = width < NARROW_WIDTH
	return { width, isTall, height: isTall ? 540 : Math.round(Math.max(380, Math.min(600, width * 0.5))) }
}

function useMapWords() {
	const { translate, date } = useText()
	const wordsOfMark = ({ sites, records, isInOverlap, hasOffice }: MapMark): readonly string[] => [
		translate(sites.length > 1 ? 'map.cluster' : 'map.place', {
			name: sites[0]?.name ?? '',
			others: sites.length - 1,
			count: records,
		}),
		...(isInOverlap ? [translate('map.place.overlap')] : []),
		...(hasOffice ? [translate('map.place.office')] : []),
	]
	const wordsOfArc = ({ from, to, connections, look }: MapArc): readonly string[] => {
		const ends = { from: from.sites[0]?.name ?? '', to: to.sites[0]?.name ?? '' }
		if (look === 'proposed') return [translate('map.arc.proposed', ends)]
		const records = countOf(connections)
		const isCounted = connections.some(({ age }) => age != null)
		const latest = latestNews(connections.map(({ lastNews }) => lastNews))
		return [
			translate('map.arc', { ...ends, count: records }),
			...(isCounted
				? []
				: [
						latest === null
							? translate('map.arc.undated')
							: translate('map.arc.news', { date: date(latest) }),
					]),
			...(look === 'overlap' ? [translate('map.arc.overlap')] : []),
		]
	}
	return { wordsOfMark, wordsOfArc }
}
