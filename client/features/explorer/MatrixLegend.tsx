import { useText } from '../../text/useText'
import styles from './MatrixView.module.css'
import { BRICK_AGES } from './recordAge'

/** What each mark of the matrix says, in words beside it. */
export function MatrixLegend() {
	const { translate } = useText()
	return (
		<ul className={`${styles.legend} caption`} aria-label={translate('graph.legend')}>
			{BRICK_AGES.map((age) => (
				<li key={age}>
					<svg viewBox="0 0 16 12" aria-hidden="true">
						<rect className={styles.brick} data-age={age} x="0.6" y="3" width="13" height="6" />
					</svg>
					{translate(`views.age.${age}`)}
				</li>
			))}
			<li>
				<svg viewBox="0 0 16 12" aria-hidden="true">
					<rect className={styles.frame} x="1" y="1" width="13" height="10" />
				</svg>
				{translate('matrix.legend.inside')}
			</li>
			<li>
				<svg viewBox="0 0 16 12" aria-hidden="true">
					<path className={styles.rule} d="M8 0v12M4 2h4M4 10h4" />
				</svg>
				{translate('matrix.legend.down')}
			</li>
			<li>
				<svg viewBox="0 0 16 12" aria-hidden="true">
					<path className={styles.possible} d="M1 1h13v10H1z" />
				</svg>
				{translate('matrix.legend.possible')}
			</li>
			<li>
				<svg viewBox="0 0 16 12" aria-hidden="true">
					<circle className={styles.opportunity} cx="8" cy="6" r="3.2" />
				</svg>
				{translate('explorer.opportunities')}
			</li>
		</ul>
	)
}
