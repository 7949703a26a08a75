import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { type FormEvent, useId, useState } from 'react'
import { type DiscussionSubject, MAX_COMMENT_CHARACTERS } from '../../../schema/discussions'
import { AddCommentDocument } from '../../graphql/generated/AddComment'
import { DiscussionDocument } from '../../graphql/generated/Discussion'
import { EditCommentDocument } from '../../graphql/generated/EditComment'
import type { DiscussionQuery } from '../../graphql/generated/types'
import { WithdrawCommentDocument } from '../../graphql/generated/WithdrawComment'
import { useAddress } from '../../state/useAddress'
import { newWriteKey, useWriteKey } from '../../state/writeKey'
import { errorSentence } from '../../text/errorSentence'
import { type Text, useText } from '../../text/useText'
import { errorCode } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { Confirmed } from '../../ui/Confirmed'
import { Field } from '../../ui/Field'
import { useToast } from '../../ui/Toast'
import styles from './Discussion.module.css'

type Talk = NonNullable<DiscussionQuery['discussion']>
type Comment = Talk['comments'][number]

/** What those concerned say to each other; nothing for whoever is not one of them. */
export function DiscussionSection({ subject, subjectId }: { subject: DiscussionSubject; subjectId: string }) {
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
		<section className="block" id="discussion">
			<h2>{translate('discussion.title')}</h2>
			<p className="small soft">
				{translate(talk.isForGroup ? 'discussion.whoReadsGroup' : 'discussion.whoReads', { names })}
			</p>
			{talk.comments.length === 0 ? (
				<p className="small">{translate('discussion.none')}</p>
			) : (
				<ol className={styles.comments}>
					{talk.comments.map((comment) => (
						<li key={comment.id}>
							<Said comment={comment} />
						</li>
					))}
				</ol>
			)}
			{talk.voices.length > 0 && <Writing talk={talk} />}
		</section>
	)
}

function Said({ comment }: { comment: Comment }) {
	const text = useText()
	const { translate, date } = text
	const acting = useActing()
	const [withdraw] = useMutation(WithdrawCommentDocument)
	const [isEditing, setEditing] = useState(false)
	const { id, version, isOwn, isEditable, withdrawnAt } = comment
	const name = comment.actor?.name ?? translate('discussion.coordination')
	return (
		<article aria-label={translate('discussion.by', { name, day: date(comment.at.slice(0, 10)) })}>
			<p className="small">
				<b>{name}</b> <span className="soft">{date(comment.at.slice(0, 10))}</span>{' '}
				{comment.editedAt !== null && <span className="soft">{translate('discussion.edited')}</span>}
			</p>
			{withdrawnAt !== null ? (
				<p className="small soft">
					{translate('discussion.withdrawn', { day: date(withdrawnAt.slice(0, 10)) })}
				</p>
			) : isEditing ? (
				<Editing comment={comment} onDone={() => setEditing(false)} />
			) : (
				<p className={styles.said}>{comment.text}</p>
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
							void acting.run(
								() => withdraw({ variables: { id, version, key: newWriteKey() } }),
								translate('discussion.isWithdrawn'),
							)
						}
					>
						{translate('discussion.withdrawText')}
					</Confirmed>
				</p>
			)}
			<Refused of={acting.refused} />
		</article>
	)
}

function Editing({ comment: { id, version, text }, onDone }: { comment: Comment; onDone: () => void }) {
	const { translate } = useText()
	const acting = useActing()
	const [edit] = useMutation(EditCommentDocument)
	return (
		<CommentForm
			label={translate('discussion.editLabel')}
			save={translate('discussion.saveEdit')}
			first={text}
			acting={acting}
			onCancel={onDone}
			onSave={async (said, key) => {
				const variables = { id, version, text: said, key }
				if (await acting.run(() => edit({ variables }), translate('discussion.saved'))) onDone()
			}}
		/>
	)
}

function Writing({ talk: { subject, subjectId, voices } }: { talk: Talk }) {
	const { translate } = useText()
	const acting = useActing()
	const [add] = useMutation(AddCommentDocument)
	const [chosen, setChosen] = useState<string | null>(null)
	const [sent, setSent] = useState(0)
	const voice = voices.find(({ actorId }) => (actorId ?? '') === chosen) ?? voices[0]
	return (
		<div className={styles.writing}>
			{voices.length > 1 && (
				<Field label={translate('discussion.inNameOf')}>
					{(control) => (
						<select
							{...control}
							value={voice?.actorId ?? ''}
							onChange={({ target }) => setChosen(target.value)}
						>
							{voices.map(({ actorId, actor }) => (
								<option key={actorId ?? ''} value={actorId ?? ''}>
									{actorId === null ? translate('discussion.coordination') : (actor?.name ?? actorId)}
								</option>
							))}
						</select>
					)}
				</Field>
			)}
			<CommentForm
				// Begins anew once it is sent.
				key={sent}
				label={translate('discussion.label', {
					name: voice?.actor?.name ?? translate('discussion.coordination'),
				})}
				save={translate('discussion.send')}
				acting={acting}
				onSave={async (text, key) => {
					const variables = { subject, subjectId, actor: voice?.actorId ?? null, text, key }
					if (await acting.run(() => add({ variables }), translate('discussion.sent'))) setSent(sent + 1)
				}}
			/>
		</div>
	)
}

interface FormProps {
	label: string
	save: string
	first?: string
	acting: Acting
	onSave: (text: string, key: string) => Promise<void>
	onCancel?: () => void
}

function CommentForm({ label, save, first = '', acting, onSave, onCancel }: FormProps) {
	const { translate } = useText()
	const [said, setSaid] = useState(first)
	const [isMissing, setMissing] = useState(false)
	const key = useWriteKey(said)
	const id = useId()
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		setMissing(said.trim() === '')
		if (said.trim() === '' || acting.isWriting) return
		void onSave(said, key)
	}
	return (
		<form className={styles.form} aria-labelledby={id} noValidate onSubmit={submit}>
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
			<Refused of={acting.refused} />
			<div className="actions">
				<Button type="submit" aria-busy={acting.isWriting}>
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

function Refused({ of: refused }: { of: string | null }) {
	return <div role="alert">{refused !== null && <p className={styles.refused}>{refused}</p>}</div>
}

interface Acting {
	run(act: () => Promise<unknown>, said: string): Promise<boolean>
	readonly refused: string | null
	readonly isWriting: boolean
}

/** The discussion is read anew after each act, also where it was refused; what was typed stays. */
function useActing(): Acting {
	const client = useApolloClient()
	const text = useText()
	const toast = useToast()
	const [refused, setRefused] = useState<string | null>(null)
	const [isWriting, setWriting] = useState(false)
	return {
		refused,
		isWriting,
		run: async (act, said) => {
			setRefused(null)
			setWriting(true)
			try {
				await act()
				toast(said)
				return true
			} catch (error) {
				setRefused(refusalOf(text, error))
				return false
			} finally {
				setWriting(false)
				await client.refetchQueries({ include: [DiscussionDocument] }).catch(() => undefined)
			}
		},
	}
}

function refusalOf({ translate }: Pick<Text, 'translate'>, error: unknown): string {
	const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
	switch (code) {
		case 'RATE_LIMITED':
			return translate('discussion.refused.often')
		case 'CONFLICT':
			return translate('discussion.refused.late')
		case 'BAD_INPUT':
			return translate('discussion.refused.input')
		case 'NOT_FOUND':
		case 'FORBIDDEN':
			return translate('discussion.refused.gone')
		case 'UNAUTHENTICATED':
			return translate('account.sessionOver')
		case 'NETWORK':
			return translate('account.network')
		case 'UNAVAILABLE':
		case 'OVERLOADED':
			return translate('account.unavailable')
		default:
			return translate(errorSentence(code))
	}
}
