import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { EventRecord, Language, Organisation } from '../../domain/records'
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
export class EventConnection extends connectionOf(
	'Event',
	PUBLIC,
	() => EventType,
	(event: EventRecord) => new EventType(event),
) {}

@Rule(PUBLIC)
@ObjectType('OrganisationTypeCount', { description: 'How many organisations of a type.' })
class OrganisationTypeCountType {
	constructor(private readonly counted: OrganisationTypeCount) {}

	@Field(() => String, { description: 'In the words of the tables: what `types` takes.' })
	type(): string {
		return this.counted.type
	}

	@Field(() => String, { description: 'The type in words.' })
	name(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'organisationType', this.counted.type, inLanguage(language))
	}

	@Field(() => Int)
	count(): number {
		return this.counted.count
	}
}

@ObjectType('OrganisationConnection', { description: 'A page of organisations.' })
export class OrganisationConnection extends connectionOf(
	'Organisation',
	PUBLIC,
	() => OrganisationType,
	(organisation: Organisation) => new OrganisationType(organisation),
) {
	constructor(private readonly found: OrganisationsFound) {
		super(found.page)
	}

	@Field(() => [OrganisationTypeCountType], {
		description:
			'How many of each type the filter lets through, whatever its `types`; the most frequent first.',
	})
	countsByType(): OrganisationTypeCountType[] {
		return this.found.countsByType.map((counted) => new OrganisationTypeCountType(counted))
	}
}
