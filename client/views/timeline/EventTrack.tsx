import { useMemo } from 'react'
import { Link } from 'react-router'
import { useForeignTag } from '../../ui/Name'
import { placeOnTrack } from '../../ui/placeOnTrack'
import styles from './Lanes.module.css'
import { placeTimelineNames } from './placeTimelineNames'
import type { ShownFact } from './shownFact'
import type { TimeScale } from './timeScale'

/** Height of a line of names in pixels, as in the style sheet. */
const LINE = 20

/** Public events, with complete names if they fit. Each opens its record with its sources. */
export function EventTrack({
	facts,
	scale,
	trackWidth,
}: {
	facts: readonly ShownFact[]
	scale: TimeScale
	trackWidth: number
}) {
	const foreignTag = useForeignTag()
	const { marks, lines } = useMemo(
		() => placeTimelineNames(facts, scale, trackWidth),
		[facts, scale, trackWidth],
	)
	return (
		<div className={`${styles.track} ${styles.ground}`} style={{ height: Math.max(1, lines) * LINE + 4 }}>
			{marks.map(({ fact, from, to, line, side, name }) => (
				<Link
					key={fact.id}
					to={fact.link}
					data-stop={fact.id}
					data-side={side ?? undefined}
					tabIndex={-1}
					aria-label={fact.words}
					className={[styles.event, fact.isFictitious && styles.fictitious, !fact.isSelected && styles.dimmed]
						.filter(Boolean)
						.join(' ')}
					style={{ ...placeOnTrack(from, to), top: line * LINE }}
				>
					{side && (
						<span className={styles.eventName} lang={foreignTag(fact.with.nameLanguage)}>
							{name.join('\n')}
						</span>
					)}
				</Link>
			))}
		</div>
	)
}
