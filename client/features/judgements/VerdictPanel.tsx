import { useMutation, useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { JudgementHistoryDocument } from '../../graphql/generated/JudgementHistory'
import { JudgeOverlapDocument } from '../../graphql/generated/JudgeOverlap'
import { RevertJudgementDocument } from '../../graphql/generated/RevertJudgement'
import type { OwnOverlapFieldsFragment } from '../../graphql/generated/types'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { Disclosure } from '../../ui/Disclosure'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Judgements.module.css'
import { ReasonForm } from './ReasonForm'

/** The verdicts, in order. */
const VERDICTS = ['ACCEPTED', 'HANDLED', 'DISMISSED', 'QUALIFIED'] as const
type Verdict = (typeof VERDICTS)[number]

/**
 * An actor's verdict on an overlap, set by its editors: the verdict, the reason, who reads it, and what
 * changed since.
 */
export function VerdictPanel({
	overlap,
	own,
}: {
	overlap: string
	own: readonly OwnOverlapFieldsFragment[]
}) {
	const { translate } = useText()
	const [chosen, setChosen] = useState<string | null>(null)
	const shown = own.find(({ actorId }) => actorId === chosen) ?? own[0]
	if (shown === undefined) return null
	return (
		<section className="side-section stack">
			<h2>{translate('judgements.title')}</h2>
			{own.length > 1 && (
				<ChoiceField
					label={translate('judgements.inNameOf')}
					options={own.map(({ actorId, actor }) => ({ value: actorId, label: actor?.name ?? actorId }))}
					chosen={shown.actorId}
					onChoose={setChosen}
				/>
			)}
			<Verdicts key={shown.actorId} overlap={overlap} own={shown} />
		</section>
	)
}

function Verdicts({ overlap, own }: { overlap: string; own: OwnOverlapFieldsFragment }) {
	const { translate, date, dayOf } = useText()
	const [chosen, setChosen] = useState<Verdict | null>(null)
	const write = useWrite('judgement')
	const [judge] = useMutation(JudgeOverlapDocument)
	const [revert] = useMutation(RevertJudgementDocument)
	const id = useId()
	const { judgement, changedSentence } = own
	const name = own.actor?.name ?? own.actorId
	// A judgement inherited from another key cannot be undone here.
	const undone = judgement !== null && !own.isInherited ? judgement : null
	return (
		<>
			{own.toldAt !== null && (
				<p className="small">{translate('judgements.toldOn', { day: dayOf(own.toldAt) })}</p>
			)}
			{judgement !== null && (
				<div className="space-above">
					<p className="small">
						<b>{translate(`judgements.verdict.${judgement.verdict}`)}</b>{' '}
						<span className="soft">
							{translate(judgement.isMine ? 'judgements.byYou' : 'judgements.byEditor', {
								day: date(judgement.judgedOn),
							})}
						</span>
					</p>
					{judgement.reason !== '' && <p className="quoted small">{judgement.reason}</p>}
				</div>
			)}
			{changedSentence !== null && (
				<div className="with-bar overlap space-above">
					<p className="small">{changedSentence}</p>
					<ChangedEvidence changes={own.changedEvidence} />
				</div>
			)}
			<div className={styles.verdicts}>
				{VERDICTS.map((verdict) => (
					<Button
						key={verdict}
						aria-expanded={chosen === verdict}
						aria-controls={id}
						onClick={() => setChosen(chosen === verdict ? null : verdict)}
					>
						{translate(`judgements.act.${verdict}`)}
					</Button>
				))}
			</div>
			<div id={id}>
				{chosen !== null && (
					<ReasonForm
						key={chosen}
						title={translate(`judgements.act.${chosen}`)}
						hint={translate(`judgements.means.${chosen}`)}
						reader={translate('judgements.whoReads', { actor: name })}
						first={judgement?.verdict === chosen ? judgement.reason : ''}
						write={write}
						subject={`${overlap} ${own.actorId}`}
						said={translate('judgements.saved')}
						onClose={() => setChosen(null)}
						send={(reason, key) => {
							const { actorId: actor, version } = own
							return judge({ variables: { actor, overlap, verdict: chosen, reason, version, key } })
						}}
					/>
				)}
			</div>
			{chosen === null && <WriteRefusal of={write} />}
			{undone !== null && (
				<p className="actions">
					<Button
						kind="quiet"
						onClick={() => {
							const { id, version } = undone
							const input = { id, version, to: version - 1 }
							const send = (key: string) => revert({ variables: { ...input, key } })
							void write.run(input, send, translate('judgements.undone'))
						}}
					>
						{translate('judgements.undo')}
					</Button>
				</p>
			)}
			<p className="caption">{translate('judgements.own')}</p>
			{undone !== null && undone.version > 1 && <History id={undone.id} />}
		</>
	)
}

/** Earlier verdicts, the latest first. */
function History({ id }: { id: string }) {
	const { translate } = useText()
	return <Disclosure summary={translate('judgements.history')}>{() => <Judgements id={id} />}</Disclosure>
}

function Judgements({ id }: { id: string }) {
	const { translate, date } = useText()
	const { data } = useQuery(JudgementHistoryDocument, {
		variables: { id },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<ol className="rows">
			{(data?.judgementHistory ?? []).map((one) => (
				<li key={one.version} className="small">
					<b>{translate(`judgements.verdict.${one.verdict}`)}</b>{' '}
					<span className="soft">
						{translate(one.isMine ? 'judgements.byYou' : 'judgements.byEditor', {
							day: date(one.judgedOn),
						})}
					</span>
					{one.reason !== '' && <p className="quoted small">{one.reason}</p>}
				</li>
			))}
		</ol>
	)
}

/**
 * The records that came, went or changed since a judgement; for a record that the reader may not see, only
 * that there is one.
 */
function ChangedEvidence({ changes }: { changes: OwnOverlapFieldsFragment['changedEvidence'] }) {
	const { translate, sentenceSpace } = useText()
	const { to } = useAddress()
	if (changes.length === 0) return null
	return (
		<ul>
			{changes.map(({ recordId, change, label }) => (
				<li key={recordId} className="small">
					<span className="soft">{translate(`judgements.change.${change}`)}</span>
					{sentenceSpace}
					{label === null ? (
						translate('judgements.unseen')
					) : (
						<Link to={to(recordPath(recordId))}>{label}</Link>
					)}
				</li>
			))}
		</ul>
	)
}
