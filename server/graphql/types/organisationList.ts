import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import type { OrganisationsFound, OrganisationTypeCount } from '../../queries/organisations'
import { InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
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

	@Field(() => String, { description: 'The type in words.' })
	name(
		this: OrganisationTypeCount,
		@InLanguage() language: Nullable<Language>,
		@Ctx() context: RequestContext,
	) {
		return wordFor(context.queryContext, 'organisationType', this.type, inLanguage(language))
	}

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
