import { Link } from 'react-router'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import { ScenarioMark } from '../ui/ScenarioMark'

/** On every screen while the fictitious scenario is on. */
export function ScenarioBand() {
	const { say } = useText()
	const { here } = useAddress()
	return (
		<aside className="fict-band" aria-label={say('ui.scenario')}>
			<div className="wrap">
				<ScenarioMark />
				<span className="text">{say('shell.scenarioOn')}</span>
				<Link to={here({ includeScenario: false })}>{say('shell.scenarioOff')}</Link>
			</div>
		</aside>
	)
}
