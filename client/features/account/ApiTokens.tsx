import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { CreateApiTokenDocument } from '../../graphql/generated/CreateApiToken'
import { RevokeApiTokenDocument } from '../../graphql/generated/RevokeApiToken'
import { useText } from '../../text/useText'
import { Confirmed } from '../../ui/Confirmed'
import type { ShownMe } from '../../views/account/useMe'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { SecretNotice } from '../../views/share/SecretNotice'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Account.module.css'
import { nameField } from './nameField'
import { LastUse } from './Passkeys'
import { useAccountWrite } from './useAccountWrite'

/** The choices for the validity of a token, in days. */
const DAYS = [30, 90, 365] as const

/** Tokens with which programs read in the name of the account. */
export function ApiTokens({ me: { apiTokens } }: { me: ShownMe }) {
	const { translate, dayOf, sentenceSpace } = useText()
	const write = useAccountWrite()
	const [secret, setSecret] = useState<string | null>(null)
	const [create] = useMutation(CreateApiTokenDocument)
	const [revoke] = useMutation(RevokeApiTokenDocument)
	const live = apiTokens.filter(({ revokedAt }) => revokedAt === null)
	const form = useForm({
		start: { name: '', days: '90' },
		fields: () => [
			{
				...nameField(translate('account.token.name'), translate('account.expected.name')),
				hint: translate('account.token.nameHint'),
				autoComplete: 'off',
			},
			{
				name: 'days',
				is: 'choice',
				label: translate('account.token.days'),
				options: DAYS.map((count) => ({
					value: String(count),
					label: translate('account.token.forDays', { count }),
				})),
			},
		],
		write: useAccountWrite(),
		send: ({ name, days }) => create({ variables: { name: name.trim(), days: Number(days) } }),
		onDone: ({ data }) => setSecret(data?.createApiToken.secret ?? null),
		left: ({ days }) => ({ name: '', days }),
	})
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
								write.run(
									{ revoked: id },
									() => revoke({ variables: { token: id } }),
									translate('account.token.revoked'),
								)
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
			<Form
				of={form}
				label={translate('account.token.make')}
				submit={translate('account.token.make')}
				isPrimary={false}
				className={`${styles.form} ${styles.inSection}`}
			/>
			<WriteRefusal of={write} />
		</section>
	)
}
