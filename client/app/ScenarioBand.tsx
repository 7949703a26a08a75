import { Link } from 'react-router'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import { ScenarioMark } from '../ui/ScenarioMark'
import styles from './ScenarioBand.module.css'

/** On every screen while the fictitious scenario is on. */
export function ScenarioBand() {
	const { say } = useText()
	const { here } = useAddress()
	return (
		<aside className={styles.band} aria-label={say('ui.scenario')}>
			<div className="page-width">
				<ScenarioMark />
				<span className={styles.text}>{say('shell.scenarioOn')}</span>
				<Link to={here({ includeScenario: false })}>{say('shell.scenarioOff')}</Link>
			</div>
		</aside>
	)
}
