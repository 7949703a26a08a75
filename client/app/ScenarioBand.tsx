import { Link } from 'react-router'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import { ScenarioMark } from '../ui/ScenarioMark'
import styles from './ScenarioBand.module.css'

/** On every screen while the fictitious scenario is on. */
export function ScenarioBand() {
	const { translate } = useText()
	const { here } = useAddress()
	return (
		<aside className={styles.band} aria-label={translate('ui.scenario')}>
			<div className="page-width">
				<ScenarioMark />
				<span className={styles.text}>{translate('shell.scenarioOn')}</span>
				<Link to={here({ includeScenario: false })}>{translate('shell.scenarioOff')}</Link>
			</div>
		</aside>
	)
}
