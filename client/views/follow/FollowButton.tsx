import { useMutation, useQuery } from '@apollo/client/react'
import { FollowDocument } from '../../graphql/generated/Follow'
import { FollowingDocument } from '../../graphql/generated/Following'
import type { FollowedQuestion } from '../../graphql/generated/types'
import { UnfollowDocument } from '../../graphql/generated/Unfollow'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { useToast } from '../../ui/Toast'

type Props = {
	/** What is followed, as the reader knows it. */
	name: string
	/** The button's words if the name is not beside it; absent: only « Suivre ». */
	words?: string
} & (
	| { kind: 'ACTOR' | 'PLACE'; subject: string; question?: undefined }
	| { kind: 'QUESTION'; subject?: undefined; question: FollowedQuestion }
)

/** Follows something or stops; nothing for visitors, who have no account for it. */
export function FollowButton(props: Props) {
	return useSignedInName() === null ? null : <SignedInFollowButton {...props} />
}

function SignedInFollowButton({ name, words: own, kind, subject, question }: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const toast = useToast()
	const { data } = useQuery(FollowingDocument, { variables: { language } })
	const refetchQueries = [FollowingDocument]
	const [follow, { loading: isFollowing }] = useMutation(FollowDocument, { refetchQueries })
	const [unfollow, { loading: isLeaving }] = useMutation(UnfollowDocument, { refetchQueries })
	const followed = data?.following?.follows.find((one) =>
		question === undefined
			? one.kind !== 'QUESTION' && one.actor?.id === subject
			: one.kind === 'QUESTION' && one.address === question.address,
	)
	const act = async (): Promise<void> => {
		try {
			if (followed === undefined) {
				await follow({ variables: { kind, subject: subject ?? null, question: question ?? null, language } })
				toast(translate('activity.follow.done', { name }))
			} else {
				await unfollow({ variables: { follow: followed.id } })
				toast(translate('activity.unfollow.done', { name }))
			}
		} catch {
			toast.failed(translate('activity.follow.failed'))
		}
	}
	const words =
		followed === undefined ? (own ?? translate('activity.follow')) : translate('activity.unfollow')
	return (
		<Button
			aria-label={words === own ? undefined : translate('ui.aside', { text: words, aside: name })}
			aria-busy={isFollowing || isLeaving}
			onClick={() => void act()}
		>
			{words}
		</Button>
	)
}
