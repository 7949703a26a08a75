import { Ctx, createUnionType, Field, ObjectType } from 'type-graphql'
import type { Sector, StatedRecord } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import { explainOverlap } from '../../queries/overlaps'
import { firstItems } from '../../queries/pagination'
import type { Suggestion, SuggestionGroup } from '../../queries/suggest'
import { First } from '../arguments'
import { type RequestContext } from '../context'
import { SuggestionKindEnum } from '../enums'
import { CountOf, WordOf } from '../fields'
import { Rule } from '../rules'
import { EventType } from './event'
import { MissionType } from './mission'
import { OfficeType } from './office'
import { OverlapType } from './overlap'
import { PartnershipType } from './partnership'
import { SearchHitType } from './search'
import { SectorType } from './sector'
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
	resolveType: (found: object) => {
		if ('matched' in found) return 'SearchHit'
		return 'severity' in found ? 'Overlap' : (found as Sector | StatedRecord).kind
	},
})

@Rule(PUBLIC)
@ObjectType('SuggestionGroup', { description: 'What was found of one kind, best first.' })
export class SuggestionGroupType {
	@Field(() => SuggestionKindEnum)
	kind!: SuggestionGroup['kind']

	@WordOf<SuggestionGroup>('kind', 'suggestionKind', { description: 'Its heading.' })
	name!: string

	@Field(() => [SuggestionUnion])
	suggestions(this: SuggestionGroup, @First() first: number, @Ctx() context: RequestContext) {
		return firstItems(this.suggestions, first).map((one) =>
			context.answeredFrom(one.context, toSuggestion(one)),
		)
	}

	@CountOf<SuggestionGroup>('suggestions', { description: 'Of actors, at most 200.' })
	suggestionsTotal!: number
}

function toSuggestion(suggestion: Suggestion) {
	if ('actor' in suggestion) return suggestion.actor
	if ('sector' in suggestion) return suggestion.sector
	if ('overlap' in suggestion) return explainOverlap(suggestion.context, suggestion.overlap)
	return suggestion.record
}
