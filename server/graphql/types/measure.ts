import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { ExplainedMeasure } from '../../queries/fragmentation'
import { SentenceField } from '../fields'
import { Rule } from '../rules'

const NoMeasureEnum = {
	NOTHING_RECORDED: 'nothing-recorded',
	TOO_FEW_ACTORS: 'too-few-actors',
	TOO_FEW_PLACES: 'too-few-places',
	ONE_DIRECTION_ONLY: 'one-direction-only',
	NO_SHARED_PARTNER: 'no-shared-partner',
	NO_DATE: 'no-date',
} as const

registerEnumType(NoMeasureEnum, { name: 'NoMeasure', description: 'Why a measure has no value.' })

type Reason = (typeof NoMeasureEnum)[keyof typeof NoMeasureEnum]

@Rule(PUBLIC)
@ObjectType('MeasureValue', { description: 'The value of a measure, or the reason why it has none.' })
export class MeasureValueType {
	@Field(() => Float, { nullable: true })
	value(this: ExplainedMeasure): number | null {
		const { measure } = this
		return 'value' in measure ? measure.value : null
	}

	@Field(() => NoMeasureEnum, { nullable: true, description: 'null where there is a value.' })
	reason(this: ExplainedMeasure): Reason | null {
		const { measure } = this
		return 'none' in measure ? measure.none : null
	}

	@SentenceField()
	sentence!: ExplainedMeasure['sentence']
}
