import { Link } from 'react-router'
import { PERSPECTIVES } from '../../state/explorerView'
import { viewOfPerspective } from '../../state/perspectives'
import { useReadingDay } from '../../state/readingDay'
import { useAddress } from '../../state/useAddress'
import { useExplorerView } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import styles from './Perspectives.module.css'

/** Links to the explorer as three kinds of users open it. */
export function Perspectives() {
	const { translate } = useText()
	const { actor } = useAddress()
	const { view, widest, linkTo } = useExplorerView()
	const day = useReadingDay()
	return (
		<nav className={`${styles.perspectives} small`} aria-label={translate('perspectives.title')}>
			<ul>
				{PERSPECTIVES.map((one) => (
					<li key={one}>
						<Link
							to={linkTo(viewOfPerspective(one, { actor, day, widest }))}
							aria-current={view.perspective === one ? 'true' : undefined}
							title={translate(`perspectives.${one}.what`)}
						>
							{translate(`perspectives.${one}`)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
