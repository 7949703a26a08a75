import { Ctx, Field, Float, ID, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { type ConfirmedScore, confirmedScore } from '../../queries/confirmedScore'
import type { FoundOpportunity } from '../../queries/opportunities'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import { type RequestContext } from '../context'
import { OpportunityKindEnum } from '../enums'
import { CountOf, FieldAt, SentenceField, SentencesField, WordOf } from '../fields'
import { Rule } from '../rules'
import {
	ActorField,
	ActorsField,
	ActorType,
	actorsOf,
	FirstActorsField,
	TerritoryField,
	TerritoryType,
	territoryOf,
} from './actor'
import { CriterionType } from './factor'
import { OfficeType } from './office'
import { ResultType } from './result'
import { FirstSectorsField } from './sector'

@Rule(PUBLIC)
@ObjectType('Opportunity', { description: 'What could be pooled, computed from public facts.' })
export class OpportunityType extends ResultType {
	@Field(() => ID)
	id!: FoundOpportunity['id']

	@Field(() => OpportunityKindEnum)
	kind!: FoundOpportunity['kind']

	@WordOf<FoundOpportunity>('kind', 'opportunityKind')
	kindName!: string

	@FirstActorsField()
	actors!: FoundOpportunity['actors']

	@ActorField({
		nullable: true,
		description: 'The actor that would receive; null if all are equal.',
	})
	host!: FoundOpportunity['host']

	@ActorField({
		nullable: true,
		description: 'The actor that would be received; null if all are equal.',
	})
	guest!: FoundOpportunity['guest']

	@TerritoryField({ nullable: true })
	place!: FoundOpportunity['place']

	@Field(() => [ActorType], {
		description:
			'Its actors at the levels of the filter, each once. Its sentence names the actors on record, who would do it.',
	})
	listedActors(this: FoundOpportunity, @First() first: number, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.listed.actors, first), context)
	}

	@CountOf<FoundOpportunity>('listed.actors')
	listedActorsTotal!: number

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'Its place at the levels of the filter, as lists name it.',
	})
	listedPlace(this: FoundOpportunity, @Ctx() context: RequestContext) {
		return territoryOf(this.listed.place, context)
	}

	@Field(() => OfficeType, { nullable: true })
	office(this: FoundOpportunity, @Ctx() { queryContext }: RequestContext) {
		return this.office && queryContext.snapshot.offices.get(this.office)?.record
	}

	@FirstSectorsField()
	sectors!: FoundOpportunity['sectors']

	@Field(() => Float, { description: '0 to 1.' })
	score!: FoundOpportunity['score']

	@Field(() => [CriterionType])
	criteria!: FoundOpportunity['criteria']

	@Field(() => Boolean, { description: 'Whether none of them has expressed a wish for it.' })
	unasked!: FoundOpportunity['unasked']

	@SentencesField({ description: 'What would lower its score.' })
	wouldLower!: FoundOpportunity['wouldLower']

	@SentencesField({
		description: 'Existing ties of its actors: a partner, a sector, an event, else the place.',
	})
	paths!: FoundOpportunity['paths']

	@SentenceField({ description: 'What it was computed from, and a notice that nobody was consulted.' })
	basis!: FoundOpportunity['basis']

	@Field(() => ConfirmedScoreType, {
		nullable: true,
		description: 'Its score if the owners of its records confirmed them today; null if that changes nothing.',
	})
	async ifConfirmed(this: FoundOpportunity, @Ctx() { queryContext }: RequestContext) {
		return confirmedScore(queryContext, this)
	}
}

@Rule(PUBLIC)
@ObjectType('ConfirmedScore', {
	description: 'The score if the owners of its records confirmed them today.',
})
class ConfirmedScoreType {
	@Field(() => Float)
	score!: ConfirmedScore['score']

	@FieldAt<ConfirmedScore>('records', () => [ID], { description: 'The records to confirm.' })
	recordIds!: readonly string[]

	@ActorsField({ description: 'Their owners.' })
	owners!: ConfirmedScore['owners']
}
