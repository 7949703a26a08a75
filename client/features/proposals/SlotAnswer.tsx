import { useMutation } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { PROPOSAL_CHARACTERS, type ProposalVerdict } from '../../../schema/proposals'
import { AnswerProposalDocument } from '../../graphql/generated/AnswerProposal'
import { WithdrawAnswerDocument } from '../../graphql/generated/WithdrawAnswer'
import { removeSavedForm, savedForm, saveForm } from '../../state/savedForms'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import { ProposalRefusal } from './ProposalRefusal'
import styles from './Proposals.module.css'
import { useProposalWrite } from './useProposalWrite'

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

function AnswerForm({ proposal, slot, onDone }: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const account = useSignedInName() ?? ''
	const write = useProposalWrite()
	const [answer] = useMutation(AnswerProposalDocument)
	const formKey = [account, 'answer', proposal.id, slot.actorId].join(' ')
	const [comment, setComment] = useState(() => {
		const kept = savedForm(formKey)
		return typeof kept === 'string' ? kept : (slot.comment ?? '')
	})
	const [isAsked, setAsked] = useState(false)
	const [isEmpty, setEmpty] = useState(false)
	const field = useRef<HTMLTextAreaElement>(null)
	const { id, version, points } = proposal
	if (version === null) return null
	const type = (text: string): void => {
		setComment(text)
		setEmpty(false)
		write.clear()
		saveForm(formKey, text)
	}
	const say = (verdict: ProposalVerdict | null, said: string): void => {
		const input = { id, version, actor: slot.actorId, verdict, comment: comment.trim() || null, points: null }
		write.run(
			{ answer: input },
			(key) => answer({ variables: { ...input, key, language } }),
			said,
			() => {
				removeSavedForm(formKey)
				onDone()
			},
		)
	}
	const sayOtherwise = (): void => {
		const hasWord = slot.points.includes('REVIEW')
		if (comment.trim() === '' && !hasWord) {
			setEmpty(true)
			field.current?.focus()
			return
		}
		say(null, translate('proposals.said'))
	}
	return (
		<div className="form space-above">
			<p className="sentence">{translate('proposals.binds')}</p>
			<Field
				label={translate('proposals.comment')}
				hint={translate('proposals.commentHint')}
				error={
					isEmpty ? translate(points.length > 0 ? 'proposals.emptyPoints' : 'proposals.empty') : undefined
				}
			>
				{(control) => (
					<textarea
						{...control}
						ref={field}
						rows={3}
						maxLength={PROPOSAL_CHARACTERS.comment}
						value={comment}
						onChange={({ target }) => type(target.value)}
					/>
				)}
			</Field>
			<ProposalRefusal write={write} />
			<div className={styles.answers}>
				<Button kind="jade" wide disabled={write.isSending} onClick={() => setAsked(true)}>
					{translate('proposals.accept')}
				</Button>
				<Button disabled={write.isSending} onClick={sayOtherwise}>
					{translate('proposals.proposeOtherwise')}
				</Button>
				<Button disabled={write.isSending} onClick={() => say('LATER', translate('proposals.said'))}>
					{translate('proposals.later')}
				</Button>
				<Button
					kind="quiet"
					disabled={write.isSending}
					onClick={() => say('DECLINED', translate('proposals.declined'))}
				>
					{translate('proposals.decline')}
				</Button>
				{slot.answeredAt !== null && <TakeBack proposal={proposal} slot={slot} onDone={onDone} />}
			</div>
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
								say('ACCEPTED', translate('proposals.accepted'))
							}}
						>
							{translate('proposals.accept')}
						</Button>
					</>
				}
			>
				<p>{translate('proposals.acceptText', { points: points.length })}</p>
			</Dialog>
		</div>
	)
}

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
	const write = useProposalWrite()
	const [takeBack] = useMutation(WithdrawAnswerDocument)
	const input = { id, actor: actorId }
	return (
		<>
			<p className="actions">
				<Button
					kind={verdict === 'DECLINED' ? 'plain' : 'quiet'}
					disabled={write.isSending}
					onClick={() =>
						write.run(
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
			<ProposalRefusal write={write} />
		</>
	)
}
