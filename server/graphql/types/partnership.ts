import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Partnership } from '../../domain/records'
import { opennessOf } from '../../queries/fields/openness'
import { AsOf, First } from '../arguments'
import { type Nullable, type RequestContext } from '../context'
import { OpennessEnum } from '../enums'
import { DateField, WordOf } from '../fields'
import { ActorType, OrganisationType, organisationsOf } from './actor'
import { IS_OWN, MATCHED_ACTORS, type Matched, matchedActors } from './filterMatch'
import { PeriodType } from './period'
import { RecordType } from './record'
import { ShownFields } from './shownFields'

@ShownFields('Partnership')
@ObjectType('Partnership', { implements: RecordType, description: 'One link between two actors or more.' })
export class PartnershipType extends RecordType {
	@Field(() => Boolean, { nullable: true, description: IS_OWN })
	isOwn(this: Matched): boolean | null {
		return this.match?.isOwn ?? null
	}

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(this: Matched, @First() first: Nullable<number>, @Ctx() context: RequestContext) {
		return matchedActors(this, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(this: Matched): number {
		return this.match?.actors.length ?? 0
	}

	@WordOf<Partnership>('form', 'form', { description: 'The form in words.' })
	formName!: string

	@Field(() => OrganisationType, { nullable: true, description: 'The joint body that it founded.' })
	body(this: Partnership, @Ctx() { queryContext }: RequestContext) {
		const { body } = this
		return body === null ? null : (organisationsOf([body], { queryContext })[0] ?? null)
	}

	@Field(() => PeriodType)
	period(this: Partnership) {
		return { start: this.since, end: this.until }
	}

	@DateField({ description: 'Where no start is known: when a source first shows it alive.' })
	attestedSince!: Partnership['attestedSince']

	@Field(() => OpennessEnum)
	openness(this: Partnership, @AsOf() asOf: Nullable<string>, @Ctx() { queryContext }: RequestContext) {
		return opennessOf(queryContext, this, asOf)
	}
}
