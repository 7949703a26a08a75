import { useMutation, useQuery } from '@apollo/client/react'
import { FollowedRequestDocument } from '../../graphql/generated/FollowedRequest'
import type { PersonRequestFieldsFragment } from '../../graphql/generated/types'
import { WithdrawFollowedRequestDocument } from '../../graphql/generated/WithdrawFollowedRequest'
import { useLinkSecret } from '../../state/linkSecret'
import { FOLLOWED_REQUEST_PATH, PERSONAL_DATA_PATH, SIGN_IN_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button, ButtonLink } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useToast } from '../../ui/Toast'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { copyText } from '../../views/share/copyText'
import { useWrite } from '../../views/write/useWrite'
import { RequestFacts } from './RequestFacts'
import { WithdrawRequest } from './WithdrawRequest'

/**
 * The page of the link for a person whose account is frozen at their request and who can no longer sign in:
 * the state of the request, and a button that withdraws it.
 */
export function FollowedRequestPage() {
	const { translate } = useText()
	const { secret } = useLinkSecret()
	return (
		<div className="page-width">
			<TitleAndPurpose
				title={translate('followedRequest.title')}
				standfirst={translate('followedRequest.text')}
			/>
			{secret === null ? <NoRequest /> : <FollowedRequestAnswer secret={secret} />}
		</div>
	)
}

function NoRequest() {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<EmptyState title={translate('followedRequest.over')}>
			<p>{translate('followedRequest.overText')}</p>
			<p className="actions">
				<ButtonLink to={to(PERSONAL_DATA_PATH)}>{translate('followedRequest.more')}</ButtonLink>
			</p>
		</EmptyState>
	)
}

function FollowedRequestAnswer({ secret }: { secret: string }) {
	const { translate } = useText()
	const result = useQuery(FollowedRequestDocument, { variables: { secret }, fetchPolicy: 'network-only' })
	return (
		<Answer of={result} reading={translate('register.reading')} isTall>
			{({ followedRequest }) =>
				followedRequest === null ? <NoRequest /> : <Shown request={followedRequest} secret={secret} />
			}
		</Answer>
	)
}

function Shown({ request, secret }: { request: PersonRequestFieldsFragment; secret: string }) {
	const { translate } = useText()
	const { to } = useAddress()
	const toast = useToast()
	const write = useWrite('contact')
	const [withdraw] = useMutation(WithdrawFollowedRequestDocument)
	const { version, state, closedOn } = request
	const copy = async (): Promise<void> => {
		const link = `${window.location.origin}${FOLLOWED_REQUEST_PATH}#cle=${secret}`
		if (await copyText(link)) toast(translate('account.copied'))
		else toast.failed(translate('account.notCopied'))
	}
	const isInUse = state === 'WITHDRAWN' || state === 'REFUSED'
	return (
		<>
			<section className="block">
				<RequestFacts request={request} heading="h2" />
				<p role="status">
					{closedOn !== null && translate(isInUse ? 'followedRequest.inUse' : 'followedRequest.apart')}
				</p>
				{isInUse && (
					<p className="actions space-above">
						<ButtonLink kind="primary" to={to(SIGN_IN_PATH)}>
							{translate('account.signIn.submit')}
						</ButtonLink>
					</p>
				)}
			</section>
			{closedOn === null && (
				<>
					<section className="block">
						<h2>{translate('followedRequest.link')}</h2>
						<p>{translate('followedRequest.linkText')}</p>
						<p className="actions space-above">
							<Button onClick={() => void copy()}>{translate('account.copy')}</Button>
						</p>
					</section>
					<section className="block">
						<h2>{translate('ownData.withdraw')}</h2>
						<p>{translate('followedRequest.withdrawText')}</p>
						<WithdrawRequest
							write={write}
							sentence={translate('followedRequest.withdrawText')}
							onWithdraw={() =>
								write.run({ version }, (idempotencyKey) =>
									withdraw({ variables: { secret, version, idempotencyKey } }),
								)
							}
						/>
					</section>
				</>
			)}
		</>
	)
}
