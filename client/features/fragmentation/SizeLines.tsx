import { useText } from '../../text/useText'
import styles from '../../views/table/EvidenceTable.module.css'
import type { FragmentationIndex } from './fragmentationIndex'

/** The number of actors by size of their places, the smallest first. */
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
