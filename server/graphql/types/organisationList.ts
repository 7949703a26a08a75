import { Field, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import type { OrganisationsFound, OrganisationTypeCount } from '../../queries/organisations'
import { WordOf } from '../fields'
import { Rule } from '../rules'
import { OrganisationType } from './actor'
import { connectionOf } from './connection'
import { EventType } from './event'

@ObjectType('EventConnection', { description: 'A page of events.' })
export class EventConnection extends connectionOf('Event', PUBLIC, () => EventType) {}

@Rule(PUBLIC)
@ObjectType('OrganisationTypeCount', { description: 'How many organisations of a type.' })
class OrganisationTypeCountType {
	@Field(() => String, { description: 'In the words of the tables: what `types` takes.' })
	type!: OrganisationTypeCount['type']

	@WordOf<OrganisationTypeCount>('type', 'organisationType', { description: 'The type in words.' })
	name!: string

	@Field(() => Int)
	count!: OrganisationTypeCount['count']
}

@ObjectType('OrganisationConnection', { description: 'A page of organisations.' })
export class OrganisationConnection extends connectionOf('Organisation', PUBLIC, () => OrganisationType) {
	@Field(() => [OrganisationTypeCountType], {
		description:
			'How many of each type the filter lets through, whatever its `types`; the most frequent first.',
	})
	countsByType!: OrganisationsFound['countsByType']
}
