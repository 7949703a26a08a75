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
	@ActorField({ nullable: true, description: 'null: unknown actor.' })
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

	@Field(() => Int, { description: 'Number of records without a year.' })
	undated!: LaneYears['undated']

	@Field(() => [Int], { description: COUNTS })
	counts!: LaneYears['counts']

	@Field(() => [RecordGroupType], {
		description: 'For links and offices, by their French end at the level asked for: the 40 largest.',
	})
	groups!: LaneYears['groups']

	@Field(() => Int, { description: 'Records of the other groups.' })
	left!: LaneYears['left']
}

@Rule(PUBLIC)
@ObjectType('RecordYears', {
	description:
		'The records of a filter by lane and year: links and offices in each year from their first known date to their end or last news, others in the year of their start.',
})
export class RecordYearsType {
	@Field(() => Int, { description: 'The same as `totalCount` of `records`: each record is in one lane.' })
	recordsTotal!: RecordYears['recordsTotal']

	@Field(() => Int, {
		nullable: true,
		description: 'At most 120 years: older records count in the first. null if nothing is dated.',
	})
	firstYear!: RecordYears['firstYear']

	@Field(() => [Int], {
		description:
			'How many start, or are first attested, in each year from `firstYear` on, like YEAR of a matrix.',
	})
	starts!: RecordYears['starts']

	@Field(() => Int, { description: 'How many have neither date.' })
	unstarted!: RecordYears['unstarted']

	@Field(() => [LaneYearsType], { description: 'Lanes with at least one record.' })
	lanes!: RecordYears['lanes']
}
