import { PauseIcon } from '@phosphor-icons/react/dist/icons/Pause'
import { PlayIcon } from '@phosphor-icons/react/dist/icons/Play'
import { SkipForwardIcon } from '@phosphor-icons/react/dist/icons/SkipForward'
import { useMemo, useSyncExternalStore } from 'react'
import { daysIn } from '../../../../schema/fuzzyDate'
import { type Month, monthText, yearOfMonth } from '../../../state/homeView'
import { recordPath } from '../../../state/paths'
import { useReadingDay } from '../../../state/readingDay'
import { useSingleKeys } from '../../../state/shortcuts'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { BrickBand } from '../../../views/timeline/BrickBand'
import type { ShownFact } from '../../../views/timeline/shownFact'
import { monthScale } from '../../../views/timeline/timeScale'
import type { YearCount } from '../../../views/timeline/YearLanes'
import type { HomeMission, HomeRecords } from './homeRecords'
import styles from './TimeBand.module.css'
import { type Play, SPEEDS, type Speed, yearAfter } from './usePlay'

interface Props {
	readonly missions: readonly HomeMission[]
	readonly missionsTotal: number
	/** Missions by month, if there are too many to load. */
	readonly counts: ReadonlyMap<Month, number> | null
	readonly first: Month
	readonly last: Month
	readonly today: Month
	/** null: no month is chosen, the day itself is shown. */
	readonly month: Month | null
	/** Ids of the missions that match the rest of the selection; null: all. */
	readonly chosen: ReadonlySet<string> | null
	readonly play: Play
	readonly onMonth: (month: Month) => void
	/** Shows the list of keys. */
	readonly onKeys: () => void
}

/** The play button, the months as a slider, and the missions as bricks above. */
export function TimeBand(props: Props) {
	const { first, last, today, month, play, onMonth } = props
	const { translate, date } = useText()
	const isStill = useReducedMotion()
	const shown = month ?? today
	const words = wordsFor(shown, month, today, { translate, date }, hasMissions(props, shown))
	const part = (shown - first + 0.5) / (last - first + 1)
	return (
		<>
			<section className={styles.band} aria-label={translate('instrument.slider')} data-part="time">
				<div className={`page-width ${styles.row}`}>
					<div className={styles.controls}>
						{isStill ? (
							<Button
								kind="primary"
								icon={SkipForwardIcon}
								onClick={() => onMonth(yearAfter(shown, first, today))}
							>
								{translate('instrument.nextYear')}
							</Button>
						) : (
							<>
								<Button
									kind="primary"
									icon={play.isPlaying ? PauseIcon : PlayIcon}
									onClick={() => (play.isPlaying ? play.stop() : play.start(shown))}
								>
									{translate(play.isPlaying ? 'instrument.stop' : 'instrument.play')}
								</Button>
								<select
									aria-label={translate('instrument.speed')}
									value={play.speed}
									onChange={({ target }) => play.setSpeed(target.value as Speed)}
								>
									{(Object.keys(SPEEDS) as Speed[]).map((speed) => (
										<option key={speed} value={speed}>
											{translate(`instrument.speed.${speed}`)}
										</option>
									))}
								</select>
							</>
						)}
					</div>
					<div className={styles.axis}>
						<output
							className={styles.now}
							style={{
								left: `clamp(4.2rem, ${(part * 100).toFixed(2)}%, 100% - ${month !== null && month > today ? 7.4 : 4.2}rem)`,
							}}
						>
							{words}
						</output>
						<Bricks {...props} shown={shown} />
						<input
							type="range"
							className={styles.range}
							min={first}
							max={last}
							value={shown}
							aria-label={translate('instrument.slider')}
							aria-valuetext={words}
							onChange={({ target }) => onMonth(Number(target.value))}
							onKeyDown={(event) => {
								if (!event.shiftKey || !event.key.startsWith('Arrow')) return
								const step = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 12 : -12
								event.preventDefault()
								onMonth(Math.max(first, Math.min(last, shown + step)))
							}}
						/>
					</div>
				</div>
			</section>
			<BandKeys shown={props.missions.length} total={props.missionsTotal} onKeys={props.onKeys} />
		</>
	)
}

/** The missions, those outside the selection and after the month shown fainter. */
function Bricks({
	missions,
	missionsTotal,
	counts,
	first,
	last,
	today,
	shown,
	chosen,
	onMonth,
}: Props & { readonly shown: Month }) {
	const { translate } = useText()
	const { to } = useAddress()
	const day = useReadingDay()
	const facts = useMemo(
		() =>
			missions.map((mission): ShownFact => {
				const { id, leader, period, to: place } = mission
				return {
					id,
					lane: 'missions',
					group: mission.from.id,
					start: mission.isYearOnly ? String(yearOfMonth(mission.first)) : monthText(mission.first),
					end: monthText(mission.last),
					lastNews: null,
					isClosed: false,
					isSelected: mission.first <= shown && (chosen?.has(id) ?? true),
					isInOverlap: mission.crossing !== null,
					who: leader,
					with: place,
					note: null,
					words: [translate('instrument.walkArc', { who: leader.name, place: place.name }), period].join(
						translate('ui.phraseComma'),
					),
					link: to(recordPath(id)),
					isFictitious: false,
				}
			}),
		[missions, shown, chosen, translate, to],
	)
	const scale = useMemo(() => monthScale({ first: dayIn(first), last: dayIn(last) }), [first, last])
	const years = useMemo(() => counts && countsByYear(counts), [counts])
	return (
		<BrickBand
			label={translate('instrument.bricks', { count: missionsTotal })}
			hint={translate('instrument.walkBricks')}
			facts={facts}
			visited={chosen}
			counts={years}
			scale={scale}
			today={day ?? `${monthText(today)}-15`}
			shown={dayIn(shown)}
			onYear={(year) => onMonth(year * 12)}
		/>
	)
}

/** A day in the middle of a month. */
function dayIn(month: Month): number {
	return daysIn(`${monthText(month)}-15`).first
}

function countsByYear(counts: ReadonlyMap<Month, number>): readonly YearCount[] {
	const years = new Map<number, number>()
	for (const [month, count] of counts) {
		const year = yearOfMonth(month)
		years.set(year, (years.get(year) ?? 0) + count)
	}
	return [...years].map(([year, count]) => ({ year, count }))
}

/** The legend of the bricks and the keys: under the months, and on a phone after the figure. */
function BandKeys({ shown, total, onKeys }: { shown: number; total: number; onKeys: () => void }) {
	const { translate, number } = useText()
	const [singleKeys] = useSingleKeys()
	return (
		<div className={styles.signs}>
			<div className={`page-width caption ${styles.keys}`}>
				<span>
					<i className={styles.dated} />
					{translate('instrument.brick.dated')}
				</span>
				<span>
					<i className={styles.year} />
					{translate('instrument.brick.year')}
				</span>
				<span>
					<i className={styles.crossing} />
					{translate('instrument.brick.crossing')}
				</span>
				{shown < total && (
					<span>{translate('instrument.cutMissions', { shown: number(shown), total: number(total) })}</span>
				)}
				<span className={styles.keyboard}>
					<span aria-hidden="true">
						<kbd>{translate('instrument.key.space')}</kbd> {translate('instrument.key.play')}
						<kbd>←</kbd> <kbd>→</kbd> {translate('instrument.key.month')}
						<kbd>{translate('instrument.key.escape')}</kbd> {translate('instrument.key.clear')}
					</span>
					<button type="button" className="link-button" onClick={onKeys}>
						{translate('instrument.keys')} {singleKeys && <kbd>?</kbd>}
					</button>
				</span>
			</div>
		</div>
	)
}

function hasMissions({ missions, counts }: Pick<Props, 'missions' | 'counts'>, month: Month): boolean {
	if (counts !== null) return (counts.get(month) ?? 0) > 0
	return missions.some(({ first, last }) => first <= month && month <= last)
}

function wordsFor(
	shown: Month,
	month: Month | null,
	today: Month,
	{ translate, date }: Pick<ReturnType<typeof useText>, 'translate' | 'date'>,
	isDeclared: boolean,
): string {
	const words = date(monthText(shown))
	if (month === null) return translate('instrument.today')
	return shown > today && !isDeclared ? translate('instrument.undeclared', { month: words }) : words
}

/** Whether the reader has asked for less motion. */
export function useReducedMotion(): boolean {
	return useSyncExternalStore(
		watchMotion,
		() => window.matchMedia?.(STILL).matches ?? false,
		() => false,
	)
}

/** One function for all renders; a new one would subscribe again with each month. */
function watchMotion(changed: () => void): () => void {
	const query = window.matchMedia?.(STILL)
	query?.addEventListener('change', changed)
	return () => query?.removeEventListener('change', changed)
}

const STILL = '(prefers-reduced-motion: reduce)'

/** The first and the last month of the slider: from the first mission to a year after today. */
export function useMonths(
	{ missions, months }: Pick<HomeRecords, 'missions' | 'months'>,
	today: Month,
): { first: Month; last: Month } {
	return useMemo(() => {
		const firsts = months === null ? missions.map(({ first }) => first) : [...months.keys()]
		const lasts = months === null ? missions.map(({ last }) => last) : [...months.keys()]
		const first = Math.max(today - MAX_MONTHS, Math.min(today - MIN_MONTHS, ...firsts))
		return {
			first: yearOfMonth(first) * 12,
			last: Math.min(today + MAX_AHEAD, Math.max(today + 12, ...lasts)),
		}
	}, [missions, months, today])
}

const MIN_MONTHS = 60
const MAX_MONTHS = 40 * 12
const MAX_AHEAD = 36
