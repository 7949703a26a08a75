import { useText } from '../../text/useText'
import styles from './GapsPage.module.css'
import { type Cell, type Gaps, provincesOf } from './gapsData'

/** Where somebody is for a sector, most first; each opens its cell. */
export function PresentProvinces({
	row,
	gaps,
	onOpen,
}: {
	row: Gaps['rows'][number]
	gaps: Gaps
	onOpen: (cell: Cell) => void
}) {
	const { translate } = useText()
	const { held } = provincesOf(row, gaps.provinces)
	if (held.length === 0) return <span className="faint">{translate('gaps.nowhere')}</span>
	return (
		<ul className={styles.heldProvinces}>
			{held.map(({ province, count }) => (
				<li key={province.id}>
					<button
						type="button"
						className="link-button"
						onClick={() => onOpen({ sector: row.sector, province })}
					>
						{translate('gaps.heldCount', { province: province.name, count })}
					</button>
				</li>
			))}
		</ul>
	)
}
