import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { ChangeMyEmailDocument } from '../../graphql/generated/ChangeMyEmail'
import { CloseAccountDocument } from '../../graphql/generated/CloseAccount'
import { RenameMeDocument } from '../../graphql/generated/RenameMe'
import { HOME_PATH } from '../../state/paths'
import { removeSavedForms } from '../../state/savedForms'
import { rememberSignedIn } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { newWriteKey } from '../../state/writeKey'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { useToast } from '../../ui/Toast'
import type { ShownMe } from '../../views/account/useMe'
import { onceMore } from '../../views/write/useWrite'
import styles from './Account.module.css'
import { AccountForm } from './AccountForm'
import { AccountRefusal } from './AccountRefusal'
import { answerOfGraphql } from './accountRequest'
import { useIdentityCheck, useRouteWithIdentityCheck } from './IdentityCheck'
import { NamedForm } from './NamedForm'
import { useAccountAction } from './useAccountAction'
import { useSignInMethods } from './useSignInMethods'

export function NameForm({ me: { name } }: { me: ShownMe }) {
	const { translate } = useText()
	const act = useAccountAction()
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
			<AccountRefusal act={act} />
		</section>
	)
}

/** The address that signs in, and the new one that will replace it. */
export function EmailSection({ me: { email, newEmail, signsInBy } }: { me: ShownMe }) {
	const { translate } = useText()
	const act = useAccountAction()
	const toast = useToast()
	const { languageArgument: language } = useAddress()
	const known = useSignInMethods()
	const [change] = useMutation(ChangeMyEmailDocument)
	const checked = useIdentityCheck()
	const ask = (asked: string) => change({ variables: { email: asked, language } })
	const hasMail = known.is === 'read' && (known.ways?.hasMail ?? false)
	return (
		<section className="block">
			<h2>{translate('account.email')}</h2>
			{signsInBy.includes('PASSWORD') ? (
				<>
					{newEmail !== null && (
						<div className={`with-bar stack ${styles.notice}`}>
							<p>
								{translate(hasMail ? 'account.email.waitsForLetter' : 'account.email.waits', {
									email,
									newEmail,
								})}
							</p>
							<p>
								<Button
									kind="quiet"
									onClick={() => act.run(() => ask(email), translate('account.email.kept'))}
								>
									{translate('account.email.keep', { email })}
								</Button>
							</p>
						</div>
					)}
					<details className="disclosure">
						<summary>{translate('account.email.change')}</summary>
						<p className="small soft">
							{translate(hasMail ? 'account.email.textByLetter' : 'account.email.text')}
						</p>
						<div className={styles.plainForm}>
							<AccountForm
								label={translate('account.email.change')}
								fields={['newEmail']}
								submit={translate('account.email.change')}
								isPrimary={false}
								unauthenticated="account.sessionOver"
								send={({ newEmail: asked }) => answerOfGraphql(() => checked(() => ask(asked)))}
								onDone={() => toast(translate(hasMail ? 'account.email.sent' : 'account.email.noted'))}
							/>
						</div>
					</details>
					<AccountRefusal act={act} />
				</>
			) : (
				<p className="small">{translate('account.email.ofProvider')}</p>
			)}
		</section>
	)
}

export function PasswordSection({ me: { signsInBy } }: { me: ShownMe }) {
	const { translate } = useText()
	const toast = useToast()
	const ask = useRouteWithIdentityCheck()
	return (
		<section className="block">
			<h2>{translate('account.password')}</h2>
			{signsInBy.includes('PASSWORD') ? (
				<details className="disclosure">
					<summary>{translate('account.changePassword')}</summary>
					<p className="small soft">{translate('account.passwordText')}</p>
					<div className={styles.plainForm}>
						<AccountForm
							label={translate('account.changePassword')}
							fields={['newPassword']}
							submit={translate('account.changePassword')}
							isPrimary={false}
							unauthenticated="account.sessionOver"
							send={({ newPassword }) => ask('password', { newPassword })}
							onDone={() => toast(translate('account.passwordChanged'))}
						/>
					</div>
				</details>
			) : (
				<p className="small">{translate('account.noPassword')}</p>
			)}
		</section>
	)
}

/** Closes the account and erases its personal data. */
export function ClosingAccount({ me: { id } }: { me: ShownMe }) {
	const { translate } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const act = useAccountAction()
	const [close] = useMutation(CloseAccountDocument)
	const [idempotencyKey] = useState(newWriteKey)
	const onConfirm = async (): Promise<void> => {
		const isDone = await act.run(
			() => onceMore(() => close({ variables: { account: id, idempotencyKey } })),
			translate('account.closedNow'),
		)
		if (!isDone) return
		await navigate(to(HOME_PATH))
		rememberSignedIn(null)
		removeSavedForms()
	}
	return (
		<section className="block">
			<h2>{translate('account.close')}</h2>
			<p className="small soft">{translate('account.closeText')}</p>
			<AccountRefusal act={act} />
			<div className="space-above">
				<Confirmed
					kind="plain"
					label={translate('account.close')}
					title={translate('account.closeTitle')}
					onConfirm={() => onConfirm()}
				>
					{translate('account.closeConfirm')}
				</Confirmed>
			</div>
		</section>
	)
}
