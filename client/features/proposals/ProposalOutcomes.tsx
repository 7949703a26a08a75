import { useMutation } from '@apollo/client/react'
import { type FormEvent, useState } from 'react'
import { PROPOSAL_CHARACTERS, PROPOSAL_OUTCOMES, type ProposalOutcome } from '../../../schema/proposals'
import { RecordOutcomeDocument } from '../../graphql/generated/RecordOutcome'
import { removeSavedForm, savedForm, saveForm } from '../../state/savedForms'
import { useSignedInName } from '../../state/signedIn'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { Field } from '../../ui/Field'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import { ProposalRefusal } from './ProposalRefusal'
import styles from './Proposals.module.css'
import { useProposalWrite } from './useProposalWrite'

/**
 * The outcome of an accepted proposal, as each party tells it: to the parties, and to everybody once it is
 * public.
 */
export function ProposalOutcomes({ proposal }: { proposal: ShownProposal }) {
	const { translate, date } = useText()
	const { acceptedAt, state, slots, outcomes } = proposal
	if (acceptedAt === null && state !== 'PUBLIC') return null
	return (
		<section className="block" id="suites">
			<h2>{translate('proposals.outcome')}</h2>
			{outcomes.length === 0 && <p className="small soft">{translate('proposals.outcomeNone')}</p>}
			<ul className="rows">
				{outcomes.map(({ actorId, actor, outcome, text, day }) => (
					<li key={actorId}>
						<p>
							<b>{actor?.name ?? translate('proposals.someoneGone')}</b>{' '}
							{translate(`proposals.outcome.${outcome}`)} <span className="soft small">{date(day)}</span>
						</p>
						{text !== null && <p className={`quoted small ${styles.quote}`}>{text}</p>}
					</li>
				))}
			</ul>
			{slots
				.filter(({ isOwn }) => isOwn)
				.map((slot) => (
					<OutcomeForm key={slot.actorId} id={proposal.id} slot={slot} />
				))}
		</section>
	)
}

interface Told {
	readonly outcome: ProposalOutcome | null
	readonly text: string
}

function OutcomeForm({ id, slot }: { id: string; slot: ShownSlot }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const account = useSignedInName() ?? ''
	const write = useProposalWrite()
	const [record] = useMutation(RecordOutcomeDocument)
	const formKey = [account, 'outcome', id, slot.actorId].join(' ')
	const [told, setTold] = useState<Told>(
		() => (savedForm(formKey) as Told | null) ?? { outcome: slot.outcome, text: slot.outcomeText ?? '' },
	)
	const [isMissing, setMissing] = useState(false)
	const set = (next: Told): void => {
		setTold(next)
		setMissing(false)
		write.clear()
		saveForm(formKey, next)
	}
	const name = slot.actor?.name ?? slot.actorId
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		const { outcome } = told
		setMissing(outcome === null)
		if (outcome === null || write.isSending) return
		const input = { id, actor: slot.actorId, outcome, text: told.text.trim() || null }
		write.run(
			{ outcome: input },
			(key) => record({ variables: { ...input, key, language } }),
			translate('proposals.outcomeSaved'),
			() => removeSavedForm(formKey),
		)
	}
	return (
		<form
			className="form space-above"
			aria-label={translate('proposals.outcomeOf', { name })}
			noValidate
			onSubmit={submit}
		>
			<fieldset>
				<legend className="field-label">{translate('proposals.outcomeOf', { name })}</legend>
				{PROPOSAL_OUTCOMES.map((one) => (
					<CheckOption
						key={one}
						type="radio"
						name={formKey}
						checked={told.outcome === one}
						onChange={() => set({ ...told, outcome: one })}
					>
						{translate(`proposals.outcome.${one}`)}
					</CheckOption>
				))}
			</fieldset>
			<Field label={translate('proposals.outcomeText')} hint={translate('proposals.commentHint')}>
				{(control) => (
					<textarea
						{...control}
						maxLength={PROPOSAL_CHARACTERS.outcome}
						value={told.text}
						onChange={({ target }) => set({ ...told, text: target.value })}
					/>
				)}
			</Field>
			<div role="alert">
				{isMissing && <p className="refused small">{translate('proposals.outcomeMissing')}</p>}
			</div>
			<ProposalRefusal write={write} />
			<div className="actions">
				<Button type="submit" aria-busy={write.isSending}>
					{translate('proposals.outcomeSave')}
				</Button>
			</div>
		</form>
	)
}
