import { Ctx, Field, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { type CloseActor, explainCloseActor } from '../../queries/fragmentation'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { CountOf, FirstField } from '../fields'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { EvidenceType } from './evidence'
import { MeasureValueType } from './measure'

type ShownCloseActor = ReturnType<typeof shownCloseActor>

export function shownCloseActor(close: CloseActor) {
	return { ...close, ...explainCloseActor(close) }
}

@Rule(PUBLIC)
@ObjectType('CloseActor', { description: 'An actor that shares partners with another one.' })
export class CloseActorType {
	@Field(() => ActorType)
	actor(this: ShownCloseActor, @Ctx() context: RequestContext) {
		return actorsOf([this.actor.id], context)[0]
	}

	@Field(() => MeasureValueType, { description: 'Adamic–Adar over the shared partners.' })
	affinity!: ShownCloseActor['affinity']

	@Field(() => MeasureValueType, { description: 'Schoener over partner × sector, this year.' })
	overlap!: ShownCloseActor['overlap']

	@Field(() => [ActorType])
	sharedPartners(this: ShownCloseActor, @First() first: number, @Ctx() context: RequestContext) {
		const partners = firstItems(this.sharedPartners, first)
		return actorsOf(
			partners.map(({ id }) => id),
			context,
		)
	}

	@CountOf<ShownCloseActor>('sharedPartners')
	sharedPartnersTotal!: number

	@FirstField(() => [EvidenceType], { description: 'Its own records with the shared partners.' })
	evidence!: ShownCloseActor['evidence']
}
