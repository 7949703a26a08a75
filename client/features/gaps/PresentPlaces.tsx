import { useText } from '../../text/useText'
import styles from './GapsPage.module.css'
import { type Cell, type Gaps, placesOf } from './gapsData'

/** Where somebody is for a sector, most first; each opens its cell. */
export function PresentPlaces({
	row,
	gaps,
	onOpen,
}: {
	row: Gaps['rows'][number]
	gaps: Gaps
	onOpen: (cell: Cell) => void
}) {
	const { translate } = useText()
	const { held } = placesOf(row, gaps.divisions)
	if (held.length === 0) return <span className="faint">{translate('gaps.nowhere')}</span>
	return (
		<ul className={styles.heldPlaces}>
			{held.map(({ place, count }) => (
				<li key={place.id}>
					<button type="button" className="link-button" onClick={() => onOpen({ sector: row.sector, place })}>
						{translate('gaps.heldCount', { place: place.name, count })}
					</button>
				</li>
			))}
		</ul>
	)
}
