import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { firstItems } from '../../queries/pagination'
import type { SharedSector } from '../../queries/resultTypes'
import { First } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { Rule } from '../rules'
import { ActorType, actorsOf } from './actor'
import { SectorType, sectorsOf } from './sector'

@Rule(PUBLIC)
@ObjectType('SharedSector', { description: 'A sector, and who shares it.' })
export class SharedSectorType {
	constructor(private readonly shared: SharedSector) {}

	@Field(() => SectorType)
	sector(@Ctx() context: RequestContext): SectorType | undefined {
		return sectorsOf([this.shared.sector], context)[0]
	}

	@Field(() => [ActorType])
	actors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.shared.actors, first), context)
	}

	@Field(() => Int)
	actorsTotal(): number {
		return this.shared.actors.length
	}
}
