import { memo, type RefObject, useMemo, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { explorerParametersOfHome } from '../../../state/homeView'
import { EXPLORER_PATH } from '../../../state/paths'
import { useSingleKeys } from '../../../state/shortcuts'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { useRetryFailed } from '../../../ui/Answer'
import { Loading } from '../../../ui/Loading'
import { MapLegend } from '../../../views/map/MapLegend'
import { FigurePanel } from './FigurePanel'
import { HomeMap } from './HomeMap'
import { type Selection, selectedMissions } from './homeConnections'
import type { HomeRecords } from './homeRecords'
import styles from './InstrumentView.module.css'
import { useInstrumentKeys } from './instrumentShortcuts'
import { ShortcutsHelp } from './ShortcutsHelp'
import { TimeBand, useReducedMotion } from './TimeBand'
import { useHomeView } from './useHomeView'
import type { Instrument } from './useInstrument'
import { yearAfter } from './usePlay'

const TABLE_ID = 'tableau'

/** The instrument: map, figure and months, with one selection. */
export function InstrumentView({
	instrument,
	actorName,
	picture,
}: {
	instrument: Instrument
	actorName: string | null
	/** The element of the map, which is saved as a picture. */
	picture: RefObject<HTMLDivElement | null>
}) {
	const { play, months, today, selection, data, counter, setMonth } = instrument
	const view = useHomeView()
	const { translate } = useText()
	const navigate = useNavigate()
	const isStill = useReducedMotion()
	const frame = useRef<HTMLDivElement>(null)
	const [areKeysShown, setKeysShown] = useState(false)
	const matrix = useMatrixLink()
	const go = (link: string): void => void navigate(link)
	const shown = selection.month ?? today ?? months.last
	const chosen = useMemo(() => chosenMissions(data, selection), [data, selection])
	useInstrumentKeys(frame, {
		play: () => {
			if (play.isPlaying) play.stop()
			else if (isStill) setMonth(yearAfter(shown, months.first, today ?? months.last))
			else play.start(shown)
		},
		move: (step) => setMonth(Math.max(months.first, Math.min(months.last, shown + step))),
		edge: (end) => setMonth(end === 'first' ? months.first : months.last),
		clear: () => {
			if (play.isPlaying) play.stop()
			if (instrument.isChosen) go(view.link({ month: null, place: null, actor: null, when: null }))
		},
		table: () => {
			const table = document.getElementById(TABLE_ID)
			table?.scrollIntoView({ block: 'start' })
			table?.focus({ preventScroll: true })
		},
		matrix: () => void navigate(matrix),
		help: () => setKeysShown(true),
	})
	return (
		<div ref={frame} className={styles.frame}>
			<div className={styles.scene}>
				<div className={`page-width ${styles.over}`}>
					<StillViews />
				</div>
				{instrument.map && instrument.isRead ? (
					<div ref={picture}>
						<HomeMap
							map={instrument.map}
							connections={instrument.connections}
							hasSelection={instrument.hasSelection}
							linkCount={data.linksTotal}
							crossing={instrument.crossing}
							there={instrument.there}
							overlapPlaces={instrument.overlapPlaces}
							offices={instrument.offices}
							place={selection.place}
							onPlace={(place) => go(view.link({ place }))}
						/>
					</div>
				) : (
					<div className={styles.space}>
						{!instrument.error && <Loading what={translate('instrument.reading')} />}
					</div>
				)}
				<div className={`page-width ${styles.under}`}>
					<StillLegend read={data.linksRead} total={data.linksTotal} />
					{instrument.isRead && (
						<FigurePanel
							counter={counter}
							opportunity={instrument.opportunity}
							name={actorName ?? instrument.placeName}
							isPlaying={play.isPlaying}
							onWatch={(month) => (isStill ? setMonth(month) : play.start(month - LEAD))}
						/>
					)}
					{instrument.error && <LoadFailure />}
				</div>
			</div>
			{today === null || !instrument.isRead ? (
				<div className={styles.awaited} />
			) : (
				<TimeBand
					missions={data.missions}
					missionsTotal={data.missionsTotal}
					counts={data.months}
					{...months}
					today={today}
					month={selection.month}
					chosen={chosen}
					play={play}
					onMonth={setMonth}
					onKeys={() => setKeysShown(true)}
				/>
			)}
			<ShortcutsHelp isOpen={areKeysShown} isStill={isStill} onClose={() => setKeysShown(false)} />
		</div>
	)
}

const StillViews = memo(Views)
const StillLegend = memo(HomeLegend)

/** How many months before an overlap playing starts. */
const LEAD = 10

/** The missions of any month that match place, actor and tab; null: all. */
function chosenMissions(data: HomeRecords, selection: Selection): ReadonlySet<string> | null {
	const { place, records, era } = selection
	if (place === null && records === null && era === null) return null
	return new Set(selectedMissions(data, { ...selection, month: null }).map(({ id }) => id))
}

function Views() {
	const { translate } = useText()
	const matrix = useMatrixLink()
	const [singleKeys] = useSingleKeys()
	return (
		<nav className={styles.views} aria-label={translate('instrument.view')}>
			<a href="#main" aria-current="true">
				{translate('instrument.view.map')}
			</a>
			<Link to={matrix}>
				{translate('instrument.view.matrix')} {singleKeys && <kbd>G</kbd>}
			</Link>
			<a href={`#${TABLE_ID}`}>
				{translate('instrument.view.table')} {singleKeys && <kbd>T</kbd>}
			</a>
		</nav>
	)
}

function HomeLegend({ read, total }: { read: number; total: number }) {
	const { translate, number, sentenceSpace } = useText()
	return (
		<div>
			<MapLegend lines={['recent', 'silent', 'never', 'overlap', 'over', 'proposed']} signs={['office']} />
			<p className="caption">
				{translate('map.source')}
				{read < total && sentenceSpace}
				{read < total && translate('instrument.cut', { shown: number(read), total: number(total) })}
			</p>
		</div>
	)
}

/** A link to the explorer with the same selection. */
function useMatrixLink(): string {
	const { to, actor } = useAddress()
	return to(EXPLORER_PATH, {}, explorerParametersOfHome(useHomeView(), actor))
}

/** Says that some data did not load, and offers to retry; what has loaded stays. */
function LoadFailure() {
	const { translate, sentenceSpace } = useText()
	const retry = useRetryFailed()
	return (
		<p className={styles.lost} role="alert">
			{translate('instrument.lost')}
			{sentenceSpace}
			<button type="button" className="link-button" onClick={() => void retry().catch(() => undefined)}>
				{translate('error.retry')}
			</button>
		</p>
	)
}
