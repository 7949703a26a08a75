import { Arg, Query, Resolver, UseMiddleware } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { precheck } from '../../queries/precheck'
import { InCountry, WithScenario } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { answerTimeLimit } from '../timeLimit'
import { MissionDraftInput, PrecheckType } from '../types/precheck'

/** The question that is asked before a mission. */
@Resolver()
@UseMiddleware(answerTimeLimit)
export class PrecheckResolver {
	@Rule(PUBLIC)
	@Query(() => PrecheckType, {
		description:
			'Who else goes, before anything is announced: ten questions a day for one organisation. The draft is not stored.',
	})
	async precheck(
		@Arg('mission', () => MissionDraftInput) mission: MissionDraftInput,
		@WithScenario() includeScenario: Nullable<boolean>,
		@InCountry() { queryContext, network = '' }: RequestContext,
	) {
		const options = { network, includeScenario: includeScenario ?? false }
		return precheck(queryContext, mission, options)
	}
}
