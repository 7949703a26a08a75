import { useText } from '../../text/useText'
import styles from './Lanes.module.css'
import type { LaneName } from './layoutLanes'

/** The name of a lane, its number of facts, and how many of these have no date for the axis. */
export function LaneHead({ lane, count, undated }: { lane: LaneName; count: number; undated: number }) {
	const { translate, number } = useText()
	return (
		<h2>
			{translate(`lanes.${lane}`)}
			<span className={styles.laneCount}>
				{number(count)}
				{undated > 0 && ` · ${translate('lanes.undated', { count: undated })}`}
			</span>
		</h2>
	)
}
