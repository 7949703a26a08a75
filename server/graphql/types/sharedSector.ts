import { Ctx, Field, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { SharedSector } from '../../queries/resultTypes'
import type { RequestContext } from '../context'
import { Rule } from '../rules'
import { FirstActorsField } from './actor'
import { SectorType, sectorsOf } from './sector'

@Rule(PUBLIC)
@ObjectType('SharedSector', { description: 'A sector, and who shares it.' })
export class SharedSectorType {
	@Field(() => SectorType)
	sector(this: SharedSector, @Ctx() context: RequestContext) {
		return sectorsOf([this.sector], context)[0]
	}

	@FirstActorsField()
	actors!: SharedSector['actors']
}
