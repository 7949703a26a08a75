import type { ProposalState } from '../../../schema/proposals'
import { type Text, useText } from '../../text/useText'
import type { ShownProposal } from './ProposalPage'
import styles from './Proposals.module.css'

/** The steps of a proposal that all accept. */
export const PROGRESS_STEPS = ['DRAFTED', 'SOUNDED', 'ACCEPTED', 'PUBLIC'] as const
type Step = (typeof PROGRESS_STEPS)[number]

/** The progress of a proposal, and who sees it at each step. */
export function ProposalProgress({ proposal }: { proposal: ShownProposal }) {
	const text = useText()
	const { translate } = text
	const days = daysOf(proposal)
	const reached = reachedStep(proposal)
	const isClosed = proposal.state === 'CLOSED'
	return (
		<ol className={styles.rail} aria-label={translate('proposals.rail')} data-closed={isClosed}>
			{PROGRESS_STEPS.map((step, at) => (
				<li
					key={step}
					data-step={at < reached || (at === reached && isClosed) ? 'done' : at === reached ? 'now' : 'ahead'}
					aria-current={at === reached && !isClosed ? 'step' : undefined}
				>
					<b>{translate(`proposals.state.${step}`)}</b>
					<span className="small">{noteOf(text, proposal, step, days[step])}</span>
					<span className={`with-sign soft ${styles.seen}`}>
						<Dots step={step} parties={proposal.partyIds.length} />
						{translate(`proposals.sees.${step}`, { count: proposal.partyIds.length })}
					</span>
				</li>
			))}
		</ol>
	)
}

/** The progress in a line of a list: dots for the four steps, and a word. */
export function SmallProposalProgress({ state }: { state: ProposalState }) {
	const { translate } = useText()
	const at = PROGRESS_STEPS.indexOf(state as Step)
	return (
		<span className={`with-sign ${styles.smallRail}`}>
			<svg viewBox="0 0 64 12" aria-hidden="true" focusable="false">
				<path d="M6 6H58" />
				{PROGRESS_STEPS.map((step, place) => (
					<circle
						key={step}
						cx={6 + place * 17.3}
						cy={6}
						r={at === place ? 4.6 : 3.6}
						data-step={at < 0 ? 'ahead' : place < at ? 'done' : place === at ? 'now' : 'ahead'}
					/>
				))}
			</svg>
			<b>{translate(`proposals.state.${state}`)}</b>
		</span>
	)
}

/**
 * Marks of who sees it: filled ones for the parties; for others, open ones while they see only a number,
 * filled ones once they see all.
 */
function Dots({ step, parties }: { step: Step; parties: number }) {
	const own = Math.min(step === 'DRAFTED' ? 1 : parties, 4)
	const others = step === 'ACCEPTED' || step === 'PUBLIC' ? 3 : 0
	const radius = 4.4
	return (
		<svg
			viewBox={`0 0 ${(own + others) * 12} 12`}
			width={(own + others) * 12}
			height={12}
			aria-hidden="true"
			focusable="false"
		>
			{Array.from({ length: own + others }, (_dot, at) => (
				<circle
					// biome-ignore lint/suspicious/noArrayIndexKey: marks without an identity
					key={at}
					cx={6 + at * 12}
					cy={6}
					r={at < own ? radius : radius - 1}
					data-who={at < own ? 'party' : step === 'PUBLIC' ? 'everybody' : 'group'}
				/>
			))}
		</svg>
	)
}

function daysOf(proposal: ShownProposal): Readonly<Record<Step, string | null>> {
	const { createdAt, soundedAt, acceptedAt, acceptedOn, publicAt } = proposal
	return { DRAFTED: createdAt, SOUNDED: soundedAt, ACCEPTED: acceptedAt ?? acceptedOn, PUBLIC: publicAt }
}

/** The last step reached, closed or not. */
function reachedStep(proposal: ShownProposal): number {
	const days = daysOf(proposal)
	const now = PROGRESS_STEPS.indexOf(proposal.state as Step)
	return Math.max(
		now,
		PROGRESS_STEPS.findLastIndex((step) => days[step] !== null),
	)
}

function noteOf(
	{ translate, date, dayOf }: Pick<Text, 'translate' | 'date' | 'dayOf'>,
	{ state, expiresOn, version }: ShownProposal,
	step: Step,
	at: string | null,
): string {
	if (at !== null && !(step === 'SOUNDED' && state === 'SOUNDED')) return dayOf(at)
	if (version === null || state === 'CLOSED') return ''
	if (step === 'SOUNDED' && at !== null) {
		const since = dayOf(at)
		return expiresOn === null
			? translate('proposals.soundedSince', { day: since })
			: translate('proposals.soundedUntil', { day: since, last: date(expiresOn) })
	}
	return step === 'SOUNDED' || step === 'DRAFTED' ? '' : translate(`proposals.reach.${step}`)
}
