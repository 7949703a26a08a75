/** A pooling proposal (model.md §4): each actor has its own slot. `proposalRules.ts` says how one becomes another. */
import type { OpportunityKind } from '../../schema/enums'
import { parisDay } from '../../schema/parisTime'
import type {
	AnswerStep,
	PointWord,
	ProposalEnd,
	ProposalOrigin,
	ProposalOutcome,
	ProposalState,
	ProposalVerdict,
} from '../../schema/proposals'
import { declaredIn } from './declared'
import type { CountryCode, Id } from './ids'
import { judgedVersion } from './judgement'
import type { AcceptedProposal, Mission } from './records'

/** ISO, UTC, with milliseconds. */
export type Instant = string

/** An actor's own answer to a proposal. */
export interface ProposalSlot {
	readonly actor: Id
	/** null: no answer yet, or only a comment. */
	readonly verdict: Exclude<ProposalVerdict, 'DECLINED'> | null
	readonly comment: string | null
	/** A word for each point, in their order. */
	readonly points: readonly PointWord[]
	/** Version of the proposal that was answered: accepting an earlier version does not accept this one. */
	readonly version: number | null
	readonly answeredAt: Instant | null
	/**
	 * When the actor declined; null: it has not. The earlier answer is kept: others see that one, and it holds again if
	 * the refusal is taken back.
	 */
	readonly declinedAt: Instant | null
	/** Earliest first; empty for the author, who proposes. */
	readonly history: readonly ToldAnswer[]
	/** Whether it asks to publish the proposal. */
	readonly asksPublic: boolean
	readonly outcome: ProposalOutcome | null
	readonly outcomeText: string | null
	readonly outcomeAt: Instant | null
}

/** A step of one party's answer, as the others may see it. */
export interface ToldAnswer {
	readonly step: AnswerStep
	readonly at: Instant
}

/** The content of a proposal: changing it makes a new version. */
export interface ProposalContent {
	readonly kind: OpportunityKind
	readonly title: string
	readonly text: string
	readonly points: readonly string[]
	readonly place: Id | null
	readonly sectors: readonly Id[]
	/** ISO day after which an undecided proposal expires; null: never. */
	readonly expiresOn: string | null
}

export interface Proposal extends ProposalContent {
	readonly id: Id
	/** The partner country of the record it is on; null if no data set describes one. */
	readonly country: CountryCode | null
	readonly origin: ProposalOrigin
	readonly originId: Id | null
	/** The actor that proposes, the first of the parties. */
	readonly author: Id
	/** The records it names, each as `id@version`. */
	readonly evidence: readonly string[]
	/** 1 at first, plus one for each change of content. */
	readonly version: number
	readonly state: ProposalState
	readonly end: ProposalEnd | null
	readonly createdAt: Instant
	readonly changedAt: Instant
	readonly soundedAt: Instant | null
	readonly acceptedAt: Instant | null
	readonly publicAt: Instant | null
	readonly closedAt: Instant | null
	/** Version of the accepted proposal's record: 0 before it exists, plus one each time it is written. */
	readonly recordVersion: number
	/** Accounts that drafted, changed or sent it: they answer for no other party. */
	readonly writers: readonly string[]
	/** One per party, the author first. */
	readonly slots: readonly ProposalSlot[]
}

export function proposalParties({ slots }: Pick<Proposal, 'slots'>): readonly Id[] {
	return slots.map(({ actor }) => actor)
}

/** The actors whose editors may read all of a proposal: only its author before it is sent. */
export function proposalReaders({
	soundedAt,
	author,
	slots,
}: Pick<Proposal, 'soundedAt' | 'author' | 'slots'>): readonly Id[] {
	return soundedAt === null ? [author] : proposalParties({ slots })
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

/** The outcome of a proposal, as one party tells it. */
export interface ToldOutcome {
	readonly actor: Id
	readonly outcome: ProposalOutcome
	readonly text: string | null
	/** ISO day. */
	readonly day: string
}

/** Outcomes as shown to the parties. */
export function outcomesOf({ slots }: Pick<Proposal, 'slots'>): readonly ToldOutcome[] {
	return slots.flatMap(({ actor, outcome, outcomeText: text, outcomeAt }) =>
		outcome === null ? [] : [{ actor, outcome, text, day: outcomeAt === null ? '' : parisDay(outcomeAt) }],
	)
}

/** Outcomes as shown to everybody. */
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

/** The record of an accepted proposal; null if it is not yet accepted or was withdrawn since. */
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
		acceptedOn: proposal.acceptedAt === null ? '' : parisDay(proposal.acceptedAt),
		outcomes: told.map(({ outcome }) => outcome),
		outcomeTexts: told.map(({ outcomeText }) => outcomeText),
		outcomeDays: told.map(({ outcomeAt }) => outcomeAt && parisDay(outcomeAt)),
	}
}

/**
 * Whether the leader of a mission is merged with those of the other missions that the proposal names: the proposal
 * names the mission, and its leader is a party. Only actors that have accepted are merged.
 */
export function isMissionPooled(
	{ evidence, parties }: Pick<AcceptedProposal, 'evidence' | 'parties'>,
	{ id, leader }: Mission,
): boolean {
	return leader !== null && parties.includes(leader) && evidence.some((one) => namedId(one) === id)
}

/** The record id in `mission:M012@3`. */
export function namedId(evidence: string): Id {
	return judgedVersion(evidence).recordId
}

/** The present state that a Conflict reports. */
export function presentState({ state, end, version }: Proposal): { readonly present: object } {
	return { present: { state, end, version } }
}
