/**
 * A proposal of pooling and its states (model.md §4): each actor has one slot of its own, and nobody
 * answers for another. Every change is a function from a proposal to the next one, or a Conflict.
 */
import type { OpportunityKind } from '../../schema/enums'
import {
	type AnswerStep,
	MAX_ANSWER_STEPS,
	type PointWord,
	type ProposalEnd,
	type ProposalOrigin,
	type ProposalOutcome,
	type ProposalState,
	type ProposalVerdict,
	UNDO_MINUTES,
} from '../../schema/proposals'
import { BadInput, Conflict } from '../errors'
import { canonicalJson } from './canonicalJson'
import { declaredIn } from './declared'
import type { CountryCode, Id } from './ids'
import { judgedVersion } from './judgement'
import type { AcceptedProposal, Mission } from './records'

/** ISO, UTC, with milliseconds. */
type Instant = string

/** What an actor says of a proposal, for itself alone. */
export interface ProposalSlot {
	readonly actor: Id
	/** null: nothing yet, or a comment alone. */
	readonly verdict: Exclude<ProposalVerdict, 'DECLINED'> | null
	readonly comment: string | null
	/** Of each point, in their order. */
	readonly points: readonly PointWord[]
	/** What the proposal said when it was answered: an answer to an earlier version is no acceptance of this one. */
	readonly version: number | null
	readonly answeredAt: Instant | null
	/** When it declined; null: it does not. The answer before stays beside it: others read that one, and it holds again once this is taken back. */
	readonly declinedAt: Instant | null
	/** The earliest first; of the author none: it proposes. */
	readonly history: readonly ToldAnswer[]
	/** Whether it asks that the proposal be public. */
	readonly asksPublic: boolean
	readonly outcome: ProposalOutcome | null
	readonly outcomeText: string | null
	readonly outcomeAt: Instant | null
}

/** What one party did with its answer, as the others may know. */
export interface ToldAnswer {
	readonly step: AnswerStep
	readonly at: Instant
}

/** What it says: a change of it is another version. */
export interface ProposalContent {
	readonly kind: OpportunityKind
	readonly title: string
	readonly text: string
	readonly points: readonly string[]
	readonly place: Id | null
	readonly sectors: readonly Id[]
	/** ISO day after which it is over, where nobody has decided; null: it has no end. */
	readonly expiresOn: string | null
}

export interface Proposal extends ProposalContent {
	readonly id: Id
	/** Of the partner country on whose record it is; null where no data set describes one. */
	readonly country: CountryCode | null
	readonly origin: ProposalOrigin
	readonly originId: Id | null
	/** The actor that proposes: the first of the parties. */
	readonly author: Id
	/** The records that it names, each as `id@version`. */
	readonly evidence: readonly string[]
	/** 1 at first, one more each time that it says something else. */
	readonly version: number
	readonly state: ProposalState
	readonly end: ProposalEnd | null
	readonly createdAt: Instant
	readonly changedAt: Instant
	readonly soundedAt: Instant | null
	readonly acceptedAt: Instant | null
	readonly publicAt: Instant | null
	readonly closedAt: Instant | null
	/** Of the record of what all accepted: 0 before there is one, one more each time that it is written. */
	readonly recordVersion: number
	/** Accounts that drafted, changed or sent it: they answer for no other party. */
	readonly writers: readonly string[]
	/** One a party, the author first. */
	readonly slots: readonly ProposalSlot[]
}

/** What may follow on what; nothing else does. */
export const NEXT_STATES: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
	DRAFTED: ['SOUNDED', 'CLOSED'],
	SOUNDED: ['ACCEPTED', 'CLOSED'],
	ACCEPTED: ['PUBLIC', 'CLOSED'],
	PUBLIC: ['CLOSED'],
	CLOSED: [],
}

export function proposalParties({ slots }: Pick<Proposal, 'slots'>): readonly Id[] {
	return slots.map(({ actor }) => actor)
}

/** The actors whose editors read all of a proposal: what was never sent is its author's alone. */
export function proposalReaders({
	soundedAt,
	author,
	slots,
}: Pick<Proposal, 'soundedAt' | 'author' | 'slots'>): readonly Id[] {
	return soundedAt === null ? [author] : proposalParties({ slots })
}

function slotOf(proposal: Proposal, actor: Id): ProposalSlot | null {
	return proposal.slots.find((slot) => slot.actor === actor) ?? null
}

export function emptySlot(actor: Id, points = 0): ProposalSlot {
	return {
		actor,
		verdict: null,
		comment: null,
		points: Array.from({ length: points }, () => 'NONE' as const),
		version: null,
		answeredAt: null,
		declinedAt: null,
		history: [],
		asksPublic: false,
		outcome: null,
		outcomeText: null,
		outcomeAt: null,
	}
}

/**
 * A proposal as it stands at an instant: one that somebody declined is over once that can no longer be taken back, one whose day
 * has passed is over without anybody doing anything.
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

/** Until when a refusal may be taken back; nobody else is told of it before. */
export function undoneUntil(declinedAt: Instant): Instant {
	return new Date(Date.parse(declinedAt) + UNDO_MINUTES * 60_000).toISOString()
}

/** Sends it to the parties; its author's slot says that it proposes. */
export function sounded(proposal: Proposal, now: Instant): Proposal {
	const next = moved(proposal, 'SOUNDED')
	return { ...next, soundedAt: now, changedAt: now, slots: authorProposes(next, now) }
}

/** What it says anew: answers that were given stay, to the version that they were given to. */
export function rewritten(proposal: Proposal, content: ProposalContent, now: Instant): Proposal {
	expectState(proposal, ['DRAFTED', 'SOUNDED'])
	const version = proposal.version + 1
	const slots = proposal.slots.map((slot) => ({
		...slot,
		// A word about a point that is another one now is no word about it.
		points: content.points.map((point, at) =>
			proposal.points[at] === point ? (slot.points[at] ?? 'NONE') : ('NONE' as const),
		),
	}))
	const next = { ...proposal, ...content, version, changedAt: now, slots }
	return proposal.state === 'SOUNDED' ? { ...next, slots: authorProposes(next, now) } : next
}

export interface AnswerGiven {
	readonly actor: Id
	/** Of the proposal as it was read. */
	readonly version: number
	readonly verdict: ProposalVerdict | null
	readonly comment: string | null
	/** null: as they were said before. */
	readonly points: readonly PointWord[] | null
}

/** One party answers for itself; once all have accepted what it says now, it is accepted. */
export function answered(proposal: Proposal, given: AnswerGiven, now: Instant): Proposal {
	expectState(proposal, ['SOUNDED'])
	expectVersion(proposal, given.version)
	const { actor, verdict, comment } = given
	if (actor === proposal.author && verdict !== null && verdict !== 'ACCEPTED') {
		throw new BadInput('Who proposes does not decline: withdraw the proposal, or change it.', {
			argument: 'verdict',
		})
	}
	// No reason is asked for, and nothing is changed that others read.
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

/** Takes an answer back, as long as nothing followed from it: of a refusal the answer before holds again, as if nothing had been. */
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

/** One party asks that it be public, or no longer asks; once all ask, it is. */
export function withPublicationAsked(proposal: Proposal, actor: Id, asks: boolean, now: Instant): Proposal {
	expectState(proposal, ['ACCEPTED'])
	const slots = proposal.slots.map((slot) => (slot.actor === actor ? { ...slot, asksPublic: asks } : slot))
	const next = { ...proposal, slots, changedAt: now }
	return slots.every(({ asksPublic }) => asksPublic) ? { ...moved(next, 'PUBLIC'), publicAt: now } : next
}

/** Withdraws it: its author as long as it is not accepted, any party afterwards. */
export function withdrawn(proposal: Proposal, now: Instant): Proposal {
	return closed(moved(proposal, 'CLOSED'), 'WITHDRAWN', now)
}

/** What came of what was accepted, as one party tells. */
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

/** What came of a proposal, as one party tells. */
export interface ToldOutcome {
	readonly actor: Id
	readonly outcome: ProposalOutcome
	readonly text: string | null
	/** ISO day. */
	readonly day: string
}

/** As its parties tell each other. */
export function outcomesOf({ slots }: Pick<Proposal, 'slots'>): readonly ToldOutcome[] {
	return slots.flatMap(({ actor, outcome, outcomeText: text, outcomeAt }) =>
		outcome === null ? [] : [{ actor, outcome, text, day: (outcomeAt ?? '').slice(0, 10) }],
	)
}

/** As everybody is told. */
export function publicOutcomesOf({
	parties,
	outcomes,
	outcomeTexts,
	outcomeDays,
}: AcceptedProposal): readonly ToldOutcome[] {
	return parties.flatMap((actor, at) => {
		const outcome = outcomes[at] ?? null
		return outcome === null
			? []
			: [{ actor, outcome, text: outcomeTexts[at] ?? null, day: outcomeDays[at] ?? '' }]
	})
}

/** The record of what all have accepted; null of what is none: not yet accepted, or withdrawn since. */
export function acceptedRecord(proposal: Proposal): AcceptedProposal | null {
	const { id, country, state, kind, title, text, points, place, sectors, evidence, origin, originId } =
		proposal
	if (state !== 'ACCEPTED' && state !== 'PUBLIC') return null
	const told = state === 'PUBLIC' ? proposal.slots : []
	return {
		kind: 'AcceptedProposal',
		id,
		version: proposal.recordVersion,
		dataset: declaredIn(country),
		scenario: false,
		visibility: state === 'PUBLIC' ? 'public' : 'group',
		form: kind,
		title,
		text,
		points,
		parties: proposalParties(proposal),
		place,
		sectors,
		evidence,
		origin,
		originId,
		acceptedOn: (proposal.acceptedAt ?? '').slice(0, 10),
		outcomes: told.map(({ outcome }) => outcome),
		outcomeTexts: told.map(({ outcomeText }) => outcomeText),
		outcomeDays: told.map(({ outcomeAt }) => outcomeAt?.slice(0, 10) ?? null),
	}
}

/** A proposal after a change, and what becomes of the record of what all accepted: it is written where it says something else. */
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

/**
 * Whether the leader of a mission is one with those of the others that the proposal names: where it names the mission, and
 * its leader is a party. Nobody is made one with others who has not accepted.
 */
export function isMissionPooled(
	{ evidence, parties }: Pick<AcceptedProposal, 'evidence' | 'parties'>,
	{ id, leader }: Mission,
): boolean {
	return leader !== null && parties.includes(leader) && evidence.some((one) => namedId(one) === id)
}

/** The record of `mission:M012@3`. */
export function namedId(evidence: string): Id {
	return judgedVersion(evidence).recordId
}

/** What a Conflict says of the proposal as it stands. */
export function presentState({ state, end, version }: Proposal): { readonly present: object } {
	return { present: { state, end, version } }
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

/** Who accepts accepts all points. */
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
