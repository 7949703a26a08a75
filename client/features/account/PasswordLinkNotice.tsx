import { useText } from '../../text/useText'
import type { ShownMe } from '../../views/account/useMe'
import styles from './Account.module.css'

/** Tells the owner of the account that somebody created a link to choose its password. */
export function PasswordLinkNotice({ me: { passwordLink } }: { me: ShownMe }) {
	const { translate, dayOf } = useText()
	if (passwordLink === null) return null
	const { by, createdAt, isOpen, usedAt } = passwordLink
	const state = usedAt !== null ? 'used' : isOpen ? 'open' : 'over'
	return (
		<section
			className={`with-bar stack ${styles.notice}`}
			aria-label={translate('account.passwordLink.notice')}
		>
			<p>
				{translate(`account.passwordLink.${state}`, {
					name: by.name ?? translate('account.people.closed'),
					day: dayOf(usedAt ?? createdAt),
				})}
			</p>
			{state !== 'over' && <p>{translate(`account.passwordLink.${state}Advice`)}</p>}
		</section>
	)
}
