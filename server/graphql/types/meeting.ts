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
		'CITY, or DIVISION (a territory of the widest level), where it holds all partners, else COUNTRY.',
})

@Rule(PUBLIC)
@ObjectType('Meeting', { description: 'A meeting to propose: at which scale, and whom to invite.' })
export class MeetingType {
	@Field(() => MeetingScaleEnum)
	scale!: Constellation['meeting']['scale']

	@TerritoryField({
		nullable: true,
		description: 'The city, the wider territory or the country it is about.',
	})
	about!: Constellation['meeting']['about']

	@TerritoryField({
		nullable: true,
		description:
			'The smallest French territory that holds its French members who are near; null: it is national.',
	})
	within!: Constellation['meeting']['within']

	@FirstActorsField({
		description:
			'Who is three steps from the centre at most, and who is on record of a sort that lacks there.',
	})
	invited!: Constellation['meeting']['invited']

	@FirstActorsField({ description: 'Of these, who is not in the constellation yet.' })
	added!: Constellation['meeting']['added']

	@FirstActorsField({
		description:
			'Members of both countries that are not invited: they are tied to the centre from afar alone.',
	})
	far!: Constellation['meeting']['far']

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: Constellation['meeting']['contacts']

	@SentenceField()
	sentence!: Constellation['meeting']['sentence']
}
