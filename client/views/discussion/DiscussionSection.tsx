import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { type DiscussionSubject, MAX_COMMENT_CHARACTERS } from '../../../schema/discussions'
import { AddCommentDocument } from '../../graphql/generated/AddComment'
import { DiscussionDocument } from '../../graphql/generated/Discussion'
import { EditCommentDocument } from '../../graphql/generated/EditComment'
import type { DiscussionQuery } from '../../graphql/generated/types'
import { WithdrawCommentDocument } from '../../graphql/generated/WithdrawComment'
import { useAddress } from '../../state/useAddress'
import { type Text, useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { Form } from '../form/Form'
import { useForm } from '../form/useForm'
import { useWrite } from '../write/useWrite'
import { WriteRefusal } from '../write/WriteRefusal'

type Talk = NonNullable<DiscussionQuery['discussion']>
type Comment = Talk['comments'][number]

/**
 * The discussion of those concerned; nothing for anybody else.
 *
 * @param props.heading for a page with one discussion: its h2, which the address can name.
 */
export function DiscussionSection({
	subject,
	subjectId,
	heading: Heading = 'h2',
}: {
	subject: DiscussionSubject
	subjectId: string
	heading?: 'h2' | 'h4'
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(DiscussionDocument, {
		variables: { subject, subjectId, language },
		fetchPolicy: 'cache-and-network',
	})
	const talk = data?.discussion
	if (!talk) return null
	const names = talk.readers.map(({ name }) => name).join(translate('ui.comma'))
	return (
		<section className="block" id={Heading === 'h2' ? 'discussion' : undefined}>
			<Heading>{translate('discussion.title')}</Heading>
			<p className="small soft">{translate(whoReads(talk), { names })}</p>
			{talk.comments.length === 0 ? (
				<p className="small">{translate('discussion.none')}</p>
			) : (
				<ol className="rows roomy space-above">
					{talk.comments.map((comment) => (
						<li key={comment.id}>
							<CommentItem comment={comment} />
						</li>
					))}
				</ol>
			)}
			{talk.voices.length > 0 && <Writing talk={talk} />}
		</section>
	)
}

function whoReads({ subject, isForGroup }: Talk) {
	if (subject === 'PROPOSAL') return 'discussion.whoReadsParties'
	return isForGroup ? 'discussion.whoReadsGroup' : 'discussion.whoReads'
}

function CommentItem({ comment }: { comment: Comment }) {
	const { translate, dayOf } = useText()
	const write = useWrite('discussion')
	const [withdraw] = useMutation(WithdrawCommentDocument)
	const [isEditing, setEditing] = useState(false)
	const { id, version, isOwn, isEditable, withdrawnAt } = comment
	const name = comment.actor?.name ?? translate('discussion.coordination')
	return (
		<article aria-label={translate('discussion.by', { name, day: dayOf(comment.at) })}>
			<p className="small">
				<b>{name}</b> <span className="soft">{dayOf(comment.at)}</span>{' '}
				{comment.editedAt !== null && <span className="soft">{translate('discussion.edited')}</span>}
			</p>
			{withdrawnAt !== null ? (
				<p className="small soft">{translate('discussion.withdrawn', { day: dayOf(withdrawnAt) })}</p>
			) : isEditing ? (
				<Editing comment={comment} onDone={() => setEditing(false)} />
			) : (
				<p className="quoted">{comment.text}</p>
			)}
			{isOwn && !isEditing && (
				<p className="actions">
					{isEditable && (
						<Button kind="quiet" onClick={() => setEditing(true)}>
							{translate('discussion.edit')}
						</Button>
					)}
					<Confirmed
						label={translate('discussion.withdraw')}
						title={translate('discussion.withdrawTitle')}
						onConfirm={() =>
							void write.run(
								{ id, version },
								(key) => withdraw({ variables: { id, version, key } }),
								translate('discussion.isWithdrawn'),
							)
						}
					>
						{translate('discussion.withdrawText')}
					</Confirmed>
				</p>
			)}
			<WriteRefusal of={write} />
		</article>
	)
}

function Editing({ comment: { id, version, text }, onDone }: { comment: Comment; onDone: () => void }) {
	const { translate } = useText()
	const [edit] = useMutation(EditCommentDocument)
	const form = useForm({
		start: { text },
		fields: () => [commentField(translate, translate('discussion.editLabel'))],
		write: useWrite('discussion'),
		send: (values, key) => edit({ variables: { id, version, ...values, key } }),
		said: translate('discussion.saved'),
		onDone,
		keptAs: `comment ${id} ${version}`,
	})
	const save = translate('discussion.saveEdit')
	return <Form of={form} label={save} submit={save} isPrimary={false} onCancel={onDone} />
}

function Writing({ talk: { subject, subjectId, voices } }: { talk: Talk }) {
	const { translate } = useText()
	const [add] = useMutation(AddCommentDocument)
	const nameOf = ({ actorId, actor }: Talk['voices'][number]): string =>
		actorId === null ? translate('discussion.coordination') : (actor?.name ?? actorId)
	const voiceOf = (id: string) => voices.find(({ actorId }) => (actorId ?? '') === id) ?? voices[0]
	const form = useForm({
		start: { voice: voices[0]?.actorId ?? '', text: '' },
		fields: ({ voice }) => {
			const chosen = voiceOf(voice)
			return [
				voices.length > 1 && {
					name: 'voice',
					is: 'choice',
					label: translate('discussion.inNameOf'),
					options: voices.map((one) => ({ value: one.actorId ?? '', label: nameOf(one) })),
				},
				commentField(
					translate,
					translate('discussion.label', { name: chosen === undefined ? '' : nameOf(chosen) }),
				),
			]
		},
		write: useWrite('discussion'),
		send: ({ voice, text }, key) =>
			add({ variables: { subject, subjectId, actor: voiceOf(voice)?.actorId ?? null, text, key } }),
		said: translate('discussion.sent'),
		left: ({ voice }) => ({ voice, text: '' }),
		keptAs: `comment on ${subjectId}`,
	})
	const send = translate('discussion.send')
	return <Form of={form} label={send} submit={send} isPrimary={false} className="space-above" />
}

function commentField(translate: Text['translate'], label: string) {
	return {
		name: 'text',
		is: 'longText',
		label,
		hint: translate('discussion.hint', { maximum: MAX_COMMENT_CHARACTERS }),
		maxLength: MAX_COMMENT_CHARACTERS,
		isRequired: true,
		expected: translate('discussion.expected'),
	} as const
}
