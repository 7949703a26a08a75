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
		description: 'That was seen, 0 where there was none: CONFLICT where it has another by now.',
	})
const Reason = () =>
	Arg('reason', () => String, {
		description: 'Plain text, 2 000 characters at most; may be empty for NEW and UNSURE alone.',
	})
const ofOverlap = ({ overlap }: Readonly<Record<string, unknown>>): string =>
	typeof overlap === 'string' ? overlap : ''

/** What editors say of overlaps and pairs of records for their actor, and what coordinators follow. Rights are asked for by what is called. */
@Resolver()
export class JudgementsResolver {
	@Rule(aboutActor('judgement.read'))
	@Query(() => OwnOverlapConnection, {
		description:
			'The overlaps of today in which an actor has a part, for its editors: under the default parameters, those that are back first.',
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
			'How an overlap stands for each actor with a part in it that the account speaks for; none where the default parameters do not find it.',
	})
	async ownJudgements(
		@Arg('overlap', () => ID) overlap: string,
		@InCountry((context, args) => contextOfOverlap(context, ofOverlap(args), {})) context: RequestContext,
	) {
		return ownJudgements(declarationsOf(context), overlap)
	}

	@Rule('judgement.read')
	@Query(() => [OverlapJudgementType], {
		description: 'What an actor judged of an overlap, the latest version first, for its editors.',
	})
	async judgementHistory(
		@Arg('id', () => ID, { description: 'Of the judgement.' }) id: string,
		@OfAccounts() context: RequestContext,
	) {
		return (await judgementHistory(declarationsOf(context), id)).map(historyEntry)
	}

	@Rule({ nullForOthers: 'pairJudgement.read' })
	@Query(() => [PairJudgementType], {
		description:
			'What those whom the account speaks for said of some pairs of records, or may say: whoever answers for both, and the coordinators of the group.',
	})
	async pairJudgements(@Arg('pairs', () => [ID]) pairs: string[], @InCountry() context: RequestContext) {
		const said = await pairJudgements(accountOf(context), context.queryContext, pairs)
		return said
	}

	@Rule(aboutGroup('case.follow'))
	@Query(() => CaseConnection, {
		description:
			'What the coordinators of a group follow of its overlaps: each under the default parameters, and those that are gone.',
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
			'An actor’s own verdict on an overlap, seen by its editors alone: it puts the overlap away in its list, and in nobody else’s.',
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
		description: 'Undoes: says again what a judgement said in an earlier version, on the evidence of then.',
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
			'Whether two records that look like one are: REFUSED, with the records shown, where it contradicts what the same judge said of others.',
	})
	judgePair(
		@Arg('actor', () => ID, { nullable: true, description: 'That answers for one of both records.' })
		actor: Nullable<string>,
		@Arg('group', () => String, { nullable: true, description: 'Whose coordinators judge.' })
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
		description: 'Tells the editors of some actors of a case: it stands so in their own list.',
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
		description: 'What came of a case, in the coordinators’ list alone: it closes, or opens again by NEW.',
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
