import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'

/** Turns the fictitious scenario on and off in the address; draw it only where a scenario is loaded. */
export function ScenarioSwitch() {
	const { translate } = useText()
	const { includeScenario, here, go } = useAddress()
	return (
		<CheckOption
			checked={includeScenario}
			onChange={() => go(here({ includeScenario: !includeScenario }), { replace: true })}
		>
			{translate('shell.scenario')}
		</CheckOption>
	)
}
