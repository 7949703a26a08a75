import { useLocation } from 'react-router'
import { COPY_PARAMETER } from '../state/datedCopy'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import styles from './PrintFoot.module.css'
import type { Coverage } from './useCoverage'

/** On paper alone, at the foot of each page: where it was read, when, of which day and from which data. */
export function PrintFoot({ coverage }: { coverage: Coverage | null }) {
	const { translate, date } = useText()
	const { asOf } = useAddress()
	const { pathname, search } = useLocation()
	// A dated copy is long: on paper the day stands beside the address.
	const parameters = new URLSearchParams(search)
	parameters.delete(COPY_PARAMETER)
	const query = decodeURIComponent(parameters.toString())
	if (coverage === null) return null
	const { today, compiled, dataVersion } = coverage
	const facts = [
		translate('print.read', { day: date(today) }),
		...(asOf ? [translate('print.asOf', { day: date(asOf) })] : []),
		translate('print.data', { day: date(compiled), version: dataVersion }),
	]
	return (
		<div className={styles.foot} data-part="print-foot">
			<div className={styles.words}>
				<span>Constellations</span>
				<span>{facts.join(' · ')}</span>
				<span className={styles.address}>
					{window.location.origin}
					{pathname}
					{query && `?${query}`}
				</span>
			</div>
		</div>
	)
}
