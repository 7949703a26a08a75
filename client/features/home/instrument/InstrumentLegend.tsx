import { useText } from '../../../text/useText'
import type { Ages } from './figure'
import styles from './InstrumentLegend.module.css'
import { LineSample } from './MapDrawing'

/** The legend of the lines, with the number of links of each age. */
export function InstrumentLegend({
	ages,
	read,
	total,
}: {
	/** null until the links have loaded. */
	ages: Ages | null
	read: number
	total: number
}) {
	const { translate, number } = useText()
	return (
		<div className={`caption ${styles.legend}`}>
			<ul aria-label={translate('instrument.legend')}>
				{(['HEARD', 'SILENT', 'UNDATED'] as const).map((age) => (
					<li key={age}>
						<LineSample look="ink" age={age} />
						<span>
							{translate(`instrument.age.${age}`)} {ages && <b>{number(ages[age])}</b>}
						</span>
					</li>
				))}
				{(['crossing', 'past', 'pooled'] as const).map((look) => (
					<li key={look}>
						<LineSample look={look} age="HEARD" />
						<span>{translate(`instrument.look.${look}`)}</span>
					</li>
				))}
			</ul>
			<p>
				{translate('instrument.scales')}
				{read < total && ` ${translate('instrument.cut', { shown: number(read), total: number(total) })}`}
			</p>
		</div>
	)
}
