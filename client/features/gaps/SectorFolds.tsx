import { useText } from '../../text/useText'
import styles from './GapsPage.module.css'
import type { Cell, Gaps } from './gapsData'
import { PresentProvinces } from './PresentProvinces'

/** The matrix on phones: a line a sector, with in how many provinces somebody is; opened at need, it says where. */
export function SectorFolds({ gaps, onOpen }: { gaps: Gaps; onOpen: (cell: Cell) => void }) {
	const { translate } = useText()
	const provinces = gaps.provinces.length
	return (
		<ul className={styles.folds}>
			{gaps.rows.map((row) => (
				<li key={row.sector.id}>
					<details>
						<summary>
							<span className={styles.foldLine}>
								<b>{row.sector.label}</b>{' '}
								<span className="small soft no-wrap">
									{translate('gaps.fold', { held: provinces - row.emptyTotal, provinces })}
								</span>
							</span>
						</summary>
						<PresentProvinces row={row} gaps={gaps} onOpen={onOpen} />
					</details>
				</li>
			))}
		</ul>
	)
}
