import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { type CloseActor, explainCloseActor } from '../../queries/fragmentation'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { EvidenceType, toEvidence } from './evidence'
import { MeasureValueType } from './measure'

@Rule(PUBLIC)
@ObjectType('CloseActor', { description: 'An actor that shares partners with another one.' })
export class CloseActorType {
	private readonly explained: ReturnType<typeof explainCloseActor>

	constructor(private readonly close: CloseActor) {
		this.explained = explainCloseActor(close)
	}

	@Field(() => ActorType)
	actor(@Ctx() context: RequestContext): ActorType | undefined {
		return actorsOf([this.close.actor.id], context)[0]
	}

	@Field(() => MeasureValueType, { description: 'Adamic–Adar over the shared partners.' })
	affinity(): MeasureValueType {
		return new MeasureValueType(this.explained.affinity)
	}

	@Field(() => MeasureValueType, { description: 'Schoener over partner × sector, this year.' })
	overlap(): MeasureValueType {
		return new MeasureValueType(this.explained.overlap)
	}

	@Field(() => [ActorType])
	sharedPartners(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		const partners = firstItems(this.close.sharedPartners, first)
		return actorsOf(
			partners.map(({ id }) => id),
			context,
		)
	}

	@Field(() => Int)
	sharedPartnersTotal(): number {
		return this.close.sharedPartners.length
	}

	@Field(() => [EvidenceType], { description: 'Its own records with the shared partners.' })
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.explained.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.explained.evidence.length
	}
}
