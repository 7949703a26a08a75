import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PUBLIC } from '../../policy/rule'
import { confirmedScore } from '../../queries/confirmedScore'
import type { FoundOpportunity } from '../../queries/opportunities'
import { firstItems } from '../../queries/pagination'
import { First } from '../arguments'
import { type RequestContext } from '../context'
import { OpportunityKindEnum } from '../enums'
import { SentenceField, SentencesField, WordOf } from '../fields'
import { Rule } from '../rules'
import {
	ActorField,
	ActorType,
	actorsOf,
	FirstActorsField,
	TerritoryField,
	TerritoryType,
	territoryOf,
} from './actor'
import { ConfirmedScoreType } from './confirmedScore'
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
		description: 'Who would receive; null where all are on a par.',
	})
	host!: FoundOpportunity['host']

	@ActorField({
		nullable: true,
		description: 'Who would be received; null where all are on a par.',
	})
	guest!: FoundOpportunity['guest']

	@TerritoryField({ nullable: true })
	place!: FoundOpportunity['place']

	@Field(() => [ActorType], {
		description:
			'Who they are at the levels of the filter, each once: its sentence names those on record, who would do it.',
	})
	listedActors(this: FoundOpportunity, @First() first: number, @Ctx() context: RequestContext) {
		return actorsOf(firstItems(this.listed.actors, first), context)
	}

	@Field(() => Int)
	listedActorsTotal(this: FoundOpportunity): number {
		return this.listed.actors.length
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'Its place at the levels of the filter: by which lists name it.',
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

	@Field(() => Boolean, { description: 'true where none of them has expressed a wish for it.' })
	unasked!: FoundOpportunity['unasked']

	@SentencesField({ description: 'What would lower its score.' })
	wouldLower!: FoundOpportunity['wouldLower']

	@SentencesField({
		description: 'By what its actors are tied already: a partner, a sector, an event, else the place.',
	})
	paths!: FoundOpportunity['paths']

	@SentenceField({ description: 'What it was computed from, and that nobody was consulted.' })
	basis!: FoundOpportunity['basis']

	@Field(() => ConfirmedScoreType, {
		nullable: true,
		description:
			'What its score would be if those who answer for its records confirmed them today; null where that would change nothing.',
	})
	async ifConfirmed(this: FoundOpportunity, @Ctx() { queryContext }: RequestContext) {
		return confirmedScore(queryContext, this)
	}
}
