/**
 * Commands on proposals, each in the name of the editor's own actor. Every command runs once under its key, is refused if the proposal
 * changed since its reader saw it, and adds a line to the audit log.
 */
import type { PointWord, ProposalOutcome, ProposalVerdict } from '../../schema/proposals'
import { PROPOSAL_CHARACTERS } from '../../schema/proposals'
import { accountIdOf, servicesOf } from '../accounts/accountContext'
import { type DeclarationContext, type IdempotentInput, newRecordId } from '../declarations/writing'
import type { Id } from '../domain/ids'
import { emptySlot, type Proposal, presentState, proposalParties } from '../domain/proposal'
import {
	answered,
	rewritten,
	sounded,
	standingAt,
	withdrawn,
	withdrawnAnswer,
	withOutcome,
	withPublicationAsked,
	withRecord,
} from '../domain/proposalRules'
import { BadInput, Conflict, Forbidden, NotFound } from '../errors'
import { mayDecide, mayReadProposal, mayWithdrawProposal } from '../policy/proposals'
import { expectMay } from '../policy/rights'
import type { Optional } from '../queries/arguments'
import { type Command, perform } from '../writing/perform'
import { type ProposalInput, type ReadProposal, readComment, readProposal } from './content'
import { activitiesOfProposal } from './proposalActivity'
import { contextOfProposal, nowOf, storedProposal } from './reading'

/** A proposal, and the version of it that was read. */
interface VersionedInput extends IdempotentInput {
	readonly id: Id
	readonly version: number
}

/** A proposal, and the actor in whose name. */
interface PartyInput extends IdempotentInput {
	readonly id: Id
	readonly actor: Id
}

/** Drafts an actor's proposal in the country of `queryContext`; returns its id. Throws Unauthenticated, Forbidden, BadInput. */
export async function draftProposal(
	context: DeclarationContext,
	{
		actor,
		proposal: input,
		idempotencyKey: key,
	}: IdempotentInput & { readonly actor: Id; readonly proposal: ProposalInput },
): Promise<Id> {
	const { account, queryContext } = context
	const country = queryContext.snapshot.geography.partner?.code ?? null
	const { id } = await perform(context, {
		name: 'proposal.draft',
		key,
		asked: { country, actor, input },
		rule: () => expectMay(account.reader, 'proposal', 'draft', { actorId: actor }),
		prepare: () => readProposal(queryContext, actor, input),
		change: (_none, { content, parties, ...made }) => {
			const now = nowOf(account)
			const proposal: Proposal = {
				...content,
				...made,
				id: newRecordId('proposal'),
				country,
				author: actor,
				version: 1,
				state: 'DRAFTED',
				end: null,
				createdAt: now,
				changedAt: now,
				soundedAt: null,
				acceptedAt: null,
				publicAt: null,
				closedAt: null,
				recordVersion: 0,
				writers: [accountIdOf(account)],
				slots: parties.map((party) => emptySlot(party, content.points.length)),
			}
			return { proposal, object: proposal.id, answer: { id: proposal.id, version: 1 } }
		},
	})
	return id
}

/**
 * Replaces all that a proposal says, as its author. Once it is sent the parties stay, and earlier answers are marked as such. Throws
 * Unauthenticated, NotFound, Forbidden, BadInput, Conflict.
 */
export async function changeProposal(
	context: DeclarationContext,
	{ proposal: input, ...asked }: VersionedInput & { readonly proposal: ProposalInput },
): Promise<void> {
	const prepare = async (): Promise<ReadProposal> => {
		const known = expectReadable(context, await storedProposal(context, asked.id))
		expectAuthor(context, known)
		// Its origin may be gone by now: the records that it names stay.
		const { opportunity: _opportunity, overlap: _overlap, ...said } = input
		return readProposal(contextOfProposal(context.queryContext, known.country), known.author, said)
	}
	await changing(context, asked, {
		name: 'change',
		asked: { input, version: asked.version },
		prepare,
		condition: (proposal) => expectAuthor(context, proposal),
		version: (proposal) => expectVersion(proposal, asked.version),
		next: (proposal, now, { content, parties, evidence: named }) => {
			const next = asWriter(context, rewritten(proposal, content, now))
			const same = sameParties(proposalParties(proposal), parties)
			if (proposal.state === 'SOUNDED') {
				if (same) return next
				throw new BadInput(
					'"parties" stay as they were asked: withdraw this proposal, and make another one.',
					{ argument: 'parties' },
				)
			}
			const slots = parties.map((party) => emptySlot(party, content.points.length))
			return { ...next, evidence: [...new Set([...proposal.evidence, ...named])], slots }
		},
	})
}

/** Sends a draft to its parties. Throws as `changeProposal`. */
export async function soundProposal(context: DeclarationContext, asked: VersionedInput): Promise<void> {
	await changing(context, asked, {
		name: 'sound',
		asked: { version: asked.version },
		condition: (proposal) => {
			expectAuthor(context, proposal)
			const { geography } = contextOfProposal(context.queryContext, proposal.country).snapshot
			const gone = proposalParties(proposal).filter((party) => !geography.find(party)?.record)
			if (gone.length === 0) return
			throw new BadInput(`"parties" must be on record; no longer there: ${gone.join(', ')}.`, {
				argument: 'parties',
			})
		},
		version: (proposal) => expectVersion(proposal, asked.version),
		next: (proposal, now) => asWriter(context, sounded(proposal, now)),
	})
}

export interface ProposalAnswer extends PartyInput {
	readonly version: number
	readonly verdict: Optional<ProposalVerdict>
	readonly comment: Optional<string>
	readonly points: Optional<readonly PointWord[]>
}

/**
 * Answers for one party, and for no other. Throws Unauthenticated, NotFound, Forbidden, BadInput; Conflict if the proposal no longer
 * waits for answers, or says something else.
 */
export async function answerProposal(
	context: DeclarationContext,
	{ actor, version, verdict = null, comment, points = null, ...asked }: ProposalAnswer,
): Promise<void> {
	const { account, queryContext } = context
	await changing(context, asked, {
		name: 'answer',
		asked: { actor, version, verdict, comment: comment ?? null, points },
		prepare: async () => readComment('comment', comment, PROPOSAL_CHARACTERS.comment, queryContext),
		condition: (proposal) => {
			expectParty(context, proposal, actor)
			if (mayDecide(account.reader, proposal, actor)) return
			throw new Forbidden(
				'Who wrote a proposal decides on it for its author’s actor alone: another editor answers for this one.',
				{ object: 'proposal', action: 'answer' },
			)
		},
		next: (proposal, now, said) =>
			answered(proposal, { actor, version, verdict, comment: said, points }, now),
	})
}

/** Takes an answer back. Throws as `answerProposal`. */
export async function withdrawAnswer(
	context: DeclarationContext,
	{ actor, ...asked }: PartyInput,
): Promise<void> {
	await changing(context, asked, {
		name: 'withdrawAnswer',
		asked: { actor },
		condition: (proposal) => expectParty(context, proposal, actor),
		next: (proposal, now) => withdrawnAnswer(proposal, actor, now),
	})
}

/** Asks to publish an accepted proposal, or takes that back. Throws as `answerProposal`. */
export async function askToPublish(
	context: DeclarationContext,
	{ actor, asks, ...asked }: PartyInput & { readonly asks: boolean },
): Promise<void> {
	await changing(context, asked, {
		name: 'askToPublish',
		asked: { actor, asks },
		condition: (proposal) => expectParty(context, proposal, actor),
		next: (proposal, now) => withPublicationAsked(proposal, actor, asks, now),
	})
}

/** Withdraws a proposal: its author, or any party once it is accepted. Throws as `answerProposal`. */
export async function closeProposal(
	context: DeclarationContext,
	{ actor, ...asked }: PartyInput,
): Promise<void> {
	await changing(context, asked, {
		name: 'close',
		asked: { actor },
		condition: (proposal) => {
			expectParty(context, proposal, actor)
			if (mayWithdrawProposal(context.account.reader, proposal, actor)) return
			throw new Forbidden(
				'Who is asked answers; only its author withdraws a proposal that is not accepted.',
				{ object: 'proposal', action: 'close' },
			)
		},
		next: (proposal, now) => withdrawn(proposal, now),
	})
}

/** Records the outcome of an accepted proposal, for one party. Throws as `answerProposal`. */
export async function recordOutcome(
	context: DeclarationContext,
	{
		actor,
		outcome,
		text,
		...asked
	}: PartyInput & { readonly outcome: ProposalOutcome; readonly text: Optional<string> },
): Promise<void> {
	await changing(context, asked, {
		name: 'recordOutcome',
		asked: { actor, outcome, text: text ?? null },
		prepare: async () => readComment('text', text, PROPOSAL_CHARACTERS.outcome, context.queryContext),
		condition: (proposal) => expectParty(context, proposal, actor),
		next: (proposal, now, told) => withOutcome(proposal, actor, { outcome, text: told }, now),
	})
}

interface ProposalCommand<Prepared>
	extends Pick<Command<Proposal, object, Prepared>, 'name' | 'asked' | 'prepare' | 'condition' | 'version'> {
	readonly next: (proposal: Proposal, now: string, prepared: Prepared) => Proposal
}

/** Changes a proposal of which the reader speaks for a party; for everybody else it does not exist. */
async function changing<Prepared = undefined>(
	context: DeclarationContext,
	{ id, idempotencyKey: key }: IdempotentInput & { readonly id: Id },
	{ name, asked, condition, next: nextOf, ...command }: ProposalCommand<Prepared>,
): Promise<void> {
	const { account, queryContext } = context
	await perform<Proposal, object, Prepared>(context, {
		...command,
		name: `proposal.${name}`,
		key,
		asked: { id, ...asked },
		read: async (locked) => {
			const stored = await locked.proposal(id)
			// An accepted proposal is also a record, which is written, or removed, with it.
			await locked.records([id])
			return expectReadable(context, stored && standingAt(stored, nowOf(account), queryContext.today))
		},
		condition,
		change: (before, prepared) => {
			const { next, record } = withRecord(before, nextOf(before, nowOf(account), prepared))
			return {
				proposal: next,
				...(record === 'REMOVED' && { removedRecords: [id] }),
				...(typeof record === 'object' && { records: [record] }),
				activity: activitiesOfProposal(before, next),
				object: id,
				answer: { id, version: next.version },
			}
		},
	})
	servicesOf(account).loaders.proposals.clear(id)
}

function expectReadable({ account }: DeclarationContext, proposal: Proposal | null): Proposal {
	if (proposal !== null && mayReadProposal(account.reader, proposal)) return proposal
	throw new NotFound('There is no proposal of that id that this account may read.')
}

function expectAuthor({ account }: DeclarationContext, { author }: Proposal): void {
	expectMay(account.reader, 'proposal', 'change', { actorId: author })
}

/** Remembers the account as a writer: it then answers only for the author's actor. */
function asWriter({ account }: DeclarationContext, proposal: Proposal): Proposal {
	return { ...proposal, writers: [...new Set([...proposal.writers, accountIdOf(account)])] }
}

function expectParty({ account }: DeclarationContext, proposal: Proposal, actor: Id): void {
	expectMay(account.reader, 'proposal', 'answer', { actorId: actor })
	if (!proposalParties(proposal).includes(actor)) {
		throw new BadInput('"actor" must be a party of the proposal; another one came.', { argument: 'actor' })
	}
}

function expectVersion(proposal: Proposal, version: number): void {
	if (proposal.version === version) return
	throw new Conflict(
		'The proposal says something else since it was read: read it again.',
		presentState(proposal),
	)
}

function sameParties(some: readonly Id[], others: readonly Id[]): boolean {
	return some.length === others.length && some.every((party) => others.includes(party))
}
