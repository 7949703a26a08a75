import { Ctx, Field, ObjectType } from 'type-graphql'
import type { Message } from '../../domain/message'
import type { FilterMatch } from '../../queries/actorSelection'
import type { Evidence } from '../../queries/resultTypes'
import { cypherOf } from '../../text/cypherOf'
import type { RequestContext } from '../context'
import { FieldAt, SentenceField } from '../fields'
import { OrganisationsField } from './actor'
import { PARTNER_COUNTRY, PartnerCountryType, partnerCountryOf } from './country'
import { ProvedType } from './evidence'
import { MatchFields } from './filterMatch'
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
@MatchFields
@ObjectType('Result')
export abstract class ResultType extends FindingType {
	@Field(() => PartnerCountryType, { nullable: true, description: PARTNER_COUNTRY })
	partnerCountry(@Ctx() { queryContext }: RequestContext) {
		return partnerCountryOf(queryContext)
	}

	@FieldAt<Result>('match.sectors', () => [SectorType], {
		description: 'Those of the filter’s sectors that it names; none where no filter names one.',
		absent: [],
	})
	matchedSectors!: NonNullable<Result['match']>['sectors']

	@OrganisationsField({ description: 'Whom to call.' })
	contacts!: readonly string[]

	@Field(() => String, { description: 'The Cypher that shows an analyst the same records.' })
	cypher(this: Result): string {
		return cypherOf(this)
	}
}
