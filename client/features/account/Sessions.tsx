import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { CloseSessionDocument } from '../../graphql/generated/CloseSession'
import { HOME_PATH } from '../../state/paths'
import { removeSavedForms } from '../../state/savedForms'
import { rememberSignedIn } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { useToast } from '../../ui/Toast'
import type { ShownMe } from '../../views/account/useMe'
import { AccountRefusal } from './AccountRefusal'
import { accountRefusalSentence } from './accountRefusalSentence'
import { postToAccount } from './accountRequest'
import { useAccountAction } from './useAccountAction'

/** This browser first, then the others, the last used first. */
function thisFirst(sessions: ShownMe['sessions']): ShownMe['sessions'] {
	return [...sessions].sort((one, other) => Number(other.current) - Number(one.current))
}

/** The signed-in browsers, and buttons to sign out of one, of this one, or of all. */
export function Sessions({ me: { sessions } }: { me: ShownMe }) {
	const text = useText()
	const { translate, dayOf } = text
	const { to } = useAddress()
	const navigate = useNavigate()
	const toast = useToast()
	const act = useAccountAction()
	const [refused, setRefused] = useState<string | null>(null)
	const [close] = useMutation(CloseSessionDocument)
	const leave = async (route: 'sign-out' | 'sign-out-everywhere', said: string): Promise<void> => {
		const answer = await postToAccount(route)
		if (answer.isDone || answer.refusal.code === 'UNAUTHENTICATED') {
			await navigate(to(HOME_PATH))
			rememberSignedIn(null)
			removeSavedForms()
			toast(said)
		} else setRefused(accountRefusalSentence(text, answer.refusal, 'account.sessionOver'))
	}
	return (
		<section className="block">
			<h2>{translate('account.sessions')}</h2>
			<ul className="rows with-acts">
				{thisFirst(sessions).map(({ id, current, createdAt, seenAt }) => (
					<li key={id}>
						<div>
							<b>{translate(current ? 'account.session.this' : 'account.session.other')}</b>
							<p className="small soft">
								{translate('account.session.days', {
									opened: dayOf(createdAt),
									seen: dayOf(seenAt),
								})}
							</p>
						</div>
						{current ? (
							<Button kind="quiet" onClick={() => leave('sign-out', translate('account.signedOut'))}>
								{translate('account.signOut')}
							</Button>
						) : (
							<Button
								kind="quiet"
								onClick={() =>
									act.run(() => close({ variables: { session: id } }), translate('account.session.closed'))
								}
							>
								{translate('account.session.close')}
							</Button>
						)}
					</li>
				))}
			</ul>
			<AccountRefusal act={{ refused: refused ?? act.refused }} />
			<div className="space-above">
				<Confirmed
					kind="plain"
					label={translate('account.signOutEverywhere')}
					title={translate('account.signOutEverywhere')}
					onConfirm={() => leave('sign-out-everywhere', translate('account.signedOutEverywhere'))}
				>
					{translate('account.signOutEverywhereText')}
				</Confirmed>
			</div>
		</section>
	)
}
