import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { recordCode } from '../../views/table/recordCode'
import styles from './OpportunityPage.module.css'
import type { ShownOpportunity } from './shownOpportunity'

const STEPS = 10

/** « Pourquoi cette piste »: each criterion with its weight, its sentence, a gauge of ten steps and its records. */
export function CriteriaList({ criteria }: { criteria: ShownOpportunity['criteria'] }) {
	const { translate, number } = useText()
	return (
		<section className="result-section opportunity">
			<h2>{translate('opportunity.why')}</h2>
			<ol className={`rows roomy ${styles.criteria}`}>
				{criteria.map(({ name, title, score, weight, sentence, evidence }) => (
					<li key={name}>
						<div>
							<b>{title}</b>
							<span className="caption">
								{translate('opportunity.weight', { weight: number(weight * 100) })}
							</span>
						</div>
						<div className={styles.text}>
							<p>{sentence}</p>
							<Gauge score={score} />
							<Records evidence={evidence} />
						</div>
						<div className={`number ${styles.value}`}>{number(score, 2)}</div>
					</li>
				))}
			</ol>
		</section>
	)
}

function Gauge({ score }: { score: number }) {
	const filled = Math.round(score * STEPS)
	return (
		<div className={styles.steps} aria-hidden="true">
			{Array.from({ length: STEPS }, (_, index) => index).map((step) => (
				<i key={step} className={step < filled ? styles.filled : undefined} />
			))}
		</div>
	)
}

function Records({ evidence }: { evidence: ShownOpportunity['criteria'][number]['evidence'] }) {
	const { rich, translate } = useText()
	const { to } = useAddress()
	if (evidence.length === 0) return null
	return (
		<p className={`caption ${styles.records}`}>
			{rich('opportunity.provedBy', {
				records: evidence.map(({ recordId, label }, index) => (
					<span key={recordId}>
						{index > 0 && translate('ui.comma')}
						<Link to={to(recordPath(recordId))} title={label}>
							{recordCode(recordId)}
						</Link>
					</span>
				)),
			})}
		</p>
	)
}
