import { Arg, Query, Resolver } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { precheck } from '../../queries/precheck'
import { InCountry, WithScenario } from '../arguments'
import type { RequestContext } from '../context'
import { Rule } from '../rules'
import { MissionDraftInput, PrecheckType } from '../types/precheck'

/** The question that is asked before a mission. */
@Resolver()
export class PrecheckResolver {
	@Rule(PUBLIC)
	@Query(() => PrecheckType, {
		description:
			'Who else goes, before anything is announced: ten questions a day per organisation. The draft is not stored.',
	})
	async precheck(
		@Arg('mission', () => MissionDraftInput) mission: MissionDraftInput,
		@WithScenario() includeScenario: boolean,
		@InCountry() { queryContext, network = '' }: RequestContext,
	) {
		const options = { network, includeScenario }
		return precheck(queryContext, mission, options)
	}
}
