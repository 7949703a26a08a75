/**
 * Who reads which proposals, and what each reader sees (model.md §4): a draft is for its author, a sounded one for its parties, an
 * accepted one for the group, a published one for everybody.
 */
import { parisDay } from '../../schema/parisTime'
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
	type ToldOutcome,
} from '../domain/proposal'
import { standingAt, undoneUntil } from '../domain/proposalRules'
import type { AcceptedProposal } from '../domain/records'
import { hasWritten, mayDecide, mayReadProposal, ownParties } from '../policy/proposals'
import type { Reader } from '../policy/reader'
import { expectMay, mayDo } from '../policy/rights'
import type { FoundOpportunity } from '../queries/opportunities'
import { opportunity } from '../queries/opportunity'
import { type Page, type PageInput, pageOf } from '../queries/pagination'
import type { QueryContext } from '../queries/queryContext'
import { toldPlaceOf } from './toldPlace'

/** What is needed to answer questions about proposals. */
export interface ProposalReading {
	/** Of the default country, as the reader sees it. */
	readonly queryContext: QueryContext
	readonly account: AccountContext
}

/** What a party sees of a proposal besides what the group sees. */
export interface ProposalOfParty {
	readonly version: number
	readonly end: ProposalEnd | null
	readonly createdAt: string
	readonly soundedAt: string | null
	readonly acceptedAt: string | null
	readonly publicAt: string | null
	readonly closedAt: string | null
	/** One for each party, the author first; without another party's refusal. */
	readonly slots: readonly ShownSlot[]
	/** Parties in whose name the reader may speak. */
	readonly own: readonly Id[]
	/** Those of them whose answer is awaited and may be given by this reader. */
	readonly awaited: readonly Id[]
	/** Whether this reader wrote it, and so answers only for the author's actor. */
	readonly isWriter: boolean
}

export interface ShownSlot extends Omit<ProposalSlot, 'verdict' | 'declinedAt'> {
	/** DECLINED is shown only to whoever speaks for the party. */
	readonly verdict: ProposalVerdict | null
	/** Whether the reader speaks for it. */
	readonly isOwn: boolean
	/** Until when its own refusal may be taken back; otherwise null. */
	readonly undoneUntil: string | null
	/** Whether it answers an earlier version of the proposal. */
	readonly isOfEarlierVersion: boolean
}

/** A proposal as one reader sees it. */
export interface ShownProposal extends Omit<ProposalContent, 'expiresOn'> {
	readonly id: Id
	/** For its names and records: of its country, as the reader sees it. */
	readonly context: QueryContext
	readonly state: ProposalState
	readonly origin: ProposalOrigin
	readonly originId: Id | null
	readonly parties: readonly Id[]
	readonly evidence: readonly string[]
	readonly expiresOn: string | null
	/** ISO day on which all had accepted; null before. */
	readonly acceptedOn: string | null
	/** The outcomes that the reader may see: its parties at once, everybody else once it is public. */
	readonly outcomes: readonly ToldOutcome[]
	/** null if the reader is no party: then it shows only what was accepted. */
	readonly ofParty: ProposalOfParty | null
	/** Actors whose editors may see it; null: it is a record in the reader's view. */
	readonly readers: readonly Id[] | null
}

/** A proposal by its id; null if the reader may read none of that id. */
export async function proposalById(reading: ProposalReading, id: Id): Promise<ShownProposal | null> {
	const stored = await storedProposal(reading, id)
	return stored === null ? acceptedInView(reading.queryContext, id) : shownToParty(reading, stored)
}

/** The filter of a list of proposals: those of an actor, of a group, or public ones. */
export interface ProposalChoice {
	readonly actor: Id | null
	readonly group: CountryCode | null
	readonly states: readonly ProposalState[] | null
	/** The opportunity or the overlap that they were made from. */
	readonly originId: Id | null
}

/**
 * With an actor, its proposals for its editors: those that wait for its answer first, then by state, each last changed first.
 * Without, the accepted proposals that the reader sees, of one country if a group is named. Throws Unauthenticated and Forbidden
 * about an actor, BadInput on an unknown group.
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

/** A stored proposal as it stands now, if the reader is a party; null otherwise. One query for a whole request. */
export async function storedProposal(
	{ account, queryContext }: ProposalReading,
	id: Id,
): Promise<Proposal | null> {
	const { reader } = account
	// Only an editor can be a party: for others nothing is read.
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

/** The context of a proposal's country; the default one if the country is no longer on record. */
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
		acceptedOn: proposal.acceptedAt && parisDay(proposal.acceptedAt),
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

/** Whether a proposal waits for a party's answer: it gave none, or one to an earlier version. */
function isAwaited({ state, author, version, slots }: Proposal, actorId: Id): boolean {
	const slot = slots.find(({ actor }) => actor === actorId)
	if (state !== 'SOUNDED' || slot === undefined || actorId === author) return false
	return slot.declinedAt === null && (slot.verdict === null || slot.version !== version)
}

function mayRead(reader: Reader, actorId: Id): boolean {
	return mayDo(reader, 'proposal', 'read', { actorId })
}

/** A refusal has no reason and no name: other parties see the answer before it. */
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

/** By what a party sees: a proposal that ended by itself changed at that time. */
function latestFirst(one: Proposal, other: Proposal): number {
	if (one.changedAt === other.changedAt) return one.id < other.id ? -1 : 1
	return one.changedAt < other.changedAt ? 1 : -1
}

/** Discussed ones before drafts, accepted and closed ones. */
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

/** An accepted proposal, for whoever sees its record. */
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

/** The opportunity that a proposal was made from, as found today; null if it is gone, or there was none. */
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

/** The place under which other members count it, shown to its parties; null if it is not counted. */
export function toldPlace({ context, kind, place, state, ofParty }: ShownProposal): Id | null {
	return ofParty !== null && (state === 'SOUNDED' || state === 'DRAFTED')
		? toldPlaceOf(context, { kind, place })
		: null
}

/**
 * What other members learn of a place where proposals are discussed. A place larger than a city stands for what is left of it, and the
 * sentence says so: its cities that are wide enough have counts of their own (`toldPlace.ts`).
 */
export function soundedSentence(
	{ snapshot: { geography } }: QueryContext,
	{ place, count }: { readonly place: Id; readonly count: number },
): Message {
	const told = geography.actor(place)
	const reach = told.city === told ? 'CITY' : told.division === told ? 'DIVISION' : 'COUNTRY'
	return message('proposal.sounded', { count, place: { inPlace: place }, reach })
}
