import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Mission } from '../../domain/records'
import { boundOf, missionExtent, statusOf } from '../../queries/fields/missionDates'
import { AsOf } from '../arguments'
import type { Nullable, RequestContext } from '../context'
import { MissionStatusEnum } from '../enums'
import { MatchFields } from './filterMatch'
import { PeriodType } from './period'
import { RecordType } from './record'
import { ShownFields } from './shownFields'

@MatchFields
@ShownFields('Mission')
@ObjectType('Mission', { implements: RecordType, description: 'A delegation that travels.' })
export class MissionType extends RecordType {
	@Field(() => PeriodType)
	period(this: Mission) {
		return this
	}

	@Field(() => String, {
		nullable: true,
		description: 'First day that the dates allow; null where the start is not known.',
	})
	earliestStart(this: Mission): string | null {
		return missionExtent(this)?.first ?? null
	}

	@Field(() => String, { nullable: true, description: 'Last day that the dates allow.' })
	latestEnd(this: Mission): string | null {
		return missionExtent(this)?.last ?? null
	}

	@Field(() => String, { description: 'DAY, MONTH, YEAR or NONE.' })
	startPrecision(this: Mission): string {
		return boundOf(this.start)
	}

	@Field(() => String, { description: 'DAY, MONTH, YEAR or NONE.' })
	endPrecision(this: Mission): string {
		return boundOf(this.end)
	}

	@Field(() => MissionStatusEnum)
	status(this: Mission, @AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext) {
		return statusOf(queryContext, this, asOf)
	}
}
