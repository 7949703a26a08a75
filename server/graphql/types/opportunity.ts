import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { latestNewsDate } from '../../domain/lastNews'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { confirmedScore } from '../../queries/confirmedScore'
import { wordFor } from '../../queries/fields/wordFor'
import type { FoundOpportunity } from '../../queries/opportunities'
import { firstItems } from '../../queries/pagination'
import type { Opportunity } from '../../queries/resultTypes'
import { cypherOf } from '../../text/cypherOf'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { OpportunityKindEnum } from '../enums'
import { Rule } from '../rules'
import {
	ActorType,
	actorOf,
	actorsOf,
	OrganisationType,
	organisationsOf,
	TerritoryType,
	territoryOf,
} from './actor'
import { ConfirmedScoreType } from './confirmedScore'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT, toEvidence } from './evidence'
import { CriterionType } from './factor'
import { IS_OWN, MATCHED_ACTORS, MATCHED_SECTORS, matchedActors, matchedSectors } from './filterMatch'
import { OfficeType } from './office'
import { SectorType, sectorsOf } from './sector'
import { SentencePartType } from './sentence'

@Rule(PUBLIC)
@ObjectType('Opportunity', { description: 'What could be pooled, computed from public facts.' })
export class OpportunityType {
	private readonly opportunity: Opportunity

	constructor(private readonly found: FoundOpportunity) {
		this.opportunity = found.opportunity
	}

	@Field(() => ID)
	get id(): string {
		return this.opportunity.id
	}

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext): PartnerCountryType | null {
		return partnerCountryOf(queryContext)
	}

	@Field(() => OpportunityKindEnum)
	get kind(): Opportunity['kind'] {
		return this.opportunity.kind
	}

	@Field(() => String)
	kindName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'opportunityKind', this.opportunity.kind, inLanguage(language))
	}

	@Field(() => [ActorType])
	actors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.opportunity.actors, first), context)
	}

	@Field(() => Int)
	actorsTotal(): number {
		return this.opportunity.actors.length
	}

	@Field(() => ActorType, {
		nullable: true,
		description: 'Who would receive; null where all are on a par.',
	})
	host(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.opportunity.host, context)
	}

	@Field(() => ActorType, {
		nullable: true,
		description: 'Who would be received; null where all are on a par.',
	})
	guest(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.opportunity.guest, context)
	}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.opportunity.place, context)
	}

	@Field(() => [ActorType], {
		description:
			'Who they are at the levels of the filter, each once: its sentence names those on record, who would do it.',
	})
	listedActors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.found.listed.actors, first), context)
	}

	@Field(() => Int)
	listedActorsTotal(): number {
		return this.found.listed.actors.length
	}

	@Field(() => TerritoryType, {
		nullable: true,
		description: 'Its place at the levels of the filter: by which lists name it.',
	})
	listedPlace(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.found.listed.place, context)
	}

	@Field(() => OfficeType, { nullable: true })
	office(@Ctx() { queryContext }: RequestContext): OfficeType | null {
		const { office } = this.opportunity
		const record = office === null ? undefined : queryContext.snapshot.offices.get(office)?.record
		return record ? new OfficeType(record) : null
	}

	@Field(() => [SectorType])
	sectors(@First() first: Nullable<number>, @Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(firstItems(this.opportunity.sectors, first), context)
	}

	@Field(() => Int)
	sectorsTotal(): number {
		return this.opportunity.sectors.length
	}

	@Field(() => Boolean, { nullable: true, description: IS_OWN })
	get isOwn(): boolean | null {
		return this.found.match?.isOwn ?? null
	}

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return matchedActors(this.found.match, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(): number {
		return this.found.match?.actors.length ?? 0
	}

	@Field(() => [SectorType], { description: MATCHED_SECTORS })
	matchedSectors(): SectorType[] {
		return matchedSectors(this.found.match)
	}

	@Field(() => Float, { description: '0 to 1.' })
	get score(): number {
		return this.opportunity.score
	}

	@Field(() => [CriterionType])
	criteria(): CriterionType[] {
		return this.opportunity.criteria.map((criterion) => new CriterionType(criterion))
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.opportunity.evidence, first))
	}

	@Field(() => Int)
	evidenceCount(): number {
		return this.opportunity.evidence.length
	}

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(): number {
		return countFromMemory(this.opportunity.evidence)
	}

	@Field(() => String, { nullable: true, description: 'Date of the latest news of its evidence.' })
	get lastNews(): string | null {
		return latestNewsDate(this.opportunity.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@Field(() => [OrganisationType], { description: 'Whom to call.' })
	contacts(@Ctx() context: RequestContext): OrganisationType[] {
		return organisationsOf(this.opportunity.contacts, context)
	}

	@Field(() => Boolean, { description: 'true where none of them has expressed a wish for it.' })
	get unasked(): boolean {
		return this.opportunity.unasked
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.opportunity.title, language)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.opportunity.sentence, language)
	}

	@Field(() => [SentencePartType], {
		description: 'The sentence in parts; exactly one carries the link to the opportunity.',
	})
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.opportunity.sentence, inLanguage(language), queryContext.names)
	}

	@Field(() => [String], { description: 'What would lower its score.' })
	wouldLower(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string[] {
		return this.opportunity.wouldLower.map((message) => sentenceIn(context, message, language))
	}

	@Field(() => [String], {
		description: 'By what its actors are tied already: a partner, a sector, an event, else the place.',
	})
	paths(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string[] {
		return this.opportunity.paths.map((message) => sentenceIn(context, message, language))
	}

	@Field(() => String, { description: 'What it was computed from, and that nobody was consulted.' })
	basis(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.opportunity.basis, language)
	}

	@Field(() => ConfirmedScoreType, {
		nullable: true,
		description:
			'What its score would be if those who answer for its records confirmed them today; null where that would change nothing.',
	})
	async ifConfirmed(@Ctx() { queryContext }: RequestContext): Promise<ConfirmedScoreType | null> {
		const confirmed = await confirmedScore(queryContext, this.found)
		return confirmed && new ConfirmedScoreType(confirmed)
	}

	@Field(() => String, { description: 'The Cypher that shows an analyst the same records.' })
	cypher(): string {
		return cypherOf(this.opportunity)
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	get scenario(): boolean {
		return this.opportunity.scenario
	}
}
