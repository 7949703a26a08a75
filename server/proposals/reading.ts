/**
 * Who reads which proposals, and what each is shown (model.md §4): a draft its author, what is sounded its parties, what all
 * accepted the group, what all want public everybody.
 */

import type { ProposalEnd, ProposalOrigin, ProposalState, ProposalVerdict } from '../../schema/proposals'
import { type AccountContext, accountIdOf, servicesOf } from '../accounts/accountContext'
import { instantAfter } from '../accounts/accounts'
import type { CountryCode, Id } from '../domain/ids'
import { type Message, message } from '../domain/message'
import {
	outcomesOf,
	type Proposal,
	type ProposalContent,
	type ProposalSlot,
	proposalParties,
	proposalReaders,
	publicOutcomesOf,
	standingAt,
	type ToldOutcome,
	undoneUntil,
} from '../domain/proposal'
import type { AcceptedProposal } from '../domain/records'
import { hasWritten, mayDecide, mayReadProposal, ownParties } from '../policy/proposals'
import type { Reader } from '../policy/reader'
import { expectMay, mayDo } from '../policy/rights'
import type { FoundOpportunity } from '../queries/opportunities'
import { opportunity } from '../queries/opportunity'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import { toldPlaceOf } from './toldPlace'

/** What questions about proposals are asked of. */
export interface ProposalReading {
	/** Of the default country, as the reader sees it. */
	readonly queryContext: QueryContext
	readonly account: AccountContext
}

/** What a party is told of a proposal beside what the group is. */
export interface ProposalOfParty {
	readonly version: number
	readonly end: ProposalEnd | null
	readonly createdAt: string
	readonly soundedAt: string | null
	readonly acceptedAt: string | null
	readonly publicAt: string | null
	readonly closedAt: string | null
	/** One a party, the author first; what another one declines is not told. */
	readonly slots: readonly ShownSlot[]
	/** Parties in whose name the reader may speak. */
	readonly own: readonly Id[]
	/** Those of them whose answer it waits for, which this reader may give. */
	readonly awaited: readonly Id[]
	/** Whether this reader wrote it: then it answers for its author's actor alone. */
	readonly isWriter: boolean
}

export interface ShownSlot extends Omit<ProposalSlot, 'verdict' | 'declinedAt'> {
	/** DECLINED: told to whoever speaks for it alone. */
	readonly verdict: ProposalVerdict | null
	/** Whether the reader speaks for it. */
	readonly isOwn: boolean
	/** Until when its refusal may be taken back; null where it does not decline, and for everybody else. */
	readonly undoneUntil: string | null
	/** Whether it was given to what the proposal said before. */
	readonly isOfEarlierVersion: boolean
}

/** A proposal as one reader sees it. */
export interface ShownProposal extends Omit<ProposalContent, 'expiresOn'> {
	readonly id: Id
	/** Where its words and its records are read: of its country, as the reader sees it. */
	readonly context: QueryContext
	readonly state: ProposalState
	readonly origin: ProposalOrigin
	readonly originId: Id | null
	readonly parties: readonly Id[]
	readonly evidence: readonly string[]
	readonly expiresOn: string | null
	/** ISO day on which all had accepted; null before. */
	readonly acceptedOn: string | null
	/** What came of it, as far as the reader is told: its parties at once, everybody else once it is public. */
	readonly outcomes: readonly ToldOutcome[]
	/** null for whoever is no party: all that is told is what was accepted. */
	readonly ofParty: ProposalOfParty | null
	/** Whose editors it is told; null: it is a record of the reader's view. */
	readonly readers: readonly Id[] | null
}

/** A proposal by its id; null where there is none that the reader may read. */
export async function proposalById(reading: ProposalReading, id: Id): Promise<ShownProposal | null> {
	const stored = await storedProposal(reading, id)
	return stored === null ? acceptedInView(reading.queryContext, id) : shownToParty(reading, stored)
}

/** What lists of proposals are asked for: those of an actor, of a group, or that are public. */
export interface ProposalChoice {
	readonly actor: Id | null
	readonly group: CountryCode | null
	readonly states: readonly ProposalState[] | null
	/** An opportunity or an overlap that they were made from. */
	readonly originId: Id | null
}

/**
 * Those of an actor for its editors, what waits for its answer first, then by state, each the latest changed first; else what all parties have accepted of those that the reader sees, of
 * one country where a group is named. Throws Unauthenticated and Forbidden about an actor, BadInput on an unknown group.
 */
export async function proposals(
	reading: ProposalReading,
	{ actor, group, states, originId }: ProposalChoice,
	page: PageInput,
): Promise<Page<ShownProposal>> {
	const found = actor === null ? acceptedOf(reading, group) : await ofActor(reading, actor)
	const chosen = found.filter(
		(one) =>
			(states === null || states.includes(one.state)) && (originId === null || one.originId === originId),
	)
	return pageOf(chosen, 'proposals', ({ id }) => id, page)
}

/** A proposal as it is kept and now stands, for a reader who is a party; null for everybody else. One read for all of a request. */
export async function storedProposal(
	{ account, queryContext }: ProposalReading,
	id: Id,
): Promise<Proposal | null> {
	const { reader } = account
	// Who is editor of nothing is no party: nothing is read.
	if (account.services === null || !mayDo(reader, 'proposal', 'read', 'ANYTHING')) return null
	const { loaders } = servicesOf(account)
	const proposal = await loaders.proposals.load(id)
	if (proposal === null || !mayReadProposal(reader, proposal)) return null
	return standingAt(proposal, nowOf(account), queryContext.today)
}

/** ISO instant, UTC. */
export function nowOf(account: AccountContext): string {
	return instantAfter(servicesOf(account).clock)
}

/** The context of the country of a proposal; the default one where that is no longer on record. */
export function contextOfProposal({ countries }: QueryContext, country: CountryCode | null): QueryContext {
	const isKnown = country !== null && countries.partners.some(({ code }) => code === country)
	return countries.of(isKnown ? country : null)
}

function shownToParty({ account, queryContext }: ProposalReading, proposal: Proposal): ShownProposal {
	const { reader } = account
	const own = ownParties(reader, proposal)
	const { id, kind, title, text, points, place, sectors, expiresOn, state, origin, originId, evidence } =
		proposal
	const parties = proposalParties(proposal)
	return {
		id,
		context: contextOfProposal(queryContext, proposal.country),
		kind,
		title,
		text,
		points,
		place,
		sectors,
		expiresOn,
		state,
		origin,
		originId,
		evidence,
		parties,
		acceptedOn: proposal.acceptedAt?.slice(0, 10) ?? null,
		outcomes: outcomesOf(proposal),
		ofParty: {
			version: proposal.version,
			end: proposal.end,
			createdAt: proposal.createdAt,
			soundedAt: proposal.soundedAt,
			acceptedAt: proposal.acceptedAt,
			publicAt: proposal.publicAt,
			closedAt: proposal.closedAt,
			slots: proposal.slots.map((slot) => shownSlot(proposal, slot, mayRead(reader, slot.actor))),
			own,
			awaited: own.filter((actor) => mayDecide(reader, proposal, actor) && isAwaited(proposal, actor)),
			isWriter: hasWritten(reader, proposal),
		},
		readers: proposal.soundedAt === null ? parties.slice(0, 1) : parties,
	}
}

/** Whether a proposal waits for the answer of one of its parties: for none, or one to what it said before. */
function isAwaited({ state, author, version, slots }: Proposal, actorId: Id): boolean {
	const slot = slots.find(({ actor }) => actor === actorId)
	if (state !== 'SOUNDED' || slot === undefined || actorId === author) return false
	return slot.declinedAt === null && (slot.verdict === null || slot.version !== version)
}

function mayRead(reader: Reader, actorId: Id): boolean {
	return mayDo(reader, 'proposal', 'read', { actorId })
}

/** Who declines gives no reason, and is not named: others are shown the answer before. */
function shownSlot(proposal: Proposal, slot: ProposalSlot, isOwn: boolean): ShownSlot {
	const { declinedAt, ...told } = slot
	const isDeclined = isOwn && declinedAt !== null
	return {
		...told,
		...(isDeclined && { verdict: 'DECLINED', comment: null, answeredAt: declinedAt }),
		isOwn,
		undoneUntil: isDeclined && proposal.state === 'SOUNDED' ? undoneUntil(declinedAt) : null,
		isOfEarlierVersion: !isDeclined && told.version !== null && told.version < proposal.version,
	}
}

async function ofActor(reading: ProposalReading, actor: Id): Promise<readonly ShownProposal[]> {
	const { account, queryContext } = reading
	accountIdOf(account)
	expectMay(account.reader, 'proposal', 'read', { actorId: actor })
	const { store } = servicesOf(account)
	const now = nowOf(account)
	const shown = (await store.proposals.ofActors([actor]))
		.filter((proposal) => proposalReaders(proposal).includes(actor))
		.map((proposal) => standingAt(proposal, now, queryContext.today))
		.sort(latestFirst)
		.map((proposal) => shownToParty(reading, proposal))
	const rankOf = ({ state, ofParty }: ShownProposal): number =>
		ofParty?.awaited.includes(actor) ? -1 : ORDER_OF_STATES.indexOf(state)
	return shown.sort((one, other) => rankOf(one) - rankOf(other))
}

/** By what a party is told: one that ended by itself changed then. */
function latestFirst(one: Proposal, other: Proposal): number {
	if (one.changedAt === other.changedAt) return one.id < other.id ? -1 : 1
	return one.changedAt < other.changedAt ? 1 : -1
}

/** What is under discussion before what is begun, what is agreed and what is over. */
const ORDER_OF_STATES: readonly ProposalState[] = ['SOUNDED', 'DRAFTED', 'ACCEPTED', 'PUBLIC', 'CLOSED']

function acceptedOf({ queryContext }: ProposalReading, group: CountryCode | null): readonly ShownProposal[] {
	const { countries } = queryContext
	const contexts = group === null ? countries.all() : [countries.of(group)]
	return contexts
		.flatMap((context) =>
			[...context.snapshot.proposals.values()].map((record) => shownToAll(context, record)),
		)
		.sort((one, other) => (one.id < other.id ? -1 : 1))
}

function acceptedInView({ countries }: QueryContext, id: Id): ShownProposal | null {
	for (const context of countries.all()) {
		const record = context.snapshot.proposals.get(id)
		if (record !== undefined) return shownToAll(context, record)
	}
	return null
}

/** What all accepted, for whoever sees its record. */
export function shownToAll(context: QueryContext, record: AcceptedProposal): ShownProposal {
	const { id, form, title, text, points, place, sectors, origin, originId, parties, evidence } = record
	const { visibility, acceptedOn } = record
	return {
		id,
		context,
		kind: form,
		title,
		text,
		points,
		place,
		sectors,
		expiresOn: null,
		acceptedOn,
		state: visibility === 'public' ? 'PUBLIC' : 'ACCEPTED',
		origin,
		originId,
		parties,
		evidence,
		outcomes: publicOutcomesOf(record),
		ofParty: null,
		readers: null,
	}
}

/** The opportunity that a proposal was made from, as it stands today; null where it is there no longer, or there was none. */
export async function opportunityOfProposal({
	context,
	origin,
	originId,
}: ShownProposal): Promise<FoundOpportunity | null> {
	if (origin !== 'OPPORTUNITY' || originId === null) return null
	return (
		(await opportunity(context, originId, {})) ?? opportunity(context, originId, { includeScenario: true })
	)
}

/** The place under which other members count it, for its parties; null where nothing is told. */
export function toldPlace({ context, kind, place, state, ofParty }: ShownProposal): Id | null {
	return ofParty !== null && (state === 'SOUNDED' || state === 'DRAFTED')
		? toldPlaceOf(context, { kind, place })
		: null
}

/**
 * What other members are told of a place where proposals are under discussion. A place that is no city stands for what is left of
 * it, and is said so: its cities that are wide enough for a count have their own (`toldPlace.ts`).
 */
export function soundedSentence(
	{ snapshot: { geography } }: QueryContext,
	{ place, count }: { readonly place: Id; readonly count: number },
): Message {
	const told = geography.actor(place)
	const reach = told.city === told ? 'CITY' : told.division === told ? 'DIVISION' : 'COUNTRY'
	return message('proposal.sounded', { count, place: { inPlace: place }, reach })
}
