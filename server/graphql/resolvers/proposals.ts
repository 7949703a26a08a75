import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { PointWord, ProposalOutcome, ProposalState, ProposalVerdict } from '../../../schema/proposals'
import type { DeclarationContext } from '../../declarations/writing'
import { PROPOSALS } from '../../policy/objectGuards'
import { BY_COMMAND } from '../../policy/rule'
import { acceptedProposals } from '../../proposals/acceptedProposals'
import {
	answerProposal,
	askToPublish,
	changeProposal,
	closeProposal,
	draftProposal,
	recordOutcome,
	soundProposal,
	withdrawAnswer,
} from '../../proposals/proposing'
import { proposalById, proposals, type ShownProposal } from '../../proposals/reading'
import { soundedNearby } from '../../proposals/soundedNearby'
import type { PageInput } from '../../queries/pagination'
import { IdempotencyKey, InCountry, InCountryOfActor, InPages, OfAccounts } from '../arguments'
import { accountOf, declarationsOf, type Nullable, type RequestContext } from '../context'
import { PointWordEnum, ProposalOutcomeEnum, ProposalStateEnum, ProposalVerdictEnum } from '../enums'
import { Rule } from '../rules'
import { AcceptedProposalFilterInput } from '../types/filters'
import { ProposalConnection, ProposalInputType, ProposalType, SoundedNearbyType } from '../types/proposal'

const OfProposal = () => Arg('id', () => ID)
const InNameOf = () => Arg('actor', () => ID, { description: 'The party in whose name.' })
const OnVersion = () =>
	Arg('version', () => Int, {
		description:
			'The version that was read; CONFLICT, with `present: {state, end, version}`, if it has changed since.',
	})
const Said = () => Arg('proposal', () => ProposalInputType)

/** What actors propose to each other. Rights are asked for by what is called. */
@Resolver()
export class ProposalsResolver {
	@Rule('publicRecord.read')
	@Query(() => ProposalType, {
		nullable: true,
		description: 'A proposal by its id; null if the reader may not read it or there is none.',
	})
	async proposal(@OfProposal() id: string, @OfAccounts() context: RequestContext) {
		return read(context, id)
	}

	@Rule(PROPOSALS)
	@Query(() => ProposalConnection, {
		description:
			'Proposals. With an actor, for its editors: those that wait for its answer first, then by state. Otherwise those that all parties accepted: of a group for its members, and public ones for everybody.',
	})
	async proposals(
		@Arg('actor', () => ID, { nullable: true }) actor: Nullable<string>,
		@Arg('group', () => String, { nullable: true, description: 'Code of a country.' })
		group: Nullable<string>,
		@Arg('states', () => [ProposalStateEnum], { nullable: true }) states: Nullable<ProposalState[]>,
		@Arg('origin', () => ID, {
			nullable: true,
			description: 'The opportunity or the overlap that they were made from.',
		})
		origin: Nullable<string>,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const asked = {
			actor,
			group,
			states,
			originId: origin,
		}
		return { page: await proposals(readingOf(context), asked, paging) }
	}

	@Rule('publicRecord.read')
	@Query(() => ProposalConnection, {
		description:
			'Accepted proposals, the latest first: public ones for everybody, those of the group for its members.',
	})
	async acceptedProposals(
		@Arg('filter', () => AcceptedProposalFilterInput, { nullable: true })
		filter: AcceptedProposalFilterInput,
		@InPages() paging: PageInput,
		@InCountry() { queryContext }: RequestContext,
	) {
		return { page: await acceptedProposals(queryContext, filter, paging) }
	}

	@Rule('soundedProposals.count')
	@Query(() => [SoundedNearbyType], {
		description:
			'Numbers of proposals under discussion around a place, or in the country, without those of the reader’s own actors; each place is wide enough to reveal no party. Empty if nothing may be told.',
	})
	async soundedNearby(
		@Arg('place', () => ID, { nullable: true }) place: Nullable<string>,
		@InCountry() context: RequestContext,
	) {
		const found = await soundedNearby(readingOf(context), context.queryContext, place)
		return found
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, {
		description: 'Drafts a proposal for an actor; only its editors see it.',
	})
	async draftProposal(
		@InNameOf() actor: string,
		@Said() proposal: ProposalInputType,
		@IdempotencyKey() idempotencyKey: string,
		@InCountryOfActor() context: RequestContext,
	) {
		return written(context, await draftProposal(declarationsOf(context), { actor, proposal, idempotencyKey }))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, {
		description:
			'Replaces all contents of a proposal, as its author. Once it is under discussion its parties cannot change, and the answers count as answers to an earlier version.',
	})
	changeProposal(
		@OfProposal() id: string,
		@OnVersion() version: number,
		@Said() proposal: ProposalInputType,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		return doing(context, id, (asked) => changeProposal(asked, { id, version, proposal, idempotencyKey }))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, { description: 'Sends a draft to its parties.' })
	soundProposal(
		@OfProposal() id: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		return doing(context, id, (asked) => soundProposal(asked, { id, version, idempotencyKey }))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, {
		description:
			'Answers for one party. Accepting means all points. A party that declines gives no reason, and may take it back for ten minutes.',
	})
	answerProposal(
		@OfProposal() id: string,
		@OnVersion() version: number,
		@InNameOf() actor: string,
		@Arg('verdict', () => ProposalVerdictEnum, {
			nullable: true,
			description: 'Absent: only a comment, or opinions on points.',
		})
		verdict: Nullable<ProposalVerdict>,
		@Arg('comment', () => String, {
			nullable: true,
			description: 'Plain text, 2 000 characters at most. No name of a person.',
		})
		comment: Nullable<string>,
		@Arg('points', () => [PointWordEnum], {
			nullable: true,
			description: 'An opinion on each point, in order.',
		})
		points: Nullable<PointWord[]>,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		const answer = { id, version, actor, verdict, comment, points, idempotencyKey }
		return doing(context, id, (asked) => answerProposal(asked, answer))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, { description: 'Takes an answer back, as long as it has had no effect.' })
	withdrawAnswer(
		@OfProposal() id: string,
		@InNameOf() actor: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		return doing(context, id, (asked) => withdrawAnswer(asked, { id, actor, idempotencyKey }))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, {
		description:
			'Asks, for one party, to make an accepted proposal public: it is public once all parties ask.',
	})
	askToPublish(
		@OfProposal() id: string,
		@InNameOf() actor: string,
		@Arg('asks', () => Boolean, { nullable: true, defaultValue: true }) asks: boolean,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		return doing(context, id, (asked) => askToPublish(asked, { id, actor, asks, idempotencyKey }))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, {
		description: 'Withdraws a proposal: only its author before it is accepted, any party afterwards.',
	})
	closeProposal(
		@OfProposal() id: string,
		@InNameOf() actor: string,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		return doing(context, id, (asked) => closeProposal(asked, { id, actor, idempotencyKey }))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => ProposalType, {
		description: 'Records, for one party, the outcome of an accepted proposal.',
	})
	recordOutcome(
		@OfProposal() id: string,
		@InNameOf() actor: string,
		@Arg('outcome', () => ProposalOutcomeEnum) outcome: ProposalOutcome,
		@Arg('text', () => String, {
			nullable: true,
			description: 'Plain text, 2 000 characters at most. No name of a person.',
		})
		text: Nullable<string>,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	) {
		return doing(context, id, (asked) => recordOutcome(asked, { id, actor, outcome, text, idempotencyKey }))
	}
}

async function doing(
	context: RequestContext,
	id: string,
	command: (asked: DeclarationContext) => Promise<void>,
): Promise<ShownProposal> {
	await command(declarationsOf(context))
	return written(context, id)
}

/** What was written is its writer's to read. */
async function written(context: RequestContext, id: string): Promise<ShownProposal> {
	const proposal = await read(context, id)
	if (proposal === null) throw new Error('Expected a proposal that was just written.')
	return proposal
}

async function read(context: RequestContext, id: string): Promise<ShownProposal | null> {
	const shown = await proposalById(readingOf(context), id)
	return shown && context.answeredFrom(shown.context, shown)
}

function readingOf(context: RequestContext) {
	return { queryContext: context.queryContext, account: accountOf(context) }
}
