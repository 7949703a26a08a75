import { CheckIcon } from '@phosphor-icons/react/dist/icons/Check'
import { Link } from 'react-router'
import type { OwnRecordLineFragment } from '../../graphql/generated/types'
import { useCountryOfRecord } from '../../state/countries'
import { DECLARE_PATH, recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button, ButtonLink } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ScenarioMark } from '../../ui/ScenarioMark'
import { PartyAnswers } from '../../views/declared/PartyAnswers'
import { Ribbon, type RibbonAxis } from '../../views/declared/Ribbon'
import { recordCode } from '../../views/table/recordCode'
import styles from './RecordsToConfirm.module.css'

/** The owner's answer about a fact on this page. kept: it could not be undone. */
export interface GivenAnswer {
	readonly is: 'right' | 'ended'
	/** The record's version after the answer. */
	readonly version: number
	readonly state: 'sending' | 'done' | 'failed' | 'kept'
}

interface Props {
	own: OwnRecordLineFragment
	owner: string
	/** ISO text; null: unknown. */
	start: string | null
	name: string
	axis: RibbonAxis
	answer: GivenAnswer | null
	onGive: (is: 'right' | 'ended') => void
	onUndo: () => void
}

/** A fact to confirm: in words, as a ribbon, and with three answers. */
export function DueFact({ own, owner, start, name, axis, answer, onGive, onUndo }: Props) {
	const { translate, date, sentenceSpace } = useText()
	const { to } = useAddress()
	const { address, otherName } = useCountryOfRecord()(own.partnerCountry?.code ?? null)
	const isGiven = answer !== null && answer.state !== 'failed'
	const change = (parameters: Record<string, string> = {}): string =>
		to(DECLARE_PATH, address, { pour: owner, fiche: own.id, ...parameters })
	return (
		<li className={`columns ${styles.fact}`} data-fact={own.id}>
			<div>
				<h3>
					<Link to={to(recordPath(own.id), address)}>{name}</Link> {own.record?.scenario && <ScenarioMark />}
				</h3>
				<p className="caption">
					{[
						...(otherName === null ? [] : [otherName]),
						translate(`declared.kind.${own.kind}`),
						start === null
							? translate('organisation.confirm.noStart')
							: translate('organisation.confirm.start', { day: date(start) }),
						own.lastNews === null
							? translate('organisation.confirm.noNews')
							: translate('organisation.confirm.news', { day: date(own.lastNews) }),
						...(own.isSourced ? [] : [translate('organisation.unsourced')]),
						...(/:d-/.test(own.id) ? [] : [recordCode(own.id)]),
					].join(' · ')}
				</p>
				<PartyAnswers answers={own.partyAnswers} version={own.version} />
			</div>
			<Ribbon
				axis={axis}
				start={start}
				lastNews={own.lastNews}
				isConfirmed={isGiven && answer.is === 'right'}
				today={translate('organisation.confirm.today')}
			/>
			<div className={`actions ${styles.answers}`}>
				{isGiven ? (
					<>
						<span className={`with-sign strong ${styles.given}`}>
							<Icon of={CheckIcon} /> {translate(`organisation.confirm.given.${answer.is}`)}
						</span>
						<Button kind="quiet" onClick={onUndo} disabled={answer.state === 'sending'}>
							{translate('organisation.confirm.undo')}
						</Button>
						{answer.is === 'ended' && answer.state === 'done' && (
							<ButtonLink kind="quiet" to={change()}>
								{translate('organisation.confirm.precise')}
							</ButtonLink>
						)}
						{answer.state === 'kept' && (
							<span role="alert">{translate('organisation.confirm.notUndone')}</span>
						)}
					</>
				) : (
					<>
						<Button data-answer="1" aria-keyshortcuts="1" onClick={() => onGive('right')}>
							<kbd>1</kbd> {translate('organisation.confirm.right')}
						</Button>
						<ButtonLink data-answer="2" aria-keyshortcuts="2" to={change()}>
							<kbd>2</kbd> {translate('organisation.confirm.changed')}
						</ButtonLink>
						{own.kind === 'MISSION' ? (
							<ButtonLink data-answer="3" aria-keyshortcuts="3" to={change({ statut: 'CANCELLED' })}>
								<kbd>3</kbd> {translate('organisation.confirm.cancelled')}
							</ButtonLink>
						) : (
							<Button data-answer="3" aria-keyshortcuts="3" onClick={() => onGive('ended')}>
								<kbd>3</kbd> {translate('organisation.confirm.ended')}
							</Button>
						)}
						{answer?.state === 'failed' && (
							<span role="alert" className="with-bar">
								{translate('organisation.confirm.failed')}
								{sentenceSpace}
								<button type="button" className="link-button" onClick={() => onGive(answer.is)}>
									{translate('organisation.confirm.again')}
								</button>
							</span>
						)}
					</>
				)}
			</div>
		</li>
	)
}
