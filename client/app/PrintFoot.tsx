import { useText } from '../text/useText'
import { usePageCitation } from '../views/share/usePageCitation'
import styles from './PrintFoot.module.css'
import type { Coverage } from './useCoverage'

/**
 * The foot of each printed page: its address, when it was printed, the day that it shows and the version of
 * the data.
 */
export function PrintFoot({ coverage }: { coverage: Coverage | null }) {
	const { translate, date } = useText()
	const { address, days } = usePageCitation()
	if (coverage === null) return null
	const { compiled, dataVersion } = coverage
	const facts = [...days, translate('print.data', { day: date(compiled), version: dataVersion })]
	return (
		<div className={styles.foot} data-part="print-foot">
			<div className={`line ${styles.words}`}>
				<span lang="fr">Constellations</span>
				<span>{facts.join(' · ')}</span>
				<span className={styles.address}>{address}</span>
			</div>
		</div>
	)
}
