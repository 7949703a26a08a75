import { Arg, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { When } from '../../../schema/enums'
import type { CaseState, OwnOverlapState } from '../../../schema/judgements'
import type { OverlapVerdict, PairVerdict } from '../../domain/judgement'
import {
	caseActorLoader,
	caseById,
	cases,
	casesOfOverlap,
	judgeCase,
	tellOfCase,
} from '../../judgements/cases'
import { judgementHistory, revertJudgement } from '../../judgements/judgementHistory'
import { judgeOverlap } from '../../judgements/judging'
import { ownJudgements, ownOverlaps } from '../../judgements/ownOverlaps'
import { judgePair, pairJudgements } from '../../judgements/pairs'
import { aboutActor, aboutGroup, BY_COMMAND } from '../../policy/rule'
import { contextOfOverlap } from '../../queries/countryOfId'
import type { PageInput } from '../../queries/pagination'
import { IdempotencyKey, InCountry, InCountryOfActor, InPages, OfAccounts } from '../arguments'
import { accountOf, declarationsOf, type Nullable, type RequestContext } from '../context'
import { CaseStateEnum, OverlapVerdictEnum, OwnOverlapStateEnum, PairVerdictEnum, WhenEnum } from '../enums'
import { Rule } from '../rules'
import { CaseConnection, CaseType, listedCase } from '../types/case'
import { pageWith } from '../types/connection'
import { WrittenRecordType } from '../types/declaration'
import {
	historyEntry,
	OverlapJudgementType,
	OwnOverlapConnection,
	OwnOverlapType,
	PairJudgementType,
} from '../types/judgement'

const OnVersion = () =>
	Arg('version', () => Int, {
		description: 'The version that was read, 0 if there was none; CONFLICT if it has changed since.',
	})
const Reason = () =>
	Arg('reason', () => String, {
		description: 'Plain text, 2 000 characters at most; only NEW and UNSURE allow it to be empty.',
	})
const ofOverlap = ({ overlap }: Readonly<Record<string, unknown>>): string =>
	typeof overlap === 'string' ? overlap : ''

/** What editors say of overlaps and pairs of records for their actor, and what coordinators follow. Rights are asked for by what is called. */
@Resolver()
export class JudgementsResolver {
	@Rule(aboutActor('judgement.read'))
	@Query(() => OwnOverlapConnection, {
		description:
			'The current overlaps of an actor, for its editors: with the default parameters, those that are back first.',
	})
	async ownOverlaps(
		@Arg('actor', () => ID) actor: string,
		@Arg('state', () => OwnOverlapStateEnum, { nullable: true, defaultValue: 'OPEN' })
		state: OwnOverlapState,
		@InPages() paging: PageInput,
		@InCountryOfActor() context: RequestContext,
	) {
		return ownOverlaps(declarationsOf(context), actor, state, paging)
	}

	@Rule({ nullForOthers: 'judgement.read' })
	@Query(() => [OwnOverlapType], {
		description:
			'The judgements on an overlap of those of its actors that the account speaks for; empty if the default parameters do not find the overlap.',
	})
	async ownJudgements(
		@Arg('overlap', () => ID) overlap: string,
		@InCountry((context, args) => contextOfOverlap(context, ofOverlap(args), {})) context: RequestContext,
	) {
		return ownJudgements(declarationsOf(context), overlap)
	}

	@Rule('judgement.read')
	@Query(() => [OverlapJudgementType], {
		description: 'The judgements of an actor on an overlap, the latest first, for its editors.',
	})
	async judgementHistory(
		@Arg('id', () => ID, { description: 'Id of the judgement.' }) id: string,
		@OfAccounts() context: RequestContext,
	) {
		return (await judgementHistory(declarationsOf(context), id)).map(historyEntry)
	}

	@Rule({ nullForOthers: 'pairJudgement.read' })
	@Query(() => [PairJudgementType], {
		description:
			'The judgements on some pairs of records that the account made or may make: as the owner of both, or as a coordinator of the group.',
	})
	async pairJudgements(@Arg('pairs', () => [ID]) pairs: string[], @InCountry() context: RequestContext) {
		const said = await pairJudgements(accountOf(context), context.queryContext, pairs)
		return said
	}

	@Rule(aboutGroup('case.follow'))
	@Query(() => CaseConnection, {
		description:
			'The cases of a group, for its coordinators: its overlaps with the default parameters, and those that are gone.',
	})
	async cases(
		@Arg('group', () => String, { description: 'Code of a country.' }) group: string,
		@Arg('state', () => CaseStateEnum, { nullable: true }) state: Nullable<CaseState>,
		@Arg('when', () => WhenEnum, { nullable: true }) when: Nullable<When>,
		@InPages() paging: PageInput,
		@OfAccounts() context: RequestContext,
	) {
		const asked = declarationsOf(context)
		const board = await cases(asked.account, asked.queryContext, group, { state, when }, paging)
		const parts = caseActorLoader(asked)
		return { ...board, page: pageWith(board.page, (one) => listedCase(one, parts)) }
	}

	@Rule('case.follow')
	@Query(() => CaseType, { description: 'A case by its id, for the coordinators of its group.' })
	async case(@Arg('id', () => ID) id: string, @OfAccounts() context: RequestContext) {
		const asked = declarationsOf(context)
		return listedCase(await caseById(asked.account, asked.queryContext, id), caseActorLoader(asked))
	}

	@Rule({ nullForOthers: 'case.follow' })
	@Query(() => [CaseType], {
		description: 'The cases about an overlap, of the groups that the account coordinates; none for others.',
	})
	async casesOfOverlap(@Arg('overlap', () => ID) overlap: string, @OfAccounts() context: RequestContext) {
		const asked = declarationsOf(context)
		const parts = caseActorLoader(asked)
		const found = await casesOfOverlap(asked.account, asked.queryContext, overlap)
		return found.map((one) => listedCase(one, parts))
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description:
			'Gives an actor’s own verdict on an overlap, which only its editors see: it removes the overlap from its list, and from nobody else’s.',
	})
	judgeOverlap(
		@Arg('actor', () => ID) actor: string,
		@Arg('overlap', () => ID) overlap: string,
		@Arg('verdict', () => OverlapVerdictEnum) verdict: OverlapVerdict,
		@Reason() reason: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@InCountry((context, args) => contextOfOverlap(context, ofOverlap(args), {})) context: RequestContext,
	): Promise<WrittenRecordType> {
		const asked = { actor, overlap, verdict, reason, version, idempotencyKey }
		return judgeOverlap(declarationsOf(context), asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Restores an earlier version of a judgement, with the evidence of that time.',
	})
	revertJudgement(
		@Arg('id', () => ID) id: string,
		@OnVersion() version: number,
		@Arg('to', () => Int, { description: 'The earlier version; 0: as before the first.' }) to: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return revertJudgement(declarationsOf(context), { id, version, to, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description:
			'Says whether two records that look like one are the same. REFUSED, with the records, where it contradicts other judgements of the same judge.',
	})
	judgePair(
		@Arg('actor', () => ID, {
			nullable: true,
			description: 'The actor, the owner of one of the two records.',
		})
		actor: Nullable<string>,
		@Arg('group', () => String, {
			nullable: true,
			description: 'Code of the country whose coordinators judge.',
		})
		group: Nullable<string>,
		@Arg('pair', () => ID) pair: string,
		@Arg('verdict', () => PairVerdictEnum) verdict: PairVerdict,
		@Reason() reason: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@InCountry() context: RequestContext,
	): Promise<WrittenRecordType> {
		const judge = { actor, group }
		const asked = { ...judge, pair, verdict, reason, version, idempotencyKey }
		return judgePair(declarationsOf(context), asked)
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Tells the editors of some actors about a case, which their own list then shows.',
	})
	tellOfCase(
		@Arg('id', () => ID) id: string,
		@Arg('actors', () => [ID]) actors: string[],
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return tellOfCase(declarationsOf(context), { id, actors, version, idempotencyKey })
	}

	@Rule(BY_COMMAND)
	@Mutation(() => WrittenRecordType, {
		description: 'Gives the coordinators’ verdict on a case: it closes the case, or NEW opens it again.',
	})
	judgeCase(
		@Arg('id', () => ID) id: string,
		@Arg('verdict', () => OverlapVerdictEnum) verdict: OverlapVerdict,
		@Reason() reason: string,
		@OnVersion() version: number,
		@IdempotencyKey() idempotencyKey: string,
		@OfAccounts() context: RequestContext,
	): Promise<WrittenRecordType> {
		return judgeCase(declarationsOf(context), { id, verdict, reason, version, idempotencyKey })
	}
}
