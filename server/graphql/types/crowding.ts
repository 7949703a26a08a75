import { Ctx, Field, Float, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { CrowdingDetail } from '../../queries/resultTypes'
import { type RequestContext } from '../context'
import { DirectionEnum } from '../enums'
import { FirstField, SentenceField } from '../fields'
import { Rule } from '../rules'
import { EventType } from './event'
import { EvidenceType } from './evidence'
import { PeriodType } from './period'

@Rule(PUBLIC)
@ObjectType('CrowdingRate', {
	description: 'How usual so many missions are there: the tail of a Poisson law, indicative only.',
})
class CrowdingRateType {
	@Field(() => Int, { description: 'Missions that started in the 24 months before.' })
	missionsBefore!: number

	@Field(() => String, { description: 'First day of these 24 months.' })
	from!: string

	@Field(() => String, { description: 'Last day of these 24 months.' })
	until!: string

	@Field(() => Int, { description: 'Days of the overlap, both ends counted.' })
	clusterDays!: number

	@Field(() => Float, {
		description: 'Missions expected in so many days, at the rate of the 24 months before.',
	})
	lambda!: number

	@Field(() => Int, { description: 'Missions that came.' })
	missions!: number

	@Field(() => Float, { description: 'Probability of as many or more.' })
	tail!: number
}

@Rule(PUBLIC)
@ObjectType('PresenceStep', {
	description: 'How many leaders are there at once, from each change to the next.',
})
class PresenceStepType {
	@Field(() => String, { description: 'First day.' })
	from!: string

	@Field(() => String, { description: 'Last day, included.' })
	until!: string

	@Field(() => Int)
	leaders!: number
}

@Rule(PUBLIC)
@ObjectType('Crowding', { description: 'Missions of one direction that visit the same city at near dates.' })
export class CrowdingType {
	@Field(() => DirectionEnum)
	direction!: CrowdingDetail['direction']

	@Field(() => Int)
	missions!: CrowdingDetail['missions']

	@Field(() => Int, { description: 'Distinct leaders, after merging.' })
	leaders!: CrowdingDetail['leaders']

	@Field(() => Int, { description: 'Most leaders at once, from missions dated to the day.' })
	peakCertain!: CrowdingDetail['peakCertain']

	@Field(() => Int, { description: 'Most leaders at once that the dates allow.' })
	peakPossible!: CrowdingDetail['peakPossible']

	@Field(() => PeriodType, { nullable: true, description: 'When the certain peak is first reached.' })
	peakPeriod(this: CrowdingDetail) {
		return this.peakPeriod ? this.peakPeriod : null
	}

	@FirstField(() => [EvidenceType], {
		description: 'Stays of 31 days or more: a pavilion. Counted, but named apart.',
	})
	presences!: CrowdingDetail['presences']

	@Field(() => EventType, {
		nullable: true,
		description: 'An event of that city and time that explains the meeting.',
	})
	occasion(this: CrowdingDetail, @Ctx() { queryContext }: RequestContext) {
		return this.occasion && queryContext.snapshot.events.get(this.occasion)?.record
	}

	@Field(() => CrowdingRateType, {
		nullable: true,
		description: 'Absent where fewer than five missions were on record before: the sentence says so.',
	})
	rate!: CrowdingDetail['rate']

	@SentenceField()
	rateSentence!: CrowdingDetail['rateSentence']

	@Field(() => [PresenceStepType])
	steps!: CrowdingDetail['steps']
}
