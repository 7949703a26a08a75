import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RemovePasskeyDocument } from '../../graphql/generated/RemovePasskey'
import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { ShownMe } from '../../views/account/useMe'
import { AccountRefusal } from './AccountRefusal'
import { accountRefusalSentence } from './accountRefusalSentence'
import { type AccountAnswer, postToAccount, refusedBy } from './accountRequest'
import { useRouteWithIdentityCheck } from './IdentityCheck'
import { NamedForm } from './NamedForm'
import { useAccountAction } from './useAccountAction'

/** Devices and keys that sign in without a password. */
export function Passkeys({ me: { passkeys } }: { me: ShownMe }) {
	const text = useText()
	const { translate, dayOf } = text
	const act = useAccountAction()
	const [refused, setRefused] = useState<string | null>(null)
	const [remove] = useMutation(RemovePasskeyDocument)
	const ask = useRouteWithIdentityCheck()
	const add = async (name: string): Promise<boolean> => {
		setRefused(null)
		const answer = await addPasskey(ask, name)
		if (answer.isDone) return act.run(() => Promise.resolve(), translate('account.passkey.added'))
		setRefused(accountRefusalSentence(text, answer.refusal, 'account.passkey.refused'))
		return false
	}
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
								act.run(() => remove({ variables: { passkey: id } }), translate('account.passkey.removed'))
							}
						>
							{translate('account.passkey.removeText')}
						</Confirmed>
					</li>
				))}
			</ul>
			{'PublicKeyCredential' in window ? (
				<NamedForm
					label={translate('account.passkey.name')}
					hint={translate('account.passkey.nameHint')}
					submit={translate('account.passkey.add')}
					send={add}
				/>
			) : (
				<p className="small">{translate('account.passkey.none')}</p>
			)}
			<AccountRefusal act={{ refused: refused ?? act.refused }} />
		</section>
	)
}

/** When something that signs in was last used. */
export function LastUse({ at }: { at: string | null }) {
	const { translate, dayOf } = useText()
	return at === null ? translate('account.neverUsed') : translate('account.usedOn', { day: dayOf(at) })
}

async function addPasskey(ask: typeof postToAccount, name: string): Promise<AccountAnswer> {
	const begun = await ask('passkeys/add/options')
	if (!begun.isDone) return begun
	const { startRegistration } = await import('@simplewebauthn/browser')
	type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
	try {
		const response = await startRegistration({ optionsJSON: begun.body.options as Options })
		return await postToAccount('passkeys/add', { name, response })
	} catch {
		// The reader cancelled, or the device already has a passkey of this site; the browser has said which.
		return refusedBy('UNAUTHENTICATED')
	}
}
