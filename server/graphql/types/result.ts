import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { Message } from '../../domain/message'
import type { FilterMatch } from '../../queries/actorSelection'
import type { Evidence } from '../../queries/resultTypes'
import { cypherOf } from '../../text/cypherOf'
import { First } from '../arguments'
import type { RequestContext } from '../context'
import { FieldIn, SentenceField } from '../fields'
import { ActorType, OrganisationsField } from './actor'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { ProvedType } from './evidence'
import { IS_OWN, MATCHED_ACTORS, matchedActors } from './filterMatch'
import { SectorType } from './sector'
import { SentencePartsOf, type SentencePartType } from './sentence'

/** The fields of what is computed from records and said in a sentence. */
@ObjectType('Finding')
export abstract class FindingType extends ProvedType {
	@SentenceField()
	title!: Message

	@SentenceField()
	sentence!: Message

	@SentencePartsOf<FindingType>('sentence', {
		description: 'The sentence in parts; exactly one carries the link.',
	})
	sentenceParts!: readonly SentencePartType[]

	@Field(() => Boolean, { description: 'Whether a fictitious record is part of it.' })
	scenario!: boolean
}

interface Result {
	readonly kind: string
	readonly evidence: readonly Evidence[]
	readonly match?: FilterMatch | null
}

/** The fields that overlaps and opportunities share. */
@ObjectType('Result')
export abstract class ResultType extends FindingType {
	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext) {
		return partnerCountryOf(queryContext)
	}

	@FieldIn<Result>('match', () => Boolean, { nullable: true, description: IS_OWN })
	isOwn!: boolean | null

	@Field(() => [ActorType], { description: MATCHED_ACTORS })
	matchedActors(this: Result, @First() first: number, @Ctx() context: RequestContext) {
		return matchedActors(this, first, context)
	}

	@Field(() => Int)
	matchedActorsTotal(this: Result): number {
		return this.match?.actors.length ?? 0
	}

	@Field(() => [SectorType], {
		description: 'Those of the filter’s sectors that it names; none where no filter names one.',
	})
	matchedSectors(this: Result) {
		return this.match?.sectors ?? []
	}

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: readonly string[]

	@Field(() => String, { description: 'The Cypher that shows an analyst the same records.' })
	cypher(this: Result): string {
		return cypherOf(this)
	}
}
