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
	@Field(() => SectorType)
	sector(this: SharedSector, @Ctx() context: RequestContext) {
		return sectorsOf([this.sector], context)[0]
	}

	@Field(() => [ActorType])
	actors(this: SharedSector, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.actors, first), context)
	}

	@Field(() => Int)
	actorsTotal(this: SharedSector): number {
		return this.actors.length
	}
}
