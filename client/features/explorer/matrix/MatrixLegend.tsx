import type { ReactNode } from 'react'
import { useText } from '../../../text/useText'
import { BRICK_AGES } from '../recordAge'
import styles from './Matrix.module.css'

/** The marks of the matrix, each with its meaning. */
export function MatrixLegend() {
	const { translate } = useText()
	return (
		<ul className={`${styles.legend} caption`} aria-label={translate('graph.legend')}>
			{BRICK_AGES.map((age) => (
				<Mark key={age} words={translate(`views.age.${age}`)}>
					<rect className={styles.brick} data-age={age} x="0.6" y="3" width="13" height="6" />
				</Mark>
			))}
			<Mark words={translate('matrix.legend.inside')}>
				<rect className={styles.frame} x="1" y="1" width="13" height="10" />
			</Mark>
			<Mark words={translate('matrix.legend.down')}>
				<path className={styles.rule} d="M8 0v12M4 2h4M4 10h4" />
			</Mark>
			<Mark words={translate('matrix.legend.possible')}>
				<path className={styles.possible} d="M1 1h13v10H1z" />
			</Mark>
			<Mark words={translate('matrix.legend.opportunity')}>
				<circle className={styles.opportunity} cx="8" cy="6" r="3.2" />
			</Mark>
		</ul>
	)
}

function Mark({ words, children }: { words: string; children: ReactNode }) {
	return (
		<li>
			<svg viewBox="0 0 16 12" aria-hidden="true">
				{children}
			</svg>
			{words}
		</li>
	)
}
