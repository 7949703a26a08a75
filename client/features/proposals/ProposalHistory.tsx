import { type Text, useText } from '../../text/useText'
import type { ShownProposal } from './ProposalPage'
import styles from './Proposals.module.css'

interface Entry {
	/** Instant. */
	readonly at: string
	readonly text: string
}

/** The history of a proposal, the earliest first, as far as its parties may know it. */
export function ProposalHistory({ proposal }: { proposal: ShownProposal }) {
	const text = useText()
	const entries = entriesOf(text, proposal)
	if (entries.length === 0) return null
	return (
		<section className="block">
			<h2>{text.translate('proposals.told')}</h2>
			<ol className={`rows small ${styles.told}`}>
				{entries.map(({ at, text: said }) => (
					<li key={`${at} ${said}`}>
						<time dateTime={at}>{text.dayOf(at)}</time>
						<span>{said}</span>
					</li>
				))}
			</ol>
		</section>
	)
}

function entriesOf({ translate }: Text, proposal: ShownProposal): readonly Entry[] {
	const { createdAt, soundedAt, acceptedAt, publicAt, closedAt, slots, end } = proposal
	const nameOf = ({ actor }: (typeof slots)[number]): string =>
		actor?.name ?? translate('proposals.someoneGone')
	const [author, ...asked] = slots
	const names = asked.map(nameOf).join(translate('ui.comma'))
	const entry = (at: string | null, said: string): readonly Entry[] =>
		at === null ? [] : [{ at, text: said }]
	if (author === undefined) return []
	return [
		...entry(createdAt, translate('proposals.told.DRAFTED', { name: nameOf(author) })),
		...entry(soundedAt, translate('proposals.told.SOUNDED', { name: nameOf(author), names })),
		...asked.flatMap((slot) => {
			const name = nameOf(slot)
			const told = slot.history.map(({ step, at }) => ({
				at,
				text: translate(`proposals.told.${step}`, { name }),
			}))
			// Only those who answer for the party see it.
			const isDeclined = slot.verdict === 'DECLINED'
			return [
				...told,
				...(isDeclined ? entry(slot.answeredAt, translate('proposals.told.DECLINED', { name })) : []),
			]
		}),
		...entry(acceptedAt, translate('proposals.told.AGREED')),
		...entry(publicAt, translate('proposals.told.PUBLIC')),
		...(end === null ? [] : entry(closedAt, translate(`proposals.end.${end}`))),
		...slots.flatMap((slot) =>
			slot.outcome === null
				? []
				: entry(
						slot.outcomeAt,
						translate('proposals.told.OUTCOME', {
							name: nameOf(slot),
							outcome: translate(`proposals.outcome.${slot.outcome}`),
						}),
					),
		),
	].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
