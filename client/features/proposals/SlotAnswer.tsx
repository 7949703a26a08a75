import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { PROPOSAL_CHARACTERS, type ProposalVerdict } from '../../../schema/proposals'
import { AnswerProposalDocument } from '../../graphql/generated/AnswerProposal'
import { WithdrawAnswerDocument } from '../../graphql/generated/WithdrawAnswer'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import styles from './Proposals.module.css'

interface Props {
	proposal: ShownProposal
	slot: ShownSlot
	/** Called after an action, when the pressed button and its focus may be gone. */
	onDone: () => void
}

/**
 * The form with which a party answers. Accepting asks for confirmation; declining does not, and can be undone
 * for some minutes. Typed text stays in the browser until it is sent.
 */
export function SlotAnswer(props: Props) {
	const { translate } = useText()
	const { slot } = props
	if (slot.verdict === 'DECLINED') return <DeclinedNote {...props} />
	const isSettled = slot.verdict === 'ACCEPTED' && !slot.isOfEarlierVersion
	return isSettled ? (
		<>
			<p className="small soft">{translate('proposals.waitsForOthers')}</p>
			<TakeBack {...props} />
		</>
	) : (
		<AnswerForm {...props} />
	)
}

function AnswerForm(props: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [answer] = useMutation(AnswerProposalDocument)
	const [isAsked, setAsked] = useState(false)
	const { proposal, slot, onDone } = props
	const { id, version, points } = proposal
	const hasWord = slot.points.includes('REVIEW')
	const start: { comment: string; verdict: ProposalVerdict | null } = {
		comment: slot.comment ?? '',
		verdict: null,
	}
	const form = useForm({
		start,
		fields: () => [
			{
				name: 'comment',
				is: 'longText',
				label: translate('proposals.comment'),
				hint: translate('proposals.commentHint'),
				maxLength: PROPOSAL_CHARACTERS.comment,
				// To propose otherwise needs words, here or on a point.
				isWrong: ({ comment, verdict }) => verdict === null && comment.trim() === '' && !hasWord,
				expected: translate(points.length > 0 ? 'proposals.emptyPoints' : 'proposals.empty'),
			},
		],
		write: useWrite('proposal'),
		send: ({ comment, verdict }, key) => {
			const input = { id, version: version ?? 0, actor: slot.actorId, verdict, points: null }
			return answer({ variables: { ...input, comment: comment.trim() || null, key, language } })
		},
		said: ({ verdict }) => translate(SAID[verdict ?? 'OTHERWISE']),
		onDone,
		keptAs: `answer ${id} ${slot.actorId}`,
	})
	if (version === null) return null
	const { isSending } = form
	return (
		<Form
			of={form}
			label={translate('proposals.slotOf', { name: slot.actor?.name ?? slot.actorId })}
			submit={translate('proposals.proposeOtherwise')}
			className="space-above"
			intro={<p className="sentence">{translate('proposals.binds')}</p>}
			actions={
				<div className={styles.answers}>
					<Button kind="jade" wide disabled={isSending} onClick={() => setAsked(true)}>
						{translate('proposals.accept')}
					</Button>
					<Button type="submit" disabled={isSending}>
						{translate('proposals.proposeOtherwise')}
					</Button>
					<Button disabled={isSending} onClick={() => void form.submit({ verdict: 'LATER' })}>
						{translate('proposals.later')}
					</Button>
					<Button kind="quiet" disabled={isSending} onClick={() => void form.submit({ verdict: 'DECLINED' })}>
						{translate('proposals.decline')}
					</Button>
					{slot.answeredAt !== null && <TakeBack {...props} />}
				</div>
			}
			foot={
				<Dialog
					title={translate('proposals.acceptTitle')}
					isOpen={isAsked}
					onClose={() => setAsked(false)}
					actions={
						<>
							<Button onClick={() => setAsked(false)}>{translate('ui.cancel')}</Button>
							<Button
								kind="jade"
								onClick={() => {
									setAsked(false)
									void form.submit({ verdict: 'ACCEPTED' })
								}}
							>
								{translate('proposals.accept')}
							</Button>
						</>
					}
				>
					<p>{translate('proposals.acceptText', { points: points.length })}</p>
				</Dialog>
			}
		/>
	)
}

const SAID = {
	ACCEPTED: 'proposals.accepted',
	DECLINED: 'proposals.declined',
	LATER: 'proposals.said',
	OTHERWISE: 'proposals.said',
} as const

/** Nobody else is told while declining can be undone. */
function DeclinedNote(props: Props) {
	const { translate, hourOf } = useText()
	const { undoneUntil } = props.slot
	if (undoneUntil === null) return null
	return (
		<>
			<p className="small soft">{translate('proposals.untold', { time: hourOf(undoneUntil) })}</p>
			<TakeBack {...props} />
		</>
	)
}

function TakeBack({ proposal: { id }, slot: { actorId, verdict }, onDone }: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const write = useWrite('proposal')
	const [takeBack] = useMutation(WithdrawAnswerDocument)
	const input = { id, actor: actorId }
	return (
		<>
			<p className="actions">
				<Button
					kind={verdict === 'DECLINED' ? 'plain' : 'quiet'}
					disabled={write.isSending}
					onClick={() =>
						void write.run(
							{ takeBack: input },
							(key) => takeBack({ variables: { ...input, key, language } }),
							translate('proposals.takenBack'),
							onDone,
						)
					}
				>
					{translate(verdict === 'DECLINED' ? 'proposals.undo' : 'proposals.takeBack')}
				</Button>
			</p>
			<WriteRefusal of={write} />
		</>
	)
}
