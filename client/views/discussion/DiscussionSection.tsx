import { useMutation, useQuery } from '@apollo/client/react'
import { type FormEvent, useId, useState } from 'react'
import { type DiscussionSubject, MAX_COMMENT_CHARACTERS } from '../../../schema/discussions'
import { AddCommentDocument } from '../../graphql/generated/AddComment'
import { DiscussionDocument } from '../../graphql/generated/Discussion'
import { EditCommentDocument } from '../../graphql/generated/EditComment'
import type { DiscussionQuery } from '../../graphql/generated/types'
import { WithdrawCommentDocument } from '../../graphql/generated/WithdrawComment'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { Confirmed } from '../../ui/Confirmed'
import { Field } from '../../ui/Field'
import { useWrite, type WriteState } from '../write/useWrite'

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
			<CommentRefusal of={write} />
		</article>
	)
}

function Editing({ comment: { id, version, text }, onDone }: { comment: Comment; onDone: () => void }) {
	const { translate } = useText()
	const write = useWrite('discussion')
	const [edit] = useMutation(EditCommentDocument)
	return (
		<CommentForm
			label={translate('discussion.editLabel')}
			save={translate('discussion.saveEdit')}
			first={text}
			write={write}
			onCancel={onDone}
			onSave={async (said) => {
				const input = { id, version, text: said }
				const send = (key: string) => edit({ variables: { ...input, key } })
				if (await write.run(input, send, translate('discussion.saved'))) onDone()
			}}
		/>
	)
}

function Writing({ talk: { subject, subjectId, voices } }: { talk: Talk }) {
	const { translate } = useText()
	const write = useWrite('discussion')
	const [add] = useMutation(AddCommentDocument)
	const [chosen, setChosen] = useState<string | null>(null)
	const [sent, setSent] = useState(0)
	const voice = voices.find(({ actorId }) => (actorId ?? '') === chosen) ?? voices[0]
	return (
		<div className="form space-above">
			{voices.length > 1 && (
				<ChoiceField
					label={translate('discussion.inNameOf')}
					options={voices.map(({ actorId, actor }) => ({
						value: actorId ?? '',
						label: actorId === null ? translate('discussion.coordination') : (actor?.name ?? actorId),
					}))}
					chosen={voice?.actorId ?? ''}
					onChoose={setChosen}
				/>
			)}
			<CommentForm
				// Begins anew once it is sent.
				key={sent}
				label={translate('discussion.label', {
					name: voice?.actor?.name ?? translate('discussion.coordination'),
				})}
				save={translate('discussion.send')}
				write={write}
				onSave={async (text) => {
					const input = { subject, subjectId, actor: voice?.actorId ?? null, text }
					const send = (key: string) => add({ variables: { ...input, key } })
					if (await write.run(input, send, translate('discussion.sent'))) setSent(sent + 1)
				}}
			/>
		</div>
	)
}

interface FormProps {
	label: string
	save: string
	first?: string
	write: WriteState
	onSave: (text: string) => Promise<void>
	onCancel?: () => void
}

function CommentForm({ label, save, first = '', write, onSave, onCancel }: FormProps) {
	const { translate } = useText()
	const [said, setSaid] = useState(first)
	const [isMissing, setMissing] = useState(false)
	const id = useId()
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		setMissing(said.trim() === '')
		if (said.trim() === '' || write.isSending) return
		void onSave(said)
	}
	return (
		<form className="form" aria-labelledby={id} noValidate onSubmit={submit}>
			<span id={id} className="visually-hidden">
				{save}
			</span>
			<Field
				label={label}
				hint={translate('discussion.hint', { maximum: MAX_COMMENT_CHARACTERS })}
				error={isMissing ? translate('discussion.expected') : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						maxLength={MAX_COMMENT_CHARACTERS}
						value={said}
						onChange={({ target }) => setSaid(target.value)}
					/>
				)}
			</Field>
			<CommentRefusal of={write} />
			<div className="actions">
				<Button type="submit" aria-busy={write.isSending}>
					{save}
				</Button>
				{onCancel && (
					<Button kind="quiet" onClick={onCancel}>
						{translate('ui.cancel')}
					</Button>
				)}
			</div>
		</form>
	)
}

function CommentRefusal({ of: { refusal } }: { of: WriteState }) {
	return <div role="alert">{refusal && <p className="refused">{refusal.sentence}</p>}</div>
}
