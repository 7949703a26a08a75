/**
 * What editors do with proposals, each in the name of its own actor. Every command is done once under its key, is refused where
 * the proposal is no longer what its reader saw, and is a line of the audit log.
 */
import type { PointWord, ProposalOutcome, ProposalVerdict } from '../../schema/proposals'
import { PROPOSAL_CHARACTERS } from '../../schema/proposals'
import { accountIdOf, servicesOf } from '../accounts/accountContext'
import {
	type DeclarationContext,
	type IdempotentInput,
	newRecordId,
	writeIdempotently,
} from '../declarations/writing'
import type { Id } from '../domain/ids'
import {
	answered,
	emptySlot,
	type Proposal,
	presentState,
	proposalParties,
	rewritten,
	sounded,
	standingAt,
	withdrawn,
	withdrawnAnswer,
	withOutcome,
	withPublicationAsked,
	withRecord,
} from '../domain/proposal'
import { BadInput, Conflict, Forbidden, NotFound } from '../errors'
import { mayDecide, mayReadProposal, mayWithdrawProposal } from '../policy/proposals'
import { expectMay } from '../policy/rights'
import type { Optional } from '../queries/arguments'
import type { ProposalChange } from '../store/proposalStore'
import { type ProposalInput, readComment, readProposal } from './content'
import { activitiesOfProposal } from './proposalActivity'
import { contextOfProposal, nowOf, storedProposal } from './reading'

/** A proposal, and the version of it that was read. */
interface OnVersion extends IdempotentInput {
	readonly id: Id
	readonly version: number
}

/** A proposal, and in whose name. */
interface InName extends IdempotentInput {
	readonly id: Id
	readonly actor: Id
}

/** Drafts a proposal of an actor, in the country of `queryContext`; its id. Throws Unauthenticated, Forbidden, BadInput. */
export async function draftProposal(
	context: DeclarationContext,
	{
		actor,
		proposal: input,
		...key
	}: IdempotentInput & { readonly actor: Id; readonly proposal: ProposalInput },
): Promise<Id> {
	const { account, queryContext } = context
	const accountId = accountIdOf(account)
	expectMay(account.reader, 'proposal', 'draft', { actorId: actor })
	const country = queryContext.snapshot.geography.partner?.code ?? null
	const { id } = await writeIdempotently(
		context,
		key,
		{ command: 'draftProposal', country, actor, input },
		async (known) => {
			const { content, parties, ...made } = await readProposal(queryContext, actor, input)
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
				writers: [accountId],
				slots: parties.map((party) => emptySlot(party, content.points.length)),
			}
			return servicesOf(account).store.proposals.create(proposal, {
				once: known,
				audit: { account: accountId, action: 'proposal.draft', object: proposal.id, fields: [] },
				answer: answerOf(proposal),
			})
		},
	)
	return id
}

/**
 * Writes all that a proposal says anew, as its author. Once it was sent the parties stay, and answers are marked as of an earlier
 * version. Throws Unauthenticated, NotFound, Forbidden, BadInput, Conflict.
 */
export async function changeProposal(
	context: DeclarationContext,
	{ proposal: input, ...asked }: OnVersion & { readonly proposal: ProposalInput },
): Promise<void> {
	const known = await readable(context, asked.id)
	expectMay(context.account.reader, 'proposal', 'change', { actorId: known.author })
	const country = contextOfProposal(context.queryContext, known.country)
	// What it is made from may be gone by now: what it names stays.
	const { opportunity: _opportunity, overlap: _overlap, ...said } = input
	const read = await readProposal(country, known.author, said)
	const accountId = accountIdOf(context.account)
	await changing(
		context,
		asked,
		{ command: 'changeProposal', input, version: asked.version },
		(proposal, now) => {
			expectVersion(proposal, asked.version)
			const next = rewritten(proposal, read.content, now)
			const writers = [...new Set([...proposal.writers, accountId])]
			const same = sameParties(proposalParties(proposal), read.parties)
			if (proposal.state === 'SOUNDED') {
				if (same) return { ...next, writers }
				throw new BadInput(
					'"parties" stay as they were asked: withdraw this proposal, and make another one.',
					{
						argument: 'parties',
					},
				)
			}
			const slots = read.parties.map((party) => emptySlot(party, read.content.points.length))
			const evidence = [...new Set([...proposal.evidence, ...read.evidence])]
			return { ...next, writers, evidence, slots }
		},
	)
}

/** Sends a draft to its parties. Throws as `changeProposal`. */
export async function soundProposal(context: DeclarationContext, asked: OnVersion): Promise<void> {
	const known = await readable(context, asked.id)
	expectMay(context.account.reader, 'proposal', 'change', { actorId: known.author })
	const { geography } = contextOfProposal(context.queryContext, known.country).snapshot
	const gone = proposalParties(known).filter((party) => !geography.find(party)?.record)
	if (gone.length > 0) {
		throw new BadInput(`"parties" must be on record; no longer there: ${gone.join(', ')}.`, {
			argument: 'parties',
		})
	}
	const accountId = accountIdOf(context.account)
	await changing(context, asked, { command: 'soundProposal', version: asked.version }, (proposal, now) => {
		expectVersion(proposal, asked.version)
		return { ...sounded(proposal, now), writers: [...new Set([...proposal.writers, accountId])] }
	})
}

export interface ProposalAnswer extends InName {
	readonly version: number
	readonly verdict: Optional<ProposalVerdict>
	readonly comment: Optional<string>
	readonly points: Optional<readonly PointWord[]>
}

/**
 * Answers for one party, and for no other. Throws Unauthenticated, NotFound, Forbidden, BadInput; Conflict where the proposal is
 * no longer asked, or says something else.
 */
export async function answerProposal(
	context: DeclarationContext,
	{ actor, version, verdict = null, comment, points = null, ...asked }: ProposalAnswer,
): Promise<void> {
	const { account, queryContext } = context
	const said = readComment('comment', comment, PROPOSAL_CHARACTERS.comment, queryContext)
	await changing(
		context,
		asked,
		{ command: 'answerProposal', actor, version, verdict, comment: said, points },
		(proposal, now) => answered(proposal, { actor, version, verdict, comment: said, points }, now),
		(proposal) => {
			expectParty(context, proposal, actor)
			if (mayDecide(account.reader, proposal, actor)) return
			throw new Forbidden(
				'Who wrote a proposal decides on it for its author’s actor alone: another editor answers for this one.',
				{ object: 'proposal', action: 'answer' },
			)
		},
	)
}

/** Takes an answer back. Throws as `answerProposal`. */
export async function withdrawAnswer(
	context: DeclarationContext,
	{ actor, ...asked }: InName,
): Promise<void> {
	await changing(
		context,
		asked,
		{ command: 'withdrawAnswer', actor },
		(proposal, now) => withdrawnAnswer(proposal, actor, now),
		(proposal) => expectParty(context, proposal, actor),
	)
}

/** Asks that what all accepted be public, or asks no longer. Throws as `answerProposal`. */
export async function askToPublish(
	context: DeclarationContext,
	{ actor, asks, ...asked }: InName & { readonly asks: boolean },
): Promise<void> {
	await changing(
		context,
		asked,
		{ command: 'askToPublish', actor, asks },
		(proposal, now) => withPublicationAsked(proposal, actor, asks, now),
		(proposal) => expectParty(context, proposal, actor),
	)
}

/** Withdraws a proposal: its author, and once it is accepted any party. Throws as `answerProposal`. */
export async function closeProposal(context: DeclarationContext, { actor, ...asked }: InName): Promise<void> {
	await changing(
		context,
		asked,
		{ command: 'closeProposal', actor },
		(proposal, now) => withdrawn(proposal, now),
		(proposal) => {
			expectParty(context, proposal, actor)
			if (mayWithdrawProposal(context.account.reader, proposal, actor)) return
			throw new Forbidden(
				'Who is asked answers; only its author withdraws a proposal that is not accepted.',
				{
					object: 'proposal',
					action: 'close',
				},
			)
		},
	)
}

/** Tells what came of what was accepted, for one party. Throws as `answerProposal`. */
export async function recordOutcome(
	context: DeclarationContext,
	{
		actor,
		outcome,
		text,
		...asked
	}: InName & { readonly outcome: ProposalOutcome; readonly text: Optional<string> },
): Promise<void> {
	const told = readComment('text', text, PROPOSAL_CHARACTERS.outcome, context.queryContext)
	await changing(
		context,
		asked,
		{ command: 'recordOutcome', actor, outcome, text: told },
		(proposal, now) => withOutcome(proposal, actor, { outcome, text: told }, now),
		(proposal) => expectParty(context, proposal, actor),
	)
}

/**
 * Makes the next state of a proposal, once, on what it is when nobody else can change it.
 *
 * @param allowed throws where the reader may not, asked of the proposal as it was read.
 */
async function changing(
	context: DeclarationContext,
	{ id, idempotencyKey }: IdempotentInput & { readonly id: Id },
	asked: { readonly command: string; readonly [argument: string]: unknown },
	change: (proposal: Proposal, now: string) => Proposal,
	allowed: (proposal: Proposal) => void = () => {},
): Promise<void> {
	const { account, queryContext } = context
	const accountId = accountIdOf(account)
	const { store, loaders } = servicesOf(account)
	allowed(await readable(context, id))
	await writeIdempotently(context, { idempotencyKey }, { id, ...asked }, async (known) => {
		const answer = await store.proposals.change(id, known, accountId, (stored): ProposalChange => {
			const now = nowOf(account)
			const before = standingAt(stored, now, queryContext.today)
			const { next, record } = withRecord(before, change(before, now))
			return {
				next,
				record,
				activity: activitiesOfProposal(before, next),
				audit: {
					account: accountId,
					action: `proposal.${asked.command.replace('Proposal', '')}`,
					object: id,
					fields: [],
				},
				answer: answerOf(next),
			}
		})
		if (answer === null) throw noneOfThatId()
		return answer
	})
	loaders.proposals.clear(id)
}

function answerOf({ id, version }: Proposal): string {
	return JSON.stringify({ id, version })
}

/** The proposal of an id, for who is a party of it; to everybody else there is none. */
async function readable(context: DeclarationContext, id: Id): Promise<Proposal> {
	accountIdOf(context.account)
	const proposal = await storedProposal(context, id)
	if (proposal === null || !mayReadProposal(context.account.reader, proposal)) throw noneOfThatId()
	return proposal
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

function noneOfThatId(): NotFound {
	return new NotFound('There is no proposal of that id that this account may read.')
}
