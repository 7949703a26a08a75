import { HOME_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { OtherCountries } from './OtherCountries'

/** Says that an actor or a record is not on record on any day, and offers a way out. */
export function NotOnRecord({ title, text }: { title: string; text: string }) {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<div className="page-width page-header">
			<PageTitle text={title} />
			<EmptyState
				title={translate('error.notFound')}
				actions={<ButtonLink to={to(HOME_PATH)}>{translate('shell.toHome')}</ButtonLink>}
			>
				<p>{text}</p>
				<OtherCountries />
			</EmptyState>
		</div>
	)
}
