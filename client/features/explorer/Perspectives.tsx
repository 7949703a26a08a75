import { Link } from 'react-router'
import { PERSPECTIVES } from '../../state/explorerView'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { useExplorerView, useWidestLevels } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import styles from './Explorer.module.css'

/** Links to the explorer as three kinds of users open it. */
export function Perspectives() {
	const { translate } = useText()
	const { actor } = useAddress()
	const { view, linkAfter } = useExplorerView()
	const widest = useWidestLevels()
	const day = useReadingDay()
	return (
		<nav className={`${styles.perspectives} small`} aria-label={translate('perspectives.title')}>
			<ul>
				{PERSPECTIVES.map((perspective) => (
					<li key={perspective}>
						<Link
							to={linkAfter({ type: 'openPerspective', perspective, actor, day, widest })}
							aria-current={view.perspective === perspective ? 'true' : undefined}
							title={translate(`perspectives.${perspective}.what`)}
						>
							{translate(`perspectives.${perspective}`)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
