import { Ctx, createUnionType, Field, Int, ObjectType } from 'type-graphql'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { wordFor } from '../../queries/fields/wordFor'
import { explainOverlap } from '../../queries/overlaps'
import { firstItems } from '../../queries/pagination'
import type { Suggestion, SuggestionGroup, SuggestionKind } from '../../queries/suggest'
import { First, InLanguage } from '../arguments'
import { inLanguage, type Nullable, type RequestContext } from '../context'
import { SuggestionKindEnum } from '../enums'
import { Rule } from '../rules'
import { EventType } from './event'
import { MissionType } from './mission'
import { OfficeType } from './office'
import { OverlapType } from './overlap'
import { PartnershipType } from './partnership'
import { SearchHitType } from './search'
import { SectorType } from './sector'
import { toRecord } from './toRecord'
import { WishType } from './wish'

const SuggestionUnion = createUnionType({
	name: 'Suggestion',
	description: 'What a text may mean.',
	types: () =>
		[
			SearchHitType,
			SectorType,
			OverlapType,
			PartnershipType,
			MissionType,
			OfficeType,
			WishType,
			EventType,
		] as const,
})

@Rule(PUBLIC)
@ObjectType('SuggestionGroup', { description: 'What was found of one kind, best first.' })
export class SuggestionGroupType {
	constructor(private readonly group: SuggestionGroup) {}

	@Field(() => SuggestionKindEnum)
	get kind(): SuggestionKind {
		return this.group.kind
	}

	@Field(() => String, { description: 'Its heading.' })
	name(@InLanguage() language: Nullable<Language>, @Ctx() { queryContext }: RequestContext): string {
		return wordFor(queryContext, 'suggestionKind', this.group.kind, inLanguage(language))
	}

	@Field(() => [SuggestionUnion])
	suggestions(@First() first: Nullable<number>, @Ctx() context: RequestContext): (typeof SuggestionUnion)[] {
		return firstItems(this.group.suggestions, first).map((one) =>
			context.answeredFrom(one.context, toSuggestion(one)),
		)
	}

	@Field(() => Int, { description: 'Of actors, at most 200.' })
	suggestionsTotal(): number {
		return this.group.suggestions.length
	}
}

function toSuggestion(suggestion: Suggestion): typeof SuggestionUnion {
	if ('actor' in suggestion) return new SearchHitType(suggestion.actor)
	if ('sector' in suggestion) return new SectorType(suggestion.sector)
	if ('overlap' in suggestion) return new OverlapType(explainOverlap(suggestion.context, suggestion.overlap))
	return toRecord(suggestion.record) as typeof SuggestionUnion
}
