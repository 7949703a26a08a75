import { Link } from 'react-router'
import {
	ACCEPTED_PROPOSALS_PATH,
	ACCESSIBILITY_PATH,
	ACTIVITY_PATH,
	CONSTELLATIONS_PATH,
	DATA_PATH,
	DUPLICATES_PATH,
	FRAGMENTATION_PATH,
	GAPS_PATH,
	PERSONAL_DATA_PATH,
} from '../state/paths'
import { useAddress } from '../state/useAddress'
import { useText } from '../text/useText'
import { ReportErrorLink } from '../views/screen/ReportErrorLink'
import styles from './Shell.module.css'
import type { Coverage } from './useCoverage'

export function Footer({ coverage }: { coverage: Coverage | null }) {
	const { translate, date } = useText()
	const { to } = useAddress()
	return (
		<footer className={`soft ${styles.footer}`}>
			<div className="page-width line">
				{coverage && (
					<>
						<span>{translate('shell.compiled', { day: date(coverage.compiled) })}</span>
						<span>{translate('shell.missions', { count: coverage.missionsDocumented })}</span>
					</>
				)}
				<Link to={to(ACTIVITY_PATH)}>{translate('activity.title')}</Link>
				<Link to={to(ACCEPTED_PROPOSALS_PATH)}>{translate('acceptedProposals.title')}</Link>
				<Link to={to(CONSTELLATIONS_PATH)}>{translate('shell.constellations')}</Link>
				<Link to={to(FRAGMENTATION_PATH)}>{translate('shell.fragmentation')}</Link>
				<Link to={to(GAPS_PATH)}>{translate('shell.gaps')}</Link>
				<Link to={to(DUPLICATES_PATH)}>{translate('shell.duplicates')}</Link>
				<Link to={to(DATA_PATH)}>{translate('shell.data')}</Link>
				<Link to={to(ACCESSIBILITY_PATH)}>{translate('shell.accessibility')}</Link>
				<Link to={to(PERSONAL_DATA_PATH)}>{translate('personalData.title')}</Link>
				<ReportErrorLink />
			</div>
		</footer>
	)
}
