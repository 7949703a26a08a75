import { useMutation } from '@apollo/client/react'
import { useId, useState } from 'react'
import { AnswerRecordDocument } from '../../graphql/generated/AnswerRecord'
import type { PartyVerdict, RecordStandingQuery } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import { reasonField } from './OwnerPanel'
import styles from './RecordPage.module.css'

type Part = RecordStandingQuery['recordStanding']['parts'][number]

/** The answer of another party: the record does not change, and its owner is told. */
export function PartyPanel({ id, part: { actorId, actor, version, answer } }: { id: string; part: Part }) {
	const { translate, dayOf, sentenceSpace } = useText()
	const write = useWrite('standing')
	const [send] = useMutation(AnswerRecordDocument)
	const [isContesting, setContesting] = useState(false)
	const panel = useId()
	const say = (verdict: PartyVerdict, reason: string | null, key: string) =>
		send({ variables: { id, version, actor: actorId, verdict, reason, key } })
	const contest = useForm({
		start: { reason: '' },
		fields: () => [reasonField(translate, translate('standing.contestHint'))],
		write,
		send: ({ reason }, key) => say('CONTESTED', reason, key),
		said: translate('standing.said.CONTESTED'),
		onDone: () => setContesting(false),
		keptAs: `contest ${id} ${actorId}`,
	})
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
				<Button
					aria-busy={write.isSending}
					onClick={() =>
						void write.run(
							{ confirmed: { id, version, actorId } },
							(key) => say('CONFIRMED', null, key),
							translate('standing.said.CONFIRMED'),
							() => setContesting(false),
						)
					}
				>
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
					<Form
						of={contest}
						label={translate('standing.contest')}
						submit={translate('standing.contestSubmit')}
						className={styles.act}
					/>
				)}
			</div>
		</section>
	)
}
