import { useText } from '../../text/useText'
import { FactorList, Score } from '../../ui/FactorList'
import styles from '../../ui/FactorList.module.css'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { OverlapData } from './overlapData'

/** How much it weighs, from which named factors, and what tempers it. */
export function SeverityPanel({ overlap }: { overlap: OverlapData }) {
	const { translate, number } = useText()
	const weighed = overlap.factors.filter(({ weight }) => weight > 0)
	const occasion = overlap.factors.find(({ weight }) => weight === 0)
	const sum = weighed.reduce((total, { value, weight }) => total + value * weight, 0)
	return (
		<>
			<section className={styles.panel}>
				<VisuallyHidden>
					<h2>{translate('overlap.severity')}</h2>
				</VisuallyHidden>
				<Score
					resultKind="overlap"
					value={overlap.severity}
					title={translate(`overlap.severity.${severityWord(overlap.severity)}`)}
					note={translate('overlap.severityNote', { count: weighed.length })}
				/>
				<FactorList resultKind="overlap" factors={weighed} />
				{occasion && (
					<p className="small">
						{translate('overlap.sumWithOccasion', {
							sum: number(sum, 2),
							multiplier: number(occasion.value, 1),
							product: number(overlap.severity, 2),
						})}
					</p>
				)}
				{overlap.crowding && <p className="caption">{overlap.crowding.rateSentence}</p>}
				<p className="caption">{translate('overlap.weights')}</p>
			</section>
			{overlap.tempering.length > 0 && (
				<section className="side-section">
					<h2>{translate('overlap.tempers')}</h2>
					{overlap.tempering.map((sentence) => (
						<p className="small soft" key={sentence}>
							{sentence}
						</p>
					))}
				</section>
			)}
		</>
	)
}

/** Thirds of the scale; the words are the board's. */
export function severityWord(severity: number): 'strong' | 'medium' | 'weak' {
	if (severity >= 2 / 3) return 'strong'
	return severity >= 1 / 3 ? 'medium' : 'weak'
}
