import { useMutation } from '@apollo/client/react'
import { PROPOSAL_CHARACTERS, PROPOSAL_OUTCOMES, type ProposalOutcome } from '../../../schema/proposals'
import { RecordOutcomeDocument } from '../../graphql/generated/RecordOutcome'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Form } from '../../views/form/Form'
import { useForm } from '../../views/form/useForm'
import { useWrite } from '../../views/write/useWrite'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import styles from './Proposals.module.css'

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

function OutcomeForm({ id, slot }: { id: string; slot: ShownSlot }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [record] = useMutation(RecordOutcomeDocument)
	const label = translate('proposals.outcomeOf', { name: slot.actor?.name ?? slot.actorId })
	const start: { outcome: ProposalOutcome | ''; text: string } = {
		outcome: slot.outcome ?? '',
		text: slot.outcomeText ?? '',
	}
	const form = useForm({
		start,
		fields: () => [
			{
				name: 'outcome',
				is: 'radios',
				label,
				options: PROPOSAL_OUTCOMES.map((value) => ({
					value,
					label: translate(`proposals.outcome.${value}`),
				})),
				isRequired: true,
				expected: translate('proposals.outcomeMissing'),
			},
			{
				name: 'text',
				is: 'longText',
				label: translate('proposals.outcomeText'),
				hint: translate('proposals.commentHint'),
				maxLength: PROPOSAL_CHARACTERS.outcome,
			},
		],
		write: useWrite('proposal'),
		send: async ({ outcome, text }, key) => {
			if (outcome === '') throw new Error('An outcome was expected, and none came.')
			const input = { id, actor: slot.actorId, outcome, text: text.trim() || null }
			return record({ variables: { ...input, key, language } })
		},
		said: translate('proposals.outcomeSaved'),
		left: (told) => told,
		keptAs: `outcome ${id} ${slot.actorId}`,
	})
	return (
		<Form
			of={form}
			label={label}
			submit={translate('proposals.outcomeSave')}
			isPrimary={false}
			className="space-above"
		/>
	)
}
