import { useMutation } from '@apollo/client/react'
import { useNavigate } from 'react-router'
import { ChangeMyEmailDocument } from '../../graphql/generated/ChangeMyEmail'
import { CloseAccountDocument } from '../../graphql/generated/CloseAccount'
import { RenameMeDocument } from '../../graphql/generated/RenameMe'
import { HOME_PATH } from '../../state/paths'
import { removeSavedForms } from '../../state/savedForms'
import { rememberSignedIn } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { useToast } from '../../ui/Toast'
import type { ShownMe } from '../../views/account/useMe'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { onceMore } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Account.module.css'
import { AccountForm } from './AccountForm'
import { postToAccount } from './accountRequest'
import { nameField } from './nameField'
import { useAccountWrite } from './useAccountWrite'
import { useSignInMethods } from './useSignInMethods'

export function NameForm({ me: { name } }: { me: ShownMe }) {
	const { translate } = useText()
	const [rename] = useMutation(RenameMeDocument)
	const form = useForm({
		start: { name },
		fields: () => [
			{
				...nameField(translate('account.field.name'), translate('account.expected.name')),
				hint: translate('account.nameHint'),
				autoComplete: 'name',
			},
		],
		write: useAccountWrite(),
		send: ({ name: given }) => rename({ variables: { name: given.trim() } }),
		said: translate('account.saved'),
		left: (sent) => sent,
	})
	return (
		<section className="block">
			<h2>{translate('account.name')}</h2>
			<Form
				of={form}
				label={translate('account.name')}
				submit={translate('account.save')}
				isPrimary={false}
				className={styles.inSection}
			/>
		</section>
	)
}

/** The address that signs in, and the new one that will replace it. */
export function EmailSection({ me: { email, newEmail, signsInBy } }: { me: ShownMe }) {
	const { translate } = useText()
	const write = useAccountWrite()
	const toast = useToast()
	const { languageArgument: language } = useAddress()
	const known = useSignInMethods()
	const [change] = useMutation(ChangeMyEmailDocument)
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
									onClick={() =>
										write.run({ kept: email }, () => ask(email), translate('account.email.kept'))
									}
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
								send={({ newEmail: asked }) => ask(asked)}
								onDone={() => toast(translate(hasMail ? 'account.email.sent' : 'account.email.noted'))}
							/>
						</div>
					</details>
					<WriteRefusal of={write} />
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
							send={(values) => postToAccount('password', values)}
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
	const write = useAccountWrite()
	const [close] = useMutation(CloseAccountDocument)
	const onConfirm = () =>
		write.run(
			{ closed: id },
			(idempotencyKey) => onceMore(() => close({ variables: { account: id, idempotencyKey } })),
			translate('account.closedNow'),
			async () => {
				await navigate(to(HOME_PATH))
				rememberSignedIn(null)
				removeSavedForms()
			},
		)
	return (
		<section className="block">
			<h2>{translate('account.close')}</h2>
			<p className="small soft">{translate('account.closeText')}</p>
			<WriteRefusal of={write} />
			<div className="space-above">
				<Confirmed
					kind="plain"
					label={translate('account.close')}
					title={translate('account.closeTitle')}
					onConfirm={onConfirm}
				>
					{translate('account.closeConfirm')}
				</Confirmed>
			</div>
		</section>
	)
}
