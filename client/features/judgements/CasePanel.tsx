import { useMutation, useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { CaseHistoryDocument } from '../../graphql/generated/CaseHistory'
import { JudgeCaseDocument } from '../../graphql/generated/JudgeCase'
import { TellOfCaseDocument } from '../../graphql/generated/TellOfCase'
import type { CaseFieldsFragment } from '../../graphql/generated/types'
import { ADMINISTRATION_PATH, proposalPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { Disclosure } from '../../ui/Disclosure'
import { NameText } from '../../ui/Name'
import { useWrite, type WriteState } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './Judgements.module.css'
import { ReasonForm } from './ReasonForm'

const OUTCOMES = ['HANDLED', 'ACCEPTED', 'DISMISSED', 'QUALIFIED'] as const
type Outcome = (typeof OUTCOMES)[number]

/** A coordinators' case on an overlap: its state, who was informed, its outcome. */
export function CasePanel({ followed }: { followed: CaseFieldsFragment }) {
	const { translate } = useText()
	return (
		<section className="side-section stack">
			<h2>{translate('cases.panel')}</h2>
			<p className="small">
				<b>{translate(`cases.state.${followed.state}`)}</b>
			</p>
			<CaseActions followed={followed} />
		</section>
	)
}

/** The case without its heading, for the board. */
export function CaseActions({ followed }: { followed: CaseFieldsFragment }) {
	const { translate, dayOf } = useText()
	const { to } = useAddress()
	const write = useWrite('judgement')
	const [judge] = useMutation(JudgeCaseDocument)
	const [outcome, setOutcome] = useState<Outcome | null>(null)
	const id = useId()
	const { verdict, reason, changedSentence, version } = followed
	const isClosed = verdict !== 'NEW'
	return (
		<>
			{followed.proposal !== null && (
				<p className="small">
					<Link to={to(proposalPath(followed.proposal))}>{translate('cases.byProposal')}</Link>
				</p>
			)}
			{isClosed && (
				<div className="space-above">
					<p className="small">
						<b>{translate(`judgements.verdict.${verdict}`)}</b>
					</p>
					{reason !== '' && <p className="quoted small">{reason}</p>}
				</div>
			)}
			{changedSentence !== null && <p className="small with-bar overlap space-above">{changedSentence}</p>}
			{followed.goneAt !== null && (
				<p className="small">{translate('cases.goneSince', { day: dayOf(followed.goneAt) })}</p>
			)}
			<InformedActors followed={followed} write={write} />
			<div className={styles.verdicts}>
				{OUTCOMES.map((one) => (
					<Button
						key={one}
						aria-expanded={outcome === one}
						aria-controls={id}
						onClick={() => setOutcome(outcome === one ? null : one)}
					>
						{translate(`cases.act.${one}`)}
					</Button>
				))}
			</div>
			<div id={id}>
				{outcome !== null && (
					<ReasonForm
						key={outcome}
						title={translate(`cases.act.${outcome}`)}
						hint={translate('cases.outcomeText')}
						reader={translate('cases.whoReads')}
						first={verdict === outcome ? reason : ''}
						write={write}
						subject={followed.id}
						said={translate('cases.saved')}
						onClose={() => setOutcome(null)}
						send={(said, key) =>
							judge({ variables: { id: followed.id, verdict: outcome, reason: said, version, key } })
						}
					/>
				)}
			</div>
			{outcome === null && <WriteRefusal of={write} />}
			{isClosed && (
				<p className="actions">
					<Button
						kind="quiet"
						onClick={() => {
							const input = { id: followed.id, verdict: 'NEW' as const, reason: '', version }
							const send = (key: string) => judge({ variables: { ...input, key } })
							void write.run(input, send, translate('cases.reopened'))
						}}
					>
						{translate('cases.reopen')}
					</Button>
				</p>
			)}
			{version > 0 && <CaseHistory id={followed.id} />}
		</>
	)
}

/** The actors of the overlap, those already informed, and a button to inform the others. */
function InformedActors({
	followed: { id, actors, version },
	write,
}: {
	followed: CaseFieldsFragment
	write: WriteState
}) {
	const { translate, date, dayOf } = useText()
	const { to } = useAddress()
	const [tell] = useMutation(TellOfCaseDocument)
	const [chosen, setChosen] = useState<readonly string[]>([])
	const reachable = actors.filter(({ hasEditor }) => hasEditor)
	const send = async (): Promise<void> => {
		const input = { id, actors: [...chosen], version }
		const told = (key: string) => tell({ variables: { ...input, key } })
		if (await write.run(input, told, translate('cases.told'))) setChosen([])
	}
	return (
		<fieldset className="space-above">
			<legend className="field-label">{translate('cases.who')}</legend>
			<ul className="rows">
				{actors.map(({ actorId, actor, hasEditor, toldAt, answeredOn }) => {
					const name = actor?.name ?? actorId
					return (
						<li key={actorId} className="line">
							{hasEditor ? (
								<CheckOption
									checked={chosen.includes(actorId)}
									onChange={({ target }) =>
										setChosen(target.checked ? [...chosen, actorId] : chosen.filter((one) => one !== actorId))
									}
								>
									{actor ? <NameText of={actor} /> : name}
								</CheckOption>
							) : (
								<span>{actor ? <NameText of={actor} /> : name}</span>
							)}
							<span className="caption">
								{!hasEditor && translate('cases.noEditor')}
								{hasEditor && toldAt === null && translate('cases.notTold')}
								{toldAt !== null && translate('cases.toldOn', { day: dayOf(toldAt) })}
								{answeredOn !== null && translate('cases.answeredOn', { day: date(answeredOn) })}
							</span>
						</li>
					)
				})}
			</ul>
			{reachable.length > 0 && (
				<Button disabled={chosen.length === 0} aria-busy={write.isSending} onClick={() => void send()}>
					{translate('cases.tell', { count: chosen.length })}
				</Button>
			)}
			{reachable.length === 0 ? (
				<p className="small">
					<Link to={to(ADMINISTRATION_PATH)}>{translate('cases.invite')}</Link>
				</p>
			) : (
				<p className="caption">{translate('cases.tellText')}</p>
			)}
		</fieldset>
	)
}

function CaseHistory({ id }: { id: string }) {
	const { translate } = useText()
	return <Disclosure summary={translate('cases.history')}>{() => <CaseEvents id={id} />}</Disclosure>
}

function CaseEvents({ id }: { id: string }) {
	const { translate, dayOf } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(CaseHistoryDocument, {
		variables: { id, language },
		fetchPolicy: 'cache-and-network',
	})
	return (
		<ol className="rows">
			{(data?.case.history ?? []).map((event) => (
				<li key={event.id} className="small">
					<span className="soft">{dayOf(event.at)}</span>{' '}
					{translate(`cases.event.${event.kind}`, {
						actor: event.actor?.name ?? '',
						verdict: event.verdict === null ? '' : translate(`judgements.verdict.${event.verdict}`),
					})}
					{event.text !== '' && <p className="quoted small">{event.text}</p>}
				</li>
			))}
		</ol>
	)
}
