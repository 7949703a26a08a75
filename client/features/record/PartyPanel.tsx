import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { AnswerRecordDocument } from '../../graphql/generated/AnswerRecord'
import type { PartyVerdict, RecordStandingQuery } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { useWrite } from '../../views/write/useWrite'
import { ActionForm, ReasonField, WriteRefusal } from './OwnerPanel'

type Part = RecordStandingQuery['recordStanding']['parts'][number]

/** The answer of another party: the record does not change, and its owner is told. */
export function PartyPanel({ id, part: { actorId, actor, version, answer } }: { id: string; part: Part }) {
	const { translate, dayOf, sentenceSpace } = useText()
	const write = useWrite('record')
	const [send] = useMutation(AnswerRecordDocument)
	const [isContesting, setContesting] = useState(false)
	const [reason, setReason] = useState('')
	const [isMissing, setMissing] = useState(false)
	const panel = useId()
	const say = async (verdict: PartyVerdict): Promise<void> => {
		const isContested = verdict === 'CONTESTED'
		setMissing(isContested && reason.trim() === '')
		if (isContested && reason.trim() === '') return
		const input = { id, version, actor: actorId, verdict, reason: isContested ? reason : null }
		const said = translate(`standing.said.${verdict}`)
		if (!(await write.run(input, (key) => send({ variables: { ...input, key } }), said))) return
		setContesting(false)
		setReason('')
	}
	return (
		<section className="block" id="votre-mot">
			<h2>{translate('standing.party', { actor: actor?.name ?? actorId })}</h2>
			<p className="small soft">{translate('standing.partyText')}</p>
			{answer && (
				<div className="with-bar prose">
					<p className="small">
						<b>{translate(`standing.word.${answer.verdict}`, { day: dayOf(answer.at) })}</b>
						{sentenceSpace}
						{answer.version !== version && translate('declared.party.earlier')}
					</p>
					{answer.reason && <p className="small">{answer.reason}</p>}
				</div>
			)}
			<div className="actions space-above">
				<Button aria-busy={write.isSending} onClick={() => void say('CONFIRMED')}>
					{translate('standing.agree')}
				</Button>
				<Button
					aria-expanded={isContesting}
					aria-controls={panel}
					onClick={() => {
						write.clear()
						setContesting(!isContesting)
					}}
				>
					{translate('standing.contest')}
				</Button>
			</div>
			{!isContesting && <WriteRefusal of={write} />}
			<div id={panel}>
				{isContesting && (
					<ActionForm
						label={translate('standing.contest')}
						write={write}
						submit={translate('standing.contestSubmit')}
						onSend={() => say('CONTESTED')}
					>
						<ReasonField
							hint={translate('standing.contestHint')}
							isWrong={isMissing || write.refusal?.code === 'BAD_INPUT'}
							reason={reason}
							onChange={setReason}
						/>
					</ActionForm>
				)}
			</div>
		</section>
	)
}
