import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { LaneYears, RecordGroup, RecordYears } from '../../queries/recordYears'
import { RecordLaneEnum } from '../enums'
import { Rule } from '../rules'
import { ActorField } from './actor'

const COUNTS = 'How many records each year has, from `firstYear` on.'

@Rule(PUBLIC)
@ObjectType('RecordGroup', { description: 'The records of one French end, year by year.' })
class RecordGroupType {
	@ActorField({ nullable: true, description: 'null: nobody knows it.' })
	actor!: RecordGroup['actor']

	@Field(() => Int)
	total!: RecordGroup['total']

	@Field(() => [Int], { description: COUNTS })
	counts!: RecordGroup['counts']
}

@Rule(PUBLIC)
@ObjectType('LaneYears', { description: 'The records of one lane of a timeline, year by year.' })
class LaneYearsType {
	@Field(() => RecordLaneEnum)
	lane!: LaneYears['lane']

	@Field(() => Int)
	total!: LaneYears['total']

	@Field(() => Int, { description: 'Those that are of no year.' })
	undated!: LaneYears['undated']

	@Field(() => [Int], { description: COUNTS })
	counts!: LaneYears['counts']

	@Field(() => [RecordGroupType], {
		description: 'Of links and offices, by their French end at the level asked for: the 40 largest.',
	})
	groups!: LaneYears['groups']

	@Field(() => Int, { description: 'Records of the other groups.' })
	left!: LaneYears['left']
}

@Rule(PUBLIC)
@ObjectType('RecordYears', {
	description:
		'The records of a filter by lane and by year: links and offices in each year from what is first known of them to their end or their last news, all else in the year in which it starts.',
})
export class RecordYearsType {
	@Field(() => Int, { description: 'The same as `totalCount` of `records`: each stands in one lane.' })
	recordsTotal!: RecordYears['recordsTotal']

	@Field(() => Int, {
		nullable: true,
		description: 'Of 120 years at most: what is older counts in the first. null where nothing is dated.',
	})
	firstYear!: RecordYears['firstYear']

	@Field(() => [Int], {
		description:
			'How many start in each year from `firstYear` on, or are first attested in it, as YEAR of a matrix.',
	})
	starts!: RecordYears['starts']

	@Field(() => Int, { description: 'Those of which neither is known.' })
	unstarted!: RecordYears['unstarted']

	@Field(() => [LaneYearsType], { description: 'Those that have a record.' })
	lanes!: RecordYears['lanes']
}
