/**
 * The rules of proposals (model.md §4): nobody answers for another. Every change is a function that returns the next
 * proposal or throws a Conflict.
 */
import {
	type AnswerStep,
	MAX_ANSWER_STEPS,
	type PointWord,
	type ProposalEnd,
	type ProposalOutcome,
	type ProposalState,
	type ProposalVerdict,
	UNDO_MINUTES,
} from '../../schema/proposals'
import { BadInput, Conflict } from '../errors'
import { canonicalJson } from './canonicalJson'
import type { Id } from './ids'
import {
	acceptedRecord,
	emptySlot,
	type Instant,
	type Proposal,
	type ProposalContent,
	type ProposalSlot,
	presentState,
	type ToldAnswer,
} from './proposal'
import type { AcceptedProposal } from './records'

/** The only allowed transitions. */
export const NEXT_STATES: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
	DRAFTED: ['SOUNDED', 'CLOSED'],
	SOUNDED: ['ACCEPTED', 'CLOSED'],
	ACCEPTED: ['PUBLIC', 'CLOSED'],
	PUBLIC: ['CLOSED'],
	CLOSED: [],
}

function slotOf(proposal: Proposal, actor: Id): ProposalSlot | null {
	return proposal.slots.find((slot) => slot.actor === actor) ?? null
}

/**
 * The state of a proposal at an instant: it closes once a refusal can no longer be taken back, or once its last day has
 * passed, without any action.
 *
 * @param today ISO day.
 */
export function standingAt(proposal: Proposal, now: Instant, today: string): Proposal {
	if (proposal.state !== 'SOUNDED') return proposal
	const declined = proposal.slots
		.flatMap(({ declinedAt }) => (declinedAt === null ? [] : [undoneUntil(declinedAt)]))
		.filter((until) => until <= now)
		.sort()[0]
	const { expiresOn } = proposal
	if (declined !== undefined) return closed(proposal, 'DECLINED', declined)
	if (expiresOn !== null && expiresOn < today)
		return closed(proposal, 'EXPIRED', `${expiresOn}T23:59:59.000Z`)
	return proposal
}

/** Until when a refusal may be taken back; nobody else sees it before. */
export function undoneUntil(declinedAt: Instant): Instant {
	return new Date(Date.parse(declinedAt) + UNDO_MINUTES * 60_000).toISOString()
}

/** Sends it to the parties; its author's slot accepts it. */
export function sounded(proposal: Proposal, now: Instant): Proposal {
	const next = moved(proposal, 'SOUNDED')
	return { ...next, soundedAt: now, changedAt: now, slots: authorProposes(next, now) }
}

/** Replaces the content: answers stay, tied to the version that they answered. */
export function rewritten(proposal: Proposal, content: ProposalContent, now: Instant): Proposal {
	expectState(proposal, ['DRAFTED', 'SOUNDED'])
	const version = proposal.version + 1
	const slots = proposal.slots.map((slot) => ({
		...slot,
		// A word on a point does not apply to the point that replaces it.
		points: content.points.map((point, at) =>
			proposal.points[at] === point ? (slot.points[at] ?? 'NONE') : ('NONE' as const),
		),
	}))
	const next = { ...proposal, ...content, version, changedAt: now, slots }
	return proposal.state === 'SOUNDED' ? { ...next, slots: authorProposes(next, now) } : next
}

export interface AnswerGiven {
	readonly actor: Id
	/** Version of the proposal that was read. */
	readonly version: number
	readonly verdict: ProposalVerdict | null
	readonly comment: string | null
	/** null: unchanged. */
	readonly points: readonly PointWord[] | null
}

/** Answers for one party; once all have accepted the current content, the proposal is accepted. */
export function answered(proposal: Proposal, given: AnswerGiven, now: Instant): Proposal {
	expectState(proposal, ['SOUNDED'])
	expectVersion(proposal, given.version)
	const { actor, verdict, comment } = given
	if (actor === proposal.author && verdict !== null && verdict !== 'ACCEPTED') {
		throw new BadInput('Who proposes does not decline: withdraw the proposal, or change it.', {
			argument: 'verdict',
		})
	}
	// No reason is asked for, and nothing that others read changes.
	if (verdict === 'DECLINED') return withSlot(proposal, actor, (slot) => ({ ...slot, declinedAt: now }))
	const points = wordsOf(proposal, slotOf(proposal, actor)?.points ?? [], given)
	const isAuthor = actor === proposal.author
	const next = withSlot(proposal, actor, (slot) => ({
		...slot,
		verdict: isAuthor ? 'ACCEPTED' : verdict,
		comment,
		points,
		version: proposal.version,
		answeredAt: now,
		declinedAt: null,
		history: isAuthor ? [] : withStep(slot, verdict ?? 'WORD', now),
	}))
	return acceptedWhereAllDo({ ...next, changedAt: now }, now)
}

function acceptedWhereAllDo(proposal: Proposal, now: Instant): Proposal {
	return isAcceptedByAll(proposal) ? { ...moved(proposal, 'ACCEPTED'), acceptedAt: now } : proposal
}

function withSlot(proposal: Proposal, actor: Id, change: (slot: ProposalSlot) => ProposalSlot): Proposal {
	return { ...proposal, slots: proposal.slots.map((slot) => (slot.actor === actor ? change(slot) : slot)) }
}

function withStep({ history }: ProposalSlot, step: AnswerStep, at: Instant): readonly ToldAnswer[] {
	return [...history, { step, at }].slice(-MAX_ANSWER_STEPS)
}

/**
 * Takes an answer back, as long as nothing followed from it. After a refusal the earlier answer holds again, without a
 * trace.
 */
export function withdrawnAnswer(proposal: Proposal, actor: Id, now: Instant): Proposal {
	expectState(proposal, ['SOUNDED'])
	if (actor === proposal.author) {
		throw new BadInput('Who proposes has no answer to take back: withdraw the proposal, or change it.', {
			argument: 'actor',
		})
	}
	if (slotOf(proposal, actor)?.declinedAt) {
		return acceptedWhereAllDo(
			withSlot(proposal, actor, (slot) => ({ ...slot, declinedAt: null })),
			now,
		)
	}
	const next = withSlot(proposal, actor, (slot) => ({
		...emptySlot(actor, proposal.points.length),
		history: slot.answeredAt === null ? slot.history : withStep(slot, 'TAKEN_BACK', now),
	}))
	return { ...next, changedAt: now }
}

/** One party asks to publish it, or no longer asks; once all ask, it is public. */
export function withPublicationAsked(proposal: Proposal, actor: Id, asks: boolean, now: Instant): Proposal {
	expectState(proposal, ['ACCEPTED'])
	const slots = proposal.slots.map((slot) => (slot.actor === actor ? { ...slot, asksPublic: asks } : slot))
	const next = { ...proposal, slots, changedAt: now }
	return slots.every(({ asksPublic }) => asksPublic) ? { ...moved(next, 'PUBLIC'), publicAt: now } : next
}

/** Withdraws it: only its author may before it is accepted, any party afterwards. */
export function withdrawn(proposal: Proposal, now: Instant): Proposal {
	return closed(moved(proposal, 'CLOSED'), 'WITHDRAWN', now)
}

/** Records the outcome of an accepted proposal, as one party tells it. */
export function withOutcome(
	proposal: Proposal,
	actor: Id,
	{ outcome, text }: { readonly outcome: ProposalOutcome; readonly text: string | null },
	now: Instant,
): Proposal {
	if (proposal.acceptedAt === null) {
		throw new Conflict('Nothing came of what was never accepted by all.', presentState(proposal))
	}
	const slots = proposal.slots.map((slot) =>
		slot.actor === actor ? { ...slot, outcome, outcomeText: text, outcomeAt: now } : slot,
	)
	return { ...proposal, slots, changedAt: now }
}

/** The proposal after a change, and the change to its record: the record is written if its content differs. */
export function withRecord(
	before: Proposal,
	next: Proposal,
): { readonly next: Proposal; readonly record: AcceptedProposal | 'REMOVED' | 'SAME' } {
	const known = acceptedRecord(before)
	const record = acceptedRecord(next)
	if (record === null) return { next, record: known === null ? 'SAME' : 'REMOVED' }
	if (canonicalJson(record) === canonicalJson(known)) return { next, record: 'SAME' }
	const written = { ...next, recordVersion: next.recordVersion + 1 }
	return { next: written, record: acceptedRecord(written) ?? 'SAME' }
}

function isAcceptedByAll({ slots, version }: Proposal): boolean {
	return slots.every(
		(slot) => slot.verdict === 'ACCEPTED' && slot.declinedAt === null && slot.version === version,
	)
}

function authorProposes({ slots, author, version, points }: Proposal, now: Instant): readonly ProposalSlot[] {
	return slots.map((slot) =>
		slot.actor === author
			? { ...slot, verdict: 'ACCEPTED', version, answeredAt: now, points: points.map(() => 'YES' as const) }
			: slot,
	)
}

/** Accepting the proposal accepts all points. */
function wordsOf(
	{ points, author }: Proposal,
	before: readonly PointWord[],
	given: AnswerGiven,
): readonly PointWord[] {
	if (given.verdict === 'ACCEPTED' || given.actor === author) return points.map(() => 'YES' as const)
	if (given.points === null) return points.map((_point, at) => before[at] ?? 'NONE')
	if (given.points.length === points.length) return given.points
	throw new BadInput(
		`"points" must say a word of each of the ${points.length} points; ${given.points.length} came.`,
		{ argument: 'points' },
	)
}

function moved(proposal: Proposal, to: ProposalState): Proposal {
	if (NEXT_STATES[proposal.state].includes(to)) return { ...proposal, state: to }
	throw otherState(proposal)
}

function closed(proposal: Proposal, end: ProposalEnd, at: Instant): Proposal {
	return { ...proposal, state: 'CLOSED', end, closedAt: at, changedAt: at }
}

function expectState(proposal: Proposal, accepted: readonly ProposalState[]): void {
	if (!accepted.includes(proposal.state)) throw otherState(proposal)
}

function expectVersion(proposal: Proposal, version: number): void {
	if (proposal.version === version) return
	throw new Conflict(
		'The proposal says something else since it was read: read it again.',
		presentState(proposal),
	)
}

function otherState(proposal: Proposal): Conflict {
	const end = proposal.end === null ? '' : ` (${proposal.end})`
	return new Conflict(`The proposal is ${proposal.state}${end} by now.`, presentState(proposal))
}
