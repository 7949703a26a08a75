import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { RecordLane } from '../../../schema/enums'
import { PUBLIC } from '../../policy/rule'
import type { LaneYears, RecordGroup, RecordYears } from '../../queries/recordYears'
import type { RequestContext } from '../context'
import { RecordLaneEnum } from '../enums'
import { Rule } from '../rules'
import { ActorType, actorOf } from './actor'

const COUNTS = 'How many records each year has, from `firstYear` on.'

@Rule(PUBLIC)
@ObjectType('RecordGroup', { description: 'The records of one French end, year by year.' })
class RecordGroupType {
	constructor(private readonly group: RecordGroup) {}

	@Field(() => ActorType, { nullable: true, description: 'null: nobody knows it.' })
	actor(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.group.actor, context)
	}

	@Field(() => Int)
	total(): number {
		return this.group.total
	}

	@Field(() => [Int], { description: COUNTS })
	counts(): readonly number[] {
		return this.group.counts
	}
}

@Rule(PUBLIC)
@ObjectType('LaneYears', { description: 'The records of one lane of a timeline, year by year.' })
class LaneYearsType {
	constructor(private readonly years: LaneYears) {}

	@Field(() => RecordLaneEnum)
	lane(): RecordLane {
		return this.years.lane
	}

	@Field(() => Int)
	total(): number {
		return this.years.total
	}

	@Field(() => Int, { description: 'Those that are of no year.' })
	undated(): number {
		return this.years.undated
	}

	@Field(() => [Int], { description: COUNTS })
	counts(): readonly number[] {
		return this.years.counts
	}

	@Field(() => [RecordGroupType], {
		description: 'Of links and offices, by their French end at the level asked for: the 40 largest.',
	})
	groups(): RecordGroupType[] {
		return this.years.groups.map((group) => new RecordGroupType(group))
	}

	@Field(() => Int, { description: 'Records of the other groups.' })
	left(): number {
		return this.years.left
	}
}

@Rule(PUBLIC)
@ObjectType('RecordYears', {
	description:
		'The records of a filter by lane and by year: links and offices in each year from what is first known of them to their end or their last news, all else in the year in which it starts.',
})
export class RecordYearsType {
	constructor(private readonly found: RecordYears) {}

	@Field(() => Int, { description: 'The same as `totalCount` of `records`: each stands in one lane.' })
	recordsTotal(): number {
		return this.found.recordsTotal
	}

	@Field(() => Int, {
		nullable: true,
		description: 'Of 120 years at most: what is older counts in the first. null where nothing is dated.',
	})
	firstYear(): number | null {
		return this.found.firstYear
	}

	@Field(() => [Int], {
		description:
			'How many start in each year from `firstYear` on, or are first attested in it, as YEAR of a matrix.',
	})
	starts(): readonly number[] {
		return this.found.starts
	}

	@Field(() => Int, { description: 'Those of which neither is known.' })
	unstarted(): number {
		return this.found.unstarted
	}

	@Field(() => [LaneYearsType], { description: 'Those that have a record.' })
	lanes(): LaneYearsType[] {
		return this.found.lanes.map((lane) => new LaneYearsType(lane))
	}
}
