import { useText } from '../../text/useText'
import styles from '../../views/table/EvidenceTable.module.css'
import type { FragmentationIndex } from './fragmentationIndex'

/** The small-town lens: how many of the actors stand in places of which size, the smallest first. */
export function SizeLines({ sizes }: Pick<FragmentationIndex, 'sizes'>) {
	const { translate, sentenceSpace } = useText()
	return (
		<ul className={`${styles.lines} small`}>
			{sizes
				.filter(({ actors }) => actors > 0)
				.map(({ size, actors, records }) => (
					<li key={size}>
						{translate(`fragmentation.size.${size}`)}
						{sentenceSpace}
						{translate('fragmentation.sizeCount', { actors, records })}
					</li>
				))}
		</ul>
	)
}
