import { useText } from '../../text/useText'
import styles from './Lanes.module.css'
import type { LaneName } from './layoutLanes'

/** The name of a lane, how many it has, and how many of them no axis has a place for. */
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
