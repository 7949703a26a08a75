import { Link } from 'react-router'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import { ScenarioMark } from '../ui/ScenarioMark'
import styles from './ScenarioBand.module.css'

/**
 * Says on every screen that the fictitious scenario is on. Until the coverage is known, it only reserves its
 * room.
 */
export function ScenarioBand({ isKnown }: { isKnown: boolean }) {
	const { translate } = useText()
	const { here } = useAddress()
	return (
		<aside
			className={isKnown ? styles.band : `${styles.band} ${styles.awaited}`}
			aria-label={translate('ui.scenario')}
		>
			<div className="page-width line">
				<ScenarioMark />
				<span className={styles.text}>{translate('shell.scenarioOn')}</span>
				<Link to={here({ includeScenario: false })}>{translate('shell.scenarioOff')}</Link>
			</div>
		</aside>
	)
}
