import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RemovePasskeyDocument } from '../../graphql/generated/RemovePasskey'
import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { Me } from '../../views/account/useMe'
import styles from './Account.module.css'
import { type AccountAnswer, askAccount, refusedBy } from './accountRequest'
import { useCheckedRoute } from './Check'
import { NamedForm } from './NamedForm'
import { Refused } from './Refused'
import { refusalSentence } from './refusalSentence'
import { useAct } from './useAct'

/** Devices and keys that sign in without a password. */
export function Passkeys({ me: { passkeys } }: { me: Me }) {
	const text = useText()
	const { translate, date } = text
	const act = useAct()
	const [refused, setRefused] = useState<string | null>(null)
	const [remove] = useMutation(RemovePasskeyDocument)
	const ask = useCheckedRoute()
	const add = async (name: string): Promise<boolean> => {
		setRefused(null)
		const answer = await addPasskey(ask, name)
		if (answer.isDone) return act.run(() => Promise.resolve(), translate('account.passkey.added'))
		setRefused(refusalSentence(text, answer.refusal, 'account.passkey.refused'))
		return false
	}
	return (
		<section className="block">
			<h2>{translate('account.passkeys')}</h2>
			<p className="small soft">{translate('account.passkeysText')}</p>
			<ul className={styles.rows}>
				{passkeys.map(({ id, name, createdAt, usedAt }) => (
					<li key={id}>
						<div>
							<b>{name}</b>
							<p>
								{translate('account.madeOn', { day: date(createdAt.slice(0, 10)) })} <LastUse at={usedAt} />
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
			<Refused act={{ refused: refused ?? act.refused }} />
		</section>
	)
}

/** When something that signs in was last used. */
export function LastUse({ at }: { at: string | null }) {
	const { translate, date } = useText()
	return at === null
		? translate('account.neverUsed')
		: translate('account.usedOn', { day: date(at.slice(0, 10)) })
}

async function addPasskey(ask: typeof askAccount, name: string): Promise<AccountAnswer> {
	const begun = await ask('passkeys/add/options')
	if (!begun.isDone) return begun
	const { startRegistration } = await import('@simplewebauthn/browser')
	type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
	try {
		const response = await startRegistration({ optionsJSON: begun.body.options as Options })
		return await askAccount('passkeys/add', { name, response })
	} catch {
		// Given up, or the device has one of this site already: the browser has said which.
		return refusedBy('UNAUTHENTICATED')
	}
}
