import { type ReactNode, useRef } from 'react'
import { useText } from '../../text/useText'
import { NameText } from '../../ui/Name'
import { ActorShape } from '../../views/actor/ActorShape'
import { AgreedActions, AuthorActions } from './ProposalActions'
import type { ShownProposal, ShownSlot } from './ProposalPage'
import styles from './Proposals.module.css'
import { SlotAnswer } from './SlotAnswer'

interface Props {
	proposal: ShownProposal
	slot: ShownSlot
	isAuthor: boolean
}

/** The answer of one party, with controls for that party only. */
export function AnswerSlot({ proposal, slot, isAuthor }: Props) {
	const { translate, dayOf } = useText()
	const frame = useRef<HTMLElement>(null)
	const { actor, isOwn, answeredAt } = slot
	const name = actor?.name ?? translate('proposals.someoneGone')
	return (
		<section
			ref={frame}
			tabIndex={-1}
			id={proposal.awaitedIds[0] === slot.actorId ? 'votre-reponse' : undefined}
			className={styles.slot}
			data-own={isOwn}
			aria-label={translate('proposals.slotOf', { name })}
		>
			<h2 className="with-sign">
				{actor && <ActorShape kind={actor.kind} level={'level' in actor ? (actor.level ?? null) : null} />}
				<span>{actor ? <NameText of={actor} /> : name}</span>
				{isOwn && <span className="caption">{translate('proposals.you')}</span>}
			</h2>
			<p className="caption">
				{answeredAt !== null
					? dayOf(answeredAt)
					: isOwn && !isAuthor
						? translate('proposals.nobodyElse')
						: ''}
			</p>
			<p className={`sentence ${styles.verdict}`}>{saidOf(translate, slot, isAuthor)}</p>
			{slot.isOfEarlierVersion && <p className="small soft">{translate('proposals.earlier')}</p>}
			{isAuthor && proposal.text !== '' && <SlotQuote>{proposal.text}</SlotQuote>}
			{slot.comment !== null && <SlotQuote>{slot.comment}</SlotQuote>}
			{isOwn && (
				<OwnActs proposal={proposal} slot={slot} isAuthor={isAuthor} onDone={() => frame.current?.focus()} />
			)}
		</section>
	)
}

function saidOf(
	translate: ReturnType<typeof useText>['translate'],
	{ verdict, comment, answeredAt }: ShownSlot,
	isAuthor: boolean,
): string {
	if (isAuthor) return translate('proposals.proposes')
	if (verdict !== null) return translate(`proposals.verdict.${verdict}`)
	if (answeredAt === null) return translate('proposals.noAnswer')
	return translate(comment === null ? 'proposals.pointsAlone' : 'proposals.otherwise')
}

function SlotQuote({ children }: { children: ReactNode }) {
	return <p className={`quoted small ${styles.quote}`}>{children}</p>
}

/** The actions of those who answer for a party, by the proposal's state. */
function OwnActs({ proposal, slot, isAuthor, onDone }: Props & { onDone: () => void }) {
	const { translate } = useText()
	switch (proposal.state) {
		case 'DRAFTED':
			return isAuthor ? <AuthorActions proposal={proposal} slot={slot} onDone={onDone} /> : null
		case 'SOUNDED':
			if (isAuthor) return <AuthorActions proposal={proposal} slot={slot} onDone={onDone} />
			if (proposal.isWriter) return <p className="small">{translate('proposals.writer')}</p>
			return <SlotAnswer key={slot.actorId} proposal={proposal} slot={slot} onDone={onDone} />
		case 'ACCEPTED':
		case 'PUBLIC':
			return <AgreedActions proposal={proposal} slot={slot} onDone={onDone} />
		case 'CLOSED':
			return null
	}
}
