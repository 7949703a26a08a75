import type { ComponentProps } from 'react'
import { ComingLens } from './ComingLens'
import { CrowdingLens } from './CrowdingLens'
import styles from './Lanes.module.css'
import type { Crowding } from './placeCrowdings'

/** Details under the lanes: one overlap of missions day by day, and the next twelve months. */
export function Lenses({
	crowdings,
	lens,
	onCrowding,
	...coming
}: ComponentProps<typeof ComingLens> & {
	crowdings: readonly Crowding[]
	/** Id of the overlap to show; the strongest if it is absent. */
	lens: string | null
	onCrowding: (id: string | null) => void
}) {
	const shown = crowdings.find(({ id }) => id === lens) ?? crowdings[0]
	return (
		<div className={styles.lenses}>
			{shown && <CrowdingLens crowding={shown} crowdings={crowdings} onCrowding={onCrowding} />}
			<ComingLens {...coming} />
		</div>
	)
}
