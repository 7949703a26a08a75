import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CreateApiTokenDocument } from '../../graphql/generated/CreateApiToken'
import { RevokeApiTokenDocument } from '../../graphql/generated/RevokeApiToken'
import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import { Field } from '../../ui/Field'
import type { ShownMe } from '../../views/account/useMe'
import { SecretNotice } from '../../views/share/SecretNotice'
import { AccountRefusal } from './AccountRefusal'
import { NamedForm } from './NamedForm'
import { LastUse } from './Passkeys'
import { useAccountAction } from './useAccountAction'

/** The choices for the validity of a token, in days. */
const DAYS = [30, 90, 365] as const

/** Tokens with which programs read in the name of the account. */
export function ApiTokens({ me: { apiTokens } }: { me: ShownMe }) {
	const { translate, dayOf, sentenceSpace } = useText()
	const act = useAccountAction()
	const [days, setDays] = useState<number>(90)
	const [secret, setSecret] = useState<string | null>(null)
	const [create] = useMutation(CreateApiTokenDocument)
	const [revoke] = useMutation(RevokeApiTokenDocument)
	const live = apiTokens.filter(({ revokedAt }) => revokedAt === null)
	const make = (name: string): Promise<boolean> =>
		act.run(async () => {
			const { data } = await create({ variables: { name, days } })
			setSecret(data?.createApiToken.secret ?? null)
		}, null)
	return (
		<section className="block">
			<h2>{translate('account.tokens')}</h2>
			<p className="small soft">{translate('account.tokensText')}</p>
			<ul className="rows with-acts">
				{live.map(({ id, name, expiresAt, usedAt }) => (
					<li key={id}>
						<div>
							<b>{name}</b>
							<p className="small soft">
								{translate('account.token.until', { day: dayOf(expiresAt) })}
								{sentenceSpace}
								<LastUse at={usedAt} />
							</p>
						</div>
						<Confirmed
							label={translate('account.token.revoke')}
							of={name}
							title={translate('account.token.revokeTitle', { name })}
							onConfirm={() =>
								act.run(() => revoke({ variables: { token: id } }), translate('account.token.revoked'))
							}
						>
							{translate('account.token.revokeText')}
						</Confirmed>
					</li>
				))}
			</ul>
			{secret !== null && (
				<SecretNotice
					title={translate('account.token.secret')}
					text={translate('account.token.secretText')}
					secret={secret}
					onClose={() => setSecret(null)}
				/>
			)}
			<NamedForm
				label={translate('account.token.name')}
				hint={translate('account.token.nameHint')}
				submit={translate('account.token.make')}
				send={make}
			>
				<Field label={translate('account.token.days')}>
					{(control) => (
						<select {...control} value={days} onChange={({ target }) => setDays(Number(target.value))}>
							{DAYS.map((count) => (
								<option key={count} value={count}>
									{translate('account.token.forDays', { count })}
								</option>
							))}
						</select>
					)}
				</Field>
			</NamedForm>
			<AccountRefusal act={act} />
		</section>
	)
}
