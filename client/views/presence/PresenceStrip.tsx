import { calendarOf } from '../../../schema/fuzzyDate'
import { useText } from '../../text/useText'
import { scaleTicks } from '../timeline/timeScale'
import { placeSpans, type ShownSpan, scaleOfRange, type YearRange } from './layoutPresence'
import styles from './PresenceStrip.module.css'

/** Width in pixels of a strip in a list, for the number of years that it names. */
const STRIP_WIDTH = 240

/**
 * The years in which one actor is there (a thin line of ink) and in which several are (a high vermilion bar);
 * pale and hatched without news. Its words say the same.
 *
 * @param hasYears whether round years are written below: once for strips that are below each other.
 */
export function PresenceStrip({
	spans,
	range,
	hasYears = false,
}: {
	spans: readonly ShownSpan[]
	range: YearRange
	hasYears?: boolean
}) {
	const words = usePresenceWords()
	const ticks = scaleTicks(scaleOfRange(range), STRIP_WIDTH).flatMap(({ day, share, unit }) =>
		unit === null ? [] : [{ year: calendarOf(day).year, left: share }],
	)
	return (
		<div data-part="presence">
			<div className={styles.track} role="img" aria-label={words(spans)}>
				{ticks.map(({ year, left }) => (
					<i key={year} className={styles.tick} style={{ left: percent(left) }} />
				))}
				{placeSpans(spans, range).map(({ from, left, width, isSeveral, isAttested }) => (
					<b
						key={from}
						className={isSeveral ? styles.several : styles.one}
						data-attested={isAttested}
						style={{ left: percent(left), width: percent(width) }}
					/>
				))}
			</div>
			{hasYears && (
				<div className={styles.years} aria-hidden="true">
					{ticks.map(({ year, left }) => (
						<span key={year} style={{ left: percent(left) }}>
							{year}
						</span>
					))}
				</div>
			)}
		</div>
	)
}

/** The legend of strips, once for a list. */
export function PresenceLegend() {
	const { translate } = useText()
	return (
		<p className="line caption">
			{(['one', 'several', 'silent'] as const).map((mark) => (
				<span key={mark} className="with-sign">
					<i className={styles.sample} aria-hidden="true">
						<b
							className={mark === 'one' ? styles.one : styles.several}
							data-attested={mark !== 'silent'}
							style={{ left: 0, width: '100%' }}
						/>
					</i>
					{translate(`presence.legend.${mark}`)}
				</span>
			))}
		</p>
	)
}

/** « de 2010 à 2012 : plusieurs ; de 2013 à 2026 : plusieurs, sans trace ». */
function usePresenceWords(): (spans: readonly ShownSpan[]) => string {
	const { translate } = useText()
	return (spans) =>
		spans.length === 0
			? translate('presence.none')
			: spans
					.map(({ from, until, isSeveral, isAttested }) =>
						translate('presence.span', {
							from: String(from),
							until: String(until),
							isOneYear: String(from === until),
							who: isSeveral ? 'several' : 'one',
							isAttested: String(isAttested),
						}),
					)
					.join(translate('ui.semicolon'))
}

function percent(share: number): string {
	return `${(share * 100).toFixed(2)}%`
}
