import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { Certainty, SeverityLevel, When } from '../../../schema/enums'
import { severityLevelOf } from '../../../schema/severity'
import { latestNewsDate } from '../../domain/lastNews'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import type { FoundOverlap } from '../../queries/overlaps'
import { firstItems } from '../../queries/pagination'
import type { Overlap } from '../../queries/resultTypes'
import { cypherOf } from '../../text/cypherOf'
import { formatSentenceParts } from '../../text/sentenceFormatter'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext, sentenceIn } from '../context'
import { CertaintyEnum, OverlapKindEnum, OverlapNatureEnum, SeverityLevelEnum, WhenEnum } from '../enums'
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
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { CrowdingType } from './crowding'
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT, toEvidence } from './evidence'
import { FactorType } from './factor'
import { IS_OWN, MATCHED_ACTORS, MATCHED_SECTORS, matchedActors, matchedSectors } from './filterMatch'
import { PeriodType } from './period'
import { latestSpans, PRESENCE, PresenceSpanType } from './presenceSpan'
import { SectorType, sectorsOf } from './sector'
import { SentencePartType } from './sentence'
import { SharedSectorType } from './sharedSector'

@Rule(PUBLIC)
@ObjectType('Overlap', {
	description: 'Actors who cross each other’s paths: detected from the records, never typed in.',
})
export class OverlapType {
	private readonly overlap: Overlap

	constructor(private readonly found: FoundOverlap) {
		this.overlap = found.overlap
	}

	@Field(() => ID, { description: 'Stable: it does not depend on the actors, who come and go.' })
	get id(): string {
		return this.overlap.id
	}

	@Field(() => OverlapKindEnum)
	get kind(): Overlap['kind'] {
		return this.overlap.kind
	}

	@Field(() => String)
	kindName(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'overlapKind', this.overlap.kind, inLanguage(language))
	}

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext): PartnerCountryType | null {
		return partnerCountryOf(queryContext)
	}

	@Field(() => OverlapNatureEnum, { nullable: true, description: 'null for missions and offices.' })
	get nature(): Overlap['nature'] {
		return this.overlap.nature
	}

	@Field(() => CertaintyEnum)
	get certainty(): Certainty {
		return this.overlap.certainty
	}

	@Field(() => TerritoryType, { nullable: true })
	place(@Ctx() context: RequestContext): TerritoryType | null {
		return territoryOf(this.overlap.place, context)
	}

	@Field(() => ActorType, { nullable: true })
	partner(@Ctx() context: RequestContext): ActorType | null {
		return actorOf(this.overlap.partner, context)
	}

	@Field(() => [ActorType], { description: 'Every actor with a record in the overlap.' })
	actors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.overlap.actors, first), context)
	}

	@Field(() => Int, {
		description:
			'How many actors have a record in it, each by itself: `actorCount` is how many of them count.',
	})
	actorsTotal(): number {
		return this.overlap.actors.length
	}

	@Field(() => [ActorType], { description: 'Those of them that are only possible.' })
	possibleActors(@First() first: Nullable<number>, @Ctx() context: RequestContext): ActorType[] {
		return actorsOf(firstItems(this.overlap.possibleActors, first), context)
	}

	@Field(() => Int)
	possibleActorsTotal(): number {
		return this.overlap.possibleActors.length
	}

	@Field(() => Int, {
		description:
			'How many count, once those that are one are merged (bloc local, parties of one act): the number that its sentence says. Never more than `actorsTotal`.',
	})
	get actorCount(): number {
		return this.overlap.actorCount
	}

	@Field(() => [SectorType], { description: 'Shared by what counts.' })
	sectors(@First() first: Nullable<number>, @Ctx() context: RequestContext): SectorType[] {
		return sectorsOf(firstItems(this.overlap.sectors, first), context)
	}

	@Field(() => Int)
	sectorsTotal(): number {
		return this.overlap.sectors.length
	}

	@Field(() => [SharedSectorType])
	sharedSectors(@First() first: Nullable<number>): SharedSectorType[] {
		return firstItems(this.overlap.sharedSectors, first).map((shared) => new SharedSectorType(shared))
	}

	@Field(() => Int)
	sharedSectorsTotal(): number {
		return this.overlap.sharedSectors.length
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

	@Field(() => PeriodType, { nullable: true })
	period(): PeriodType {
		return new PeriodType(this.overlap.period)
	}

	@Field(() => [PresenceSpanType], { description: PRESENCE })
	presence(@First() first: Nullable<number>): PresenceSpanType[] {
		return latestSpans(this.overlap.presence, first)
	}

	@Field(() => Int, { description: 'How many such spans.' })
	presenceTotal(): number {
		return this.overlap.presence.length
	}

	@Field(() => WhenEnum, { description: 'Its period against the date asked for.' })
	get when(): When {
		return this.found.when
	}

	@Field(() => Float, { description: '0 to 1.' })
	get severity(): number {
		return this.overlap.severity
	}

	@Field(() => SeverityLevelEnum, { description: 'HIGH from .5, MEDIUM from .3, else LOW.' })
	get severityLevel(): SeverityLevel {
		return severityLevelOf(this.overlap.severity)
	}

	@Field(() => String, { description: 'The level in a word: forte, moyenne, faible.' })
	severityWord(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'severityLevel', this.severityLevel, inLanguage(language))
	}

	@Field(() => String, { nullable: true, description: 'Date of the latest news of its evidence.' })
	get lastNews(): string | null {
		return latestNewsDate(this.overlap.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether nothing but memory states any of its evidence.' })
	get fromMemory(): boolean {
		return this.overlap.evidence.every(({ fromMemory }) => fromMemory)
	}

	@Field(() => [FactorType])
	factors(): FactorType[] {
		return this.overlap.factors.map((factor) => new FactorType(factor))
	}

	@Field(() => [EvidenceType])
	evidence(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.overlap.evidence, first))
	}

	@Field(() => Int, {
		description:
			'How many records are its evidence, as `evidence` lists them: those that are only possible too. `weighedCount` is how many of them its sentence and severity come from.',
	})
	evidenceCount(): number {
		return this.overlap.recordCount
	}

	@Field(() => Int, {
		description:
			'How many records of its evidence the number of actors, sectors and severity come from: of an established overlap the established ones alone, of a possible one all.',
	})
	get weighedCount(): number {
		return this.overlap.weighedCount
	}

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(): number {
		return countFromMemory(this.overlap.evidence)
	}

	@Field(() => [EvidenceType], { description: 'Records too roughly dated to count.' })
	possible(@First() first: Nullable<number>): EvidenceType[] {
		return toEvidence(firstItems(this.overlap.possible, first))
	}

	@Field(() => Int, { description: 'How many such records: they are not in `evidenceCount`.' })
	possibleTotal(): number {
		return this.overlap.possible.length
	}

	@Field(() => [OrganisationType], { description: 'Whom to call.' })
	contacts(@Ctx() context: RequestContext): OrganisationType[] {
		return organisationsOf(this.overlap.contacts, context)
	}

	@Field(() => CrowdingType, { nullable: true, description: 'Of overlaps of missions only.' })
	crowding(): CrowdingType | null {
		return this.overlap.crowding ? new CrowdingType(this.overlap.crowding) : null
	}

	@Field(() => String)
	title(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.overlap.title, language)
	}

	@Field(() => String)
	sentence(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string {
		return sentenceIn(context, this.overlap.sentence, language)
	}

	@Field(() => [SentencePartType], {
		description: 'The sentence in parts; exactly one carries the link to the overlap.',
	})
	sentenceParts(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext) {
		return formatSentenceParts(this.overlap.sentence, inLanguage(language), queryContext.names)
	}

	@Field(() => String, {
		nullable: true,
		description: 'What the possible records would add; null where there is none.',
	})
	possibleSentence(
		@InLanguage() language: Nullable<Language>,
		@Ctx() context: RequestContext,
	): string | null {
		const { possibleSentence } = this.overlap
		return possibleSentence ? sentenceIn(context, possibleSentence, language) : null
	}

	@Field(() => [String], { description: 'What makes the overlap weigh less: an occasion, presences.' })
	mitigations(@InLanguage() language: Nullable<Language>, @Ctx() context: RequestContext): string[] {
		return this.overlap.mitigations.map((message) => sentenceIn(context, message, language))
	}

	@Field(() => String, { description: 'The Cypher that shows an analyst the same records.' })
	cypher(): string {
		return cypherOf(this.overlap)
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	get scenario(): boolean {
		return this.overlap.scenario
	}
}
