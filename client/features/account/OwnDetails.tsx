import { useMutation } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import { CloseAccountDocument } from '../../graphql/generated/CloseAccount'
import { RenameMeDocument } from '../../graphql/generated/RenameMe'
import { HOME_PATH } from '../../state/paths'
import { noteSignedIn } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import { useToast } from '../../ui/Toast'
import styles from './Account.module.css'
import { AccountForm } from './AccountForm'
import { askAccount } from './accountRequest'
import { NamedForm } from './NamedForm'
import { Refused } from './Refused'
import { useAct } from './useAct'
import type { Me } from './useMe'

export function NameForm({ me: { name } }: { me: Me }) {
	const { translate } = useText()
	const act = useAct()
	const [rename] = useMutation(RenameMeDocument)
	return (
		<section className="block">
			<h2>{translate('account.name')}</h2>
			<NamedForm
				label={translate('account.field.name')}
				hint={translate('account.nameHint')}
				initial={name}
				autoComplete="name"
				submit={translate('account.save')}
				send={(given) => act.run(() => rename({ variables: { name: given } }), translate('account.saved'))}
			/>
			<Refused act={act} />
		</section>
	)
}

export function PasswordSection() {
	const { translate } = useText()
	const toast = useToast()
	return (
		<section className="block">
			<h2>{translate('account.password')}</h2>
			<details className="disclosure">
				<summary>{translate('account.changePassword')}</summary>
				<p className="small soft">{translate('account.passwordText')}</p>
				<div className={styles.plainForm}>
					<AccountForm
						label={translate('account.changePassword')}
						fields={['password', 'newPassword']}
						submit={translate('account.changePassword')}
						isPrimary={false}
						unauthenticated="account.wrongPassword"
						send={(values) => askAccount('password', values)}
						onDone={() => toast(translate('account.passwordChanged'))}
					/>
				</div>
			</details>
		</section>
	)
}

/** Erases who the account was. */
export function ClosingAccount({ me: { id } }: { me: Me }) {
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const act = useAct()
	const [close] = useMutation(CloseAccountDocument)
	const onConfirm = async (): Promise<void> => {
		const isDone = await act.run(() => close({ variables: { account: id } }), translate('account.closedNow'))
		if (!isDone) return
		await navigate(to(HOME_PATH))
		noteSignedIn(null)
	}
	return (
		<section className="block">
			<h2>{translate('account.close')}</h2>
			<p className="small soft">{translate('account.closeText')}</p>
			<Refused act={act} />
			<div className={styles.after}>
				<Confirmed
					kind="plain"
					label={translate('account.close')}
					title={translate('account.closeTitle')}
					onConfirm={() => void onConfirm()}
				>
					{translate('account.closeConfirm')}
				</Confirmed>
			</div>
		</section>
	)
}
