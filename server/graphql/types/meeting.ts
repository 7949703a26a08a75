import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { Constellation } from '../../queries/constellations'
import { SentenceField } from '../fields'
import { Rule } from '../rules'
import { FirstActorsField, OrganisationsField, TerritoryField } from './actor'

const MeetingScaleEnum = { CITY: 'CITY', DIVISION: 'DIVISION', COUNTRY: 'COUNTRY' } as const
registerEnumType(MeetingScaleEnum, {
	name: 'MeetingScale',
	description:
		'CITY, or DIVISION (a territory of the widest level), if it contains all partners; else COUNTRY.',
})

@Rule(PUBLIC)
@ObjectType('Meeting', { description: 'A meeting to propose: at which scale, and whom to invite.' })
export class MeetingType {
	@Field(() => MeetingScaleEnum)
	scale!: Constellation['meeting']['scale']

	@TerritoryField({
		nullable: true,
		description: 'The city, the territory or the country of the meeting.',
	})
	about!: Constellation['meeting']['about']

	@TerritoryField({
		nullable: true,
		description: 'The smallest French territory that contains its near French members; null: national.',
	})
	within!: Constellation['meeting']['within']

	@FirstActorsField({
		description: 'Actors at most three steps from the centre, and actors on record of a sort that it lacks.',
	})
	invited!: Constellation['meeting']['invited']

	@FirstActorsField({ description: 'Those of them that are not in the constellation yet.' })
	added!: Constellation['meeting']['added']

	@FirstActorsField({
		description: 'Members of both countries that are not invited: they are only loosely tied to the centre.',
	})
	far!: Constellation['meeting']['far']

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: Constellation['meeting']['contacts']

	@SentenceField()
	sentence!: Constellation['meeting']['sentence']
}
