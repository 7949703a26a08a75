import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'react-router'
import { DIGEST_FREQUENCIES } from '../../../schema/activity'
import { ChooseLettersDocument } from '../../graphql/generated/ChooseLetters'
import { CreateFeedAddressDocument } from '../../graphql/generated/CreateFeedAddress'
import { FollowingDocument } from '../../graphql/generated/Following'
import { RevokeFeedAddressDocument } from '../../graphql/generated/RevokeFeedAddress'
import type { FollowingQuery } from '../../graphql/generated/types'
import { UnfollowDocument } from '../../graphql/generated/Unfollow'
import { actorPath, SIGN_IN_PATH } from '../../state/paths'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { NameText } from '../../ui/Name'
import { useToast } from '../../ui/Toast'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { SecretNotice } from '../../views/share/SecretNotice'
import { useWrite } from '../../views/write/useWrite'

type Following = NonNullable<FollowingQuery['following']>

/** What the reader follows, and the letters about it. */
export function FollowedAside() {
	const { translate } = useText()
	const { to } = useAddress()
	const isSignedIn = useSignedInName() !== null
	return isSignedIn ? (
		<SignedIn />
	) : (
		<section className="side-section">
			<h2>{translate('activity.follow')}</h2>
			<p className="small">{translate('activity.follows.visitor')}</p>
			<p className="small">
				<Link to={to(SIGN_IN_PATH)}>{translate('account.signIn.title')}</Link>
			</p>
			<PublicFeed />
		</section>
	)
}

function SignedIn() {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const result = useQuery(FollowingDocument, { variables: { language }, fetchPolicy: 'cache-and-network' })
	return (
		<Answer of={result} reading={translate('activity.follows.reading')}>
			{({ following }) =>
				following && (
					<>
						<FollowedList following={following} />
						{following.hasMail && <Letters key={following.letters.frequency} letters={following.letters} />}
						<FeedAddress madeAt={following.feedAddressMadeAt ?? null} />
					</>
				)
			}
		</Answer>
	)
}

function FollowedList({ following: { follows } }: { following: Following }) {
	const { translate } = useText()
	const { to } = useAddress()
	const toast = useToast()
	const [unfollow] = useMutation(UnfollowDocument, { refetchQueries: [FollowingDocument] })
	return (
		<section className="side-section" id="suivis">
			<h2>{translate('activity.follows')}</h2>
			{follows.length === 0 && <p className="small">{translate('activity.follows.none')}</p>}
			<ul className="rows with-acts">
				{follows.map(({ id, actor, title, address }) => {
					const name = actor?.name ?? title ?? translate('activity.follows.gone')
					const path = actor ? actorPath(actor.id) : address
					const shown = actor ? <NameText of={actor} /> : name
					return (
						<li key={id}>
							<span>{path ? <Link to={actor ? to(path) : path}>{shown}</Link> : shown}</span>
							<Button
								kind="quiet"
								aria-label={translate('ui.aside', { text: translate('activity.unfollow'), aside: name })}
								onClick={() =>
									void unfollow({ variables: { follow: id } }).then(
										() => toast(translate('activity.unfollow.done', { name })),
										() => toast.failed(translate('activity.follow.failed')),
									)
								}
							>
								{translate('activity.unfollow')}
							</Button>
						</li>
					)
				})}
			</ul>
		</section>
	)
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
/** Letters that come unless the reader stops them. */
const UNASKED_LETTERS = ['overlaps', 'correspondence', 'cases', 'reminders'] as const

function Letters({ letters }: Pick<Following, 'letters'>) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [choose] = useMutation(ChooseLettersDocument)
	const { frequency, weekday, overlaps, correspondence, cases, reminders } = letters
	const form = useForm({
		start: { frequency, weekday: String(weekday), overlaps, correspondence, cases, reminders },
		fields: (values) => [
			{
				name: 'frequency',
				is: 'choice',
				label: translate('activity.letters.frequency'),
				hint: translate('activity.letters.language'),
				options: DIGEST_FREQUENCIES.map((value) => ({
					value,
					label: translate(`activity.letters.${value}`),
				})),
			},
			values.frequency === 'WEEKLY' && {
				name: 'weekday',
				is: 'choice',
				label: translate('activity.letters.weekday'),
				options: WEEKDAYS.map((value) => ({
					value: String(value),
					label: translate(`activity.weekday.${value}`),
				})),
			},
			...UNASKED_LETTERS.map(
				(name) => ({ name, is: 'flag', label: translate(`activity.letters.${name}`) }) as const,
			),
		],
		write: useWrite('following'),
		send: ({ weekday: day, ...values }) =>
			choose({ variables: { ...values, weekday: Number(day), language } }),
		said: translate('activity.letters.saved'),
		left: (sent) => sent,
	})
	return (
		<section className="side-section" id="lettres">
			<h2>{translate('activity.letters')}</h2>
			<Form
				of={form}
				label={translate('activity.letters')}
				submit={translate('activity.letters.save')}
				isPrimary={false}
			/>
		</section>
	)
}

function FeedAddress({ madeAt }: { madeAt: string | null }) {
	const { translate, dayOf } = useText()
	const feedPath = useFeedPath()
	const toast = useToast()
	const [secret, setSecret] = useState<string | null>(null)
	const refetchQueries = [FollowingDocument]
	const [create, { loading }] = useMutation(CreateFeedAddressDocument, { refetchQueries })
	const [revoke] = useMutation(RevokeFeedAddressDocument, { refetchQueries })
	const failed = (): void => toast.failed(translate('activity.follow.failed'))
	return (
		<section className="side-section" id="flux">
			<h2>{translate('activity.feed')}</h2>
			<p className="small">
				{madeAt === null
					? translate('activity.feed.text')
					: translate('activity.feed.made', { day: dayOf(madeAt) })}
			</p>
			{secret !== null && (
				<SecretNotice
					title={translate('activity.feed.secret')}
					text={translate('activity.feed.secretText')}
					secret={`${window.location.origin}${feedPath}&cle=${secret}`}
					onClose={() => setSecret(null)}
				/>
			)}
			<div className="actions">
				<Button
					aria-busy={loading}
					onClick={() =>
						void create().then(({ data }) => setSecret(data?.createFeedAddress.secret ?? null), failed)
					}
				>
					{translate(madeAt === null ? 'activity.feed.make' : 'activity.feed.makeAnew')}
				</Button>
				{madeAt !== null && (
					<Confirmed
						label={translate('activity.feed.revoke')}
						of={translate('activity.feed')}
						title={translate('activity.feed.revokeTitle')}
						onConfirm={() =>
							void revoke().then(() => {
								setSecret(null)
								toast(translate('activity.feed.revoked'))
							}, failed)
						}
					>
						{translate('activity.feed.revokeText')}
					</Confirmed>
				)}
			</div>
			<PublicFeed />
		</section>
	)
}

function PublicFeed() {
	const { translate } = useText()
	const feedPath = useFeedPath()
	return (
		<p className="small space-above">
			<a href={feedPath}>{translate('activity.feed.public')}</a>
		</p>
	)
}

/** The path of the feed in the page's language and country. */
function useFeedPath(): string {
	const { language } = useText()
	const { country } = useAddress()
	return `/fil.atom?langue=${language}${country === null ? '' : `&pays=${country}`}`
}
