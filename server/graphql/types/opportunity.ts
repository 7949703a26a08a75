import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { latestNewsDate } from '../../domain/lastNews'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { confirmedScore } from '../../queries/confirmedScore'
import type { FoundOpportunity } from '../../queries/opportunities'
import { firstItems } from '../../queries/pagination'
import { cypherOf } from '../../text/cypherOf'
import { First, InLanguage } from '../arguments'
import { type RequestContext, sentenceIn } from '../context'
import { OpportunityKindEnum } from '../enums'
import { CountOf, FirstField, SentenceField, WordOf } from '../fields'
import { Rule } from '../rules'
import {
	ActorField,
	ActorType,
	actorsOf,
	FirstActorsField,
	OrganisationsField,
	TerritoryField,
	TerritoryType,
	territoryOf,
} from './actor'
import { ConfirmedScoreType } from './confirmedScore'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT } from './evidence'
import { CriterionType } from './factor'
import { IS_OWN, MATCHED_ACTORS, MATCHED_SECTORS, matchedActors, matchedSectors } from './filterMatch'
import { OfficeType } from './office'
import { FirstSectorsField, SectorType } from './sector'
import { SentencePartsOf, SentencePartType } from './sentence'

@Rule(PUBLIC)
@ObjectType('Opportunity', { description: 'What could be pooled, computed from public facts.' })
export class OpportunityType {
	@Field(() => ID)
	id!: FoundOpportunity['id']

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext) {
		return partnerCountryOf(queryContext)
	}

	@Field(() => OpportunityKindEnum)
	kind!: FoundOpportunity['kind']

	@WordOf<FoundOpportunity>('kind', 'opportunityKind')
	kindName!: string

	@FirstActorsField()
	actors!: FoundOpportunity['actors']

	@CountOf<FoundOpportunity>('actors')
	actorsTotal!: number

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

	@CountOf<FoundOpportunity>('sectors')
	sectorsTotal!: number

	@Field(() => Boolean, { nullable: true, description: IS_OWN })
	isOwn(this: FoundOpportunity): boolean | null {
		return this.match?.isOwn ?? null
	}

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(this: FoundOpportunity, @First() first: number, @Ctx() context: RequestContext) {
		return matchedActors(this, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(this: FoundOpportunity): number {
		return this.match?.actors.length ?? 0
	}

	@Field(() => [SectorType], { description: MATCHED_SECTORS })
	matchedSectors(this: FoundOpportunity) {
		return matchedSectors(this)
	}

	@Field(() => Float, { description: '0 to 1.' })
	score!: FoundOpportunity['score']

	@Field(() => [CriterionType])
	criteria!: FoundOpportunity['criteria']

	@FirstField(() => [EvidenceType])
	evidence!: FoundOpportunity['evidence']

	@CountOf<FoundOpportunity>('evidence')
	evidenceCount!: number

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(this: FoundOpportunity): number {
		return countFromMemory(this.evidence)
	}

	@Field(() => String, { nullable: true, description: 'Date of the latest news of its evidence.' })
	lastNews(this: FoundOpportunity): string | null {
		return latestNewsDate(this.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: FoundOpportunity['contacts']

	@Field(() => Boolean, { description: 'true where none of them has expressed a wish for it.' })
	unasked!: FoundOpportunity['unasked']

	@SentenceField()
	title!: FoundOpportunity['title']

	@SentenceField()
	sentence!: FoundOpportunity['sentence']

	@SentencePartsOf<FoundOpportunity>('sentence', {
		description: 'The sentence in parts; exactly one carries the link to the opportunity.',
	})
	sentenceParts!: readonly SentencePartType[]

	@Field(() => [String], { description: 'What would lower its score.' })
	wouldLower(
		this: FoundOpportunity,
		@InLanguage() language: Language,
		@Ctx() context: RequestContext,
	) {
		return this.wouldLower.map((message) => sentenceIn(context, message, language))
	}

	@Field(() => [String], {
		description: 'By what its actors are tied already: a partner, a sector, an event, else the place.',
	})
	paths(this: FoundOpportunity, @InLanguage() language: Language, @Ctx() context: RequestContext) {
		return this.paths.map((message) => sentenceIn(context, message, language))
	}

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

	@Field(() => String, { description: 'The Cypher that shows an analyst the same records.' })
	cypher(this: FoundOpportunity): string {
		return cypherOf(this)
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	scenario!: FoundOpportunity['scenario']
}
