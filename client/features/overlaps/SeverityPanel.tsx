import { SEVERITY_LEVELS_FROM } from '../../../schema/severity'
import { useText } from '../../text/useText'
import { FactorList } from '../../ui/FactorList'
import styles from '../../ui/FactorList.module.css'
import type { ShownOverlap } from './shownOverlap'

/** The severity in a word; on demand, its factors; and what moderates it. */
export function SeverityPanel({
	overlap,
}: {
	overlap: Pick<ShownOverlap, 'severity' | 'severityLevel' | 'factors' | 'crowding' | 'mitigations'>
}) {
	const { translate, number } = useText()
	const levels = Object.fromEntries(
		SEVERITY_LEVELS_FROM.map(([level, from]) => [level.toLowerCase(), number(from, 1)]),
	)
	return (
		<>
			<section className="result-section overlap">
				<h2 className={styles.word}>{translate(`overlap.severity.${overlap.severityLevel}`)}</h2>
				<p className="caption">{translate('overlap.severityScale', levels)}</p>
				<details className="disclosure">
					<summary>{translate('overlap.severitySum')}</summary>
					<WeightedSum overlap={overlap} />
					{overlap.crowding && <p className="caption">{overlap.crowding.rateSentence}</p>}
					<p className="caption">{translate('overlap.weights')}</p>
				</details>
			</section>
			{overlap.mitigations.length > 0 && (
				<section className="side-section">
					<h2>{translate('overlap.mitigations')}</h2>
					{overlap.mitigations.map((sentence) => (
						<p className="small soft" key={sentence}>
							{sentence}
						</p>
					))}
				</section>
			)}
		</>
	)
}

/**
 * The weighted factors, their sum, and what multiplies it (an occasion, the weight of the kind: the API gives
 * these without a weight), up to the severity.
 */
function WeightedSum({
	overlap: { severity, factors },
}: {
	overlap: Pick<ShownOverlap, 'severity' | 'factors'>
}) {
	const { translate, number } = useText()
	const weighed = factors.filter(({ weight }) => weight > 0)
	const multipliers = factors.filter(({ weight }) => weight === 0)
	const sum = weighed.reduce((total, { value, weight }) => total + value * weight, 0)
	return (
		<>
			<FactorList resultKind="overlap" factors={weighed} />
			<dl className={styles.sum}>
				<div>
					<dt>{translate('overlap.weightedSum', { count: weighed.length })}</dt>
					<dd>{number(sum, 3)}</dd>
				</div>
				{multipliers.map(({ name, title, value, sentence }) => (
					<div key={name}>
						<dt>
							{title}
							<span className="caption">{sentence}</span>
						</dt>
						<dd>{translate('overlap.times', { value: number(value, 1) })}</dd>
					</div>
				))}
				<div className="strong">
					<dt>{translate('overlap.severity')}</dt>
					<dd>{translate('overlap.equals', { value: number(severity, 3) })}</dd>
				</div>
			</dl>
		</>
	)
}
