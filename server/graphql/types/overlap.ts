import { Ctx, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import type { SeverityLevel } from '../../../schema/enums'
import { severityLevelOf } from '../../../schema/severity'
import { latestNewsDate } from '../../domain/lastNews'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import type { FoundOverlap } from '../../queries/overlaps'
import { cypherOf } from '../../text/cypherOf'
import { First, InLanguage } from '../arguments'
import { type RequestContext, sentenceIn } from '../context'
import { CertaintyEnum, OverlapKindEnum, OverlapNatureEnum, SeverityLevelEnum, WhenEnum } from '../enums'
import { CountOf, FirstField, SentenceField, WordOf } from '../fields'
import { Rule } from '../rules'
import { ActorField, ActorType, FirstActorsField, OrganisationsField, TerritoryField } from './actor'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { CrowdingType } from './crowding'
import { countFromMemory, EvidenceType, FROM_MEMORY_COUNT } from './evidence'
import { FactorType } from './factor'
import { IS_OWN, MATCHED_ACTORS, MATCHED_SECTORS, matchedActors, matchedSectors } from './filterMatch'
import { PeriodType } from './period'
import { latestSpans, PRESENCE, PresenceSpanType } from './presenceSpan'
import { FirstSectorsField, SectorType } from './sector'
import { SentencePartsOf, SentencePartType } from './sentence'
import { SharedSectorType } from './sharedSector'

@Rule(PUBLIC)
@ObjectType('Overlap', {
	description: 'Actors who cross each other’s paths: detected from the records, never typed in.',
})
export class OverlapType {
	@Field(() => ID, { description: 'Stable: it does not depend on the actors, who come and go.' })
	id!: FoundOverlap['id']

	@Field(() => OverlapKindEnum)
	kind!: FoundOverlap['kind']

	@WordOf<FoundOverlap>('kind', 'overlapKind')
	kindName!: string

	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext) {
		return partnerCountryOf(queryContext)
	}

	@Field(() => OverlapNatureEnum, { nullable: true, description: 'null for missions and offices.' })
	nature!: FoundOverlap['nature']

	@Field(() => CertaintyEnum)
	certainty!: FoundOverlap['certainty']

	@TerritoryField({ nullable: true })
	place!: FoundOverlap['place']

	@ActorField({ nullable: true })
	partner!: FoundOverlap['partner']

	@FirstActorsField({ description: 'Every actor with a record in the overlap.' })
	actors!: FoundOverlap['actors']

	@CountOf<FoundOverlap>('actors', {
		description:
			'How many actors have a record in it, each by itself: `actorCount` is how many of them count.',
	})
	actorsTotal!: number

	@FirstActorsField({ description: 'Those of them that are only possible.' })
	possibleActors!: FoundOverlap['possibleActors']

	@CountOf<FoundOverlap>('possibleActors')
	possibleActorsTotal!: number

	@Field(() => Int, {
		description:
			'How many count, once those that are one are merged (bloc local, parties of one act): the number that its sentence says. Never more than `actorsTotal`.',
	})
	actorCount!: FoundOverlap['actorCount']

	@FirstSectorsField({ description: 'Shared by what counts.' })
	sectors!: FoundOverlap['sectors']

	@CountOf<FoundOverlap>('sectors')
	sectorsTotal!: number

	@FirstField(() => [SharedSectorType])
	sharedSectors!: FoundOverlap['sharedSectors']

	@CountOf<FoundOverlap>('sharedSectors')
	sharedSectorsTotal!: number

	@Field(() => Boolean, { nullable: true, description: IS_OWN })
	isOwn(this: FoundOverlap): boolean | null {
		return this.match?.isOwn ?? null
	}

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(this: FoundOverlap, @First() first: number, @Ctx() context: RequestContext) {
		return matchedActors(this, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(this: FoundOverlap): number {
		return this.match?.actors.length ?? 0
	}

	@Field(() => [SectorType], { description: MATCHED_SECTORS })
	matchedSectors(this: FoundOverlap) {
		return matchedSectors(this)
	}

	@Field(() => PeriodType, { nullable: true })
	period!: FoundOverlap['period']

	@Field(() => [PresenceSpanType], { description: PRESENCE })
	presence(this: FoundOverlap, @First() first: number): PresenceSpanType[] {
		return latestSpans(this.presence, first)
	}

	@CountOf<FoundOverlap>('presence', { description: 'How many such spans.' })
	presenceTotal!: number

	@Field(() => WhenEnum, { description: 'Its period against the date asked for.' })
	when!: FoundOverlap['when']

	@Field(() => Float, { description: '0 to 1.' })
	severity!: FoundOverlap['severity']

	@Field(() => SeverityLevelEnum, { description: 'HIGH from .5, MEDIUM from .3, else LOW.' })
	severityLevel(this: FoundOverlap): SeverityLevel {
		return severityLevelOf(this.severity)
	}

	@Field(() => String, { description: 'The level in a word: forte, moyenne, faible.' })
	severityWord(
		this: FoundOverlap,
		@InLanguage() language: Language,
		@Ctx() context: RequestContext,
	) {
		return wordFor(
			context.queryContext,
			'severityLevel',
			severityLevelOf(this.severity),
			language,
		)
	}

	@Field(() => String, { nullable: true, description: 'Date of the latest news of its evidence.' })
	lastNews(this: FoundOverlap): string | null {
		return latestNewsDate(this.evidence.map(({ lastNews }) => lastNews))?.text ?? null
	}

	@Field(() => Boolean, { description: 'Whether nothing but memory states any of its evidence.' })
	fromMemory(this: FoundOverlap): boolean {
		return this.evidence.every(({ fromMemory }) => fromMemory)
	}

	@Field(() => [FactorType])
	factors!: FoundOverlap['factors']

	@FirstField(() => [EvidenceType])
	evidence!: FoundOverlap['evidence']

	@Field(() => Int, {
		description:
			'How many records are its evidence, as `evidence` lists them: those that are only possible too. `weighedCount` is how many of them its sentence and severity come from.',
	})
	evidenceCount(this: FoundOverlap): number {
		return this.recordCount
	}

	@Field(() => Int, {
		description:
			'How many records of its evidence the number of actors, sectors and severity come from: of an established overlap the established ones alone, of a possible one all.',
	})
	weighedCount!: FoundOverlap['weighedCount']

	@Field(() => Int, { description: FROM_MEMORY_COUNT })
	fromMemoryCount(this: FoundOverlap): number {
		return countFromMemory(this.evidence)
	}

	@FirstField(() => [EvidenceType], { description: 'Records too roughly dated to count.' })
	possible!: FoundOverlap['possible']

	@CountOf<FoundOverlap>('possible', {
		description: 'How many such records: they are not in `evidenceCount`.',
	})
	possibleTotal!: number

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: FoundOverlap['contacts']

	@Field(() => CrowdingType, { nullable: true, description: 'Of overlaps of missions only.' })
	crowding(this: FoundOverlap) {
		return this.crowding ? this.crowding : null
	}

	@SentenceField()
	title!: FoundOverlap['title']

	@SentenceField()
	sentence!: FoundOverlap['sentence']

	@SentencePartsOf<FoundOverlap>('sentence', {
		description: 'The sentence in parts; exactly one carries the link to the overlap.',
	})
	sentenceParts!: readonly SentencePartType[]

	@Field(() => String, {
		nullable: true,
		description: 'What the possible records would add; null where there is none.',
	})
	possibleSentence(
		this: FoundOverlap,
		@InLanguage() language: Language,
		@Ctx() context: RequestContext,
	): string | null {
		const { possibleSentence } = this
		return possibleSentence ? sentenceIn(context, possibleSentence, language) : null
	}

	@Field(() => [String], { description: 'What makes the overlap weigh less: an occasion, presences.' })
	mitigations(
		this: FoundOverlap,
		@InLanguage() language: Language,
		@Ctx() context: RequestContext,
	) {
		return this.mitigations.map((message) => sentenceIn(context, message, language))
	}

	@Field(() => String, { description: 'The Cypher that shows an analyst the same records.' })
	cypher(this: FoundOverlap): string {
		return cypherOf(this)
	}

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	scenario!: FoundOverlap['scenario']
}
