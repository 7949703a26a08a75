import { useText } from '../text/useText'
import styles from './FactorList.module.css'
import type { ResultKind } from './KindSign'

export interface FactorRow {
	readonly name: string
	readonly title: string
	/** 0 to 1. */
	readonly value: number
	/** 0 to 1; shown as a percentage. */
	readonly weight: number
	readonly sentence: string
}

/** Factors of an overlap or criteria of an opportunity: name, value × weight, sentence, gauge. */
export function FactorList({
	resultKind,
	factors,
}: {
	resultKind: ResultKind
	factors: readonly FactorRow[]
}) {
	const { translate, number } = useText()
	return (
		<ol className={`rows ${styles.factors} ${resultKind}`}>
			{factors.map(({ name, title, value, weight, sentence }) => (
				<li key={name}>
					<b>{title}</b>
					<span className="number small no-wrap">
						{translate('ui.factor', { value: number(value, 2), weight: number(weight * 100) })}
					</span>
					<p className="small soft">{sentence}</p>
					<div className={styles.gauge} aria-hidden="true">
						<i style={{ width: `${Math.round(value * 100)}%` }} />
					</div>
				</li>
			))}
		</ol>
	)
}

/** The sum, shown once, with its words. */
export function Score({
	resultKind,
	value,
	title,
	note,
}: {
	resultKind: ResultKind
	value: number
	title: string
	note: string
}) {
	const { number } = useText()
	return (
		<p className={`${styles.score} ${resultKind}`}>
			<span className={styles.bigFigure}>{number(value, 2)}</span>
			<span>
				<b>{title}</b>
				<span className="caption">{note}</span>
			</span>
		</p>
	)
}
