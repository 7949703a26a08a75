import { InfoIcon } from '@phosphor-icons/react/dist/icons/Info'
import { useText } from '../text/useText'
import { Icon } from './Icon'
import styles from './ScenarioMark.module.css'

/** Marks a record or a result as fictitious. */
export function ScenarioMark() {
	const { translate } = useText()
	return (
		<span className={styles.scenario}>
			<Icon of={InfoIcon} />
			{translate('ui.scenario')}
		</span>
	)
}
