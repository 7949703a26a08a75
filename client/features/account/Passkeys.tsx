import { useMutation } from '@apollo/client/react'
import { RemovePasskeyDocument } from '../../graphql/generated/RemovePasskey'
import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { ShownMe } from '../../views/account/useMe'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Account.module.css'
import { AccountRefused, postToAccount } from './accountRequest'
import { nameField } from './nameField'
import { useAccountWrite } from './useAccountWrite'

/** Devices and keys that sign in without a password. */
export function Passkeys({ me: { passkeys } }: { me: ShownMe }) {
	const { translate, dayOf } = useText()
	const write = useAccountWrite()
	const [remove] = useMutation(RemovePasskeyDocument)
	const form = useForm({
		start: { name: '' },
		fields: () => [
			{
				...nameField(translate('account.passkey.name'), translate('account.expected.name')),
				hint: translate('account.passkey.nameHint'),
				autoComplete: 'off',
			},
		],
		write: useAccountWrite('account.passkey.refused'),
		send: ({ name }) => addPasskey(name.trim()),
		said: translate('account.passkey.added'),
	})
	return (
		<section className="block">
			<h2>{translate('account.passkeys')}</h2>
			<p className="small soft">{translate('account.passkeysText')}</p>
			<ul className="rows with-acts">
				{passkeys.map(({ id, name, createdAt, usedAt }) => (
					<li key={id}>
						<div>
							<b>{name}</b>
							<p className="small soft">
								{translate('account.madeOn', { day: dayOf(createdAt) })} <LastUse at={usedAt} />
							</p>
						</div>
						<Confirmed
							label={translate('account.passkey.remove')}
							of={name}
							title={translate('account.passkey.removeTitle', { name })}
							onConfirm={() =>
								write.run(
									{ removed: id },
									() => remove({ variables: { passkey: id } }),
									translate('account.passkey.removed'),
								)
							}
						>
							{translate('account.passkey.removeText')}
						</Confirmed>
					</li>
				))}
			</ul>
			{'PublicKeyCredential' in window ? (
				<Form
					of={form}
					label={translate('account.passkey.add')}
					submit={translate('account.passkey.add')}
					isPrimary={false}
					className={`${styles.form} ${styles.inSection}`}
				/>
			) : (
				<p className="small">{translate('account.passkey.none')}</p>
			)}
			<WriteRefusal of={write} />
		</section>
	)
}

/** When something that signs in was last used. */
export function LastUse({ at }: { at: string | null }) {
	const { translate, dayOf } = useText()
	return at === null ? translate('account.neverUsed') : translate('account.usedOn', { day: dayOf(at) })
}

async function addPasskey(name: string): Promise<unknown> {
	const { options } = await postToAccount('passkeys/add/options')
	const { startRegistration } = await import('@simplewebauthn/browser')
	type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
	const response = await startRegistration({ optionsJSON: options as Options }).catch(() => {
		// The reader cancelled, or the device already has a passkey of this site; the browser has said which.
		throw new AccountRefused('UNAUTHENTICATED')
	})
	return postToAccount('passkeys/add', { name, response })
}
