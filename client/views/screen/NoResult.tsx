import { HOME_PATH, OVERLAPS_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { GoneCopyNote } from '../share/CopyNote'
import { OtherCountries } from './OtherCountries'

/** Says why a result does not exist on this day, and offers today, the scenario and other ways out. */
export function NoResult({ scenarioLoaded }: { scenarioLoaded: boolean }) {
	const { translate } = useText()
	const { here, to, asOf, includeScenario } = useAddress()
	return (
		<div className="page-width page-header">
			<PageTitle text={translate('result.gone')} />
			<EmptyState
				title={translate('error.notFound')}
				actions={
					<>
						{asOf && <ButtonLink to={here({ asOf: null })}>{translate('result.today')}</ButtonLink>}
						{scenarioLoaded && !includeScenario && (
							<ButtonLink to={here({ includeScenario: true })}>{translate('result.withScenario')}</ButtonLink>
						)}
						<ButtonLink to={to(OVERLAPS_PATH)}>{translate('shell.toOverlaps')}</ButtonLink>
						<ButtonLink to={to(HOME_PATH)}>{translate('shell.toHome')}</ButtonLink>
					</>
				}
			>
				<p>{translate('result.goneText')}</p>
				<GoneCopyNote />
				<OtherCountries />
			</EmptyState>
		</div>
	)
}
