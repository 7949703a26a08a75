import { useMutation } from '@apollo/client/react'
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
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { accountRefusalOf, postToAccount } from './accountRequest'
import { useAccountWrite } from './useAccountWrite'

/** This browser first, then the others, the last used first. */
function thisFirst(sessions: ShownMe['sessions']): ShownMe['sessions'] {
	return [...sessions].sort((one, other) => Number(other.current) - Number(one.current))
}

/** The signed-in browsers, and buttons to sign out of one, of this one, or of all. */
export function Sessions({ me: { sessions } }: { me: ShownMe }) {
	const { translate, dayOf } = useText()
	const { to } = useAddress()
	const navigate = useNavigate()
	const toast = useToast()
	const write = useAccountWrite()
	const [close] = useMutation(CloseSessionDocument)
	const leave = async (route: 'sign-out' | 'sign-out-everywhere', said: string): Promise<void> => {
		try {
			await postToAccount(route)
		} catch (error) {
			// Without a session there is nothing to leave.
			if (accountRefusalOf(error).code !== 'UNAUTHENTICATED')
				return void write.run(null, () => Promise.reject(error))
		}
		await navigate(to(HOME_PATH))
		rememberSignedIn(null)
		removeSavedForms()
		toast(said)
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
									write.run(
										{ session: id },
										() => close({ variables: { session: id } }),
										translate('account.session.closed'),
									)
								}
							>
								{translate('account.session.close')}
							</Button>
						)}
					</li>
				))}
			</ul>
			<WriteRefusal of={write} />
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
