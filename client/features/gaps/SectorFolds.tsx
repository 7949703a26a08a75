import { useText } from '../../text/useText'
import { DataText } from '../../ui/Name'
import styles from './GapsPage.module.css'
import type { Cell, Gaps } from './gapsData'
import { PresentPlaces } from './PresentPlaces'

/** The matrix on phones: a line a sector, with in how many places somebody is; opened at need, it says where. */
export function SectorFolds({ gaps, onOpen }: { gaps: Gaps; onOpen: (cell: Cell) => void }) {
	const { translate } = useText()
	const places = gaps.divisions.length
	return (
		<ul className={styles.folds}>
			{gaps.rows.map((row) => (
				<li key={row.sector.id}>
					<details>
						<summary>
							<span className={styles.foldLine}>
								<b>
									<DataText text={row.sector.label} />
								</b>{' '}
								<span className="small soft no-wrap">
									{translate('gaps.fold', { held: places - row.emptyTotal, places })}
								</span>
							</span>
						</summary>
						<PresentPlaces row={row} gaps={gaps} onOpen={onOpen} />
					</details>
				</li>
			))}
		</ul>
	)
}
