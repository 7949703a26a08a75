import { Arg, Query, Resolver } from 'type-graphql'
import type { ActorKind } from '../../../schema/enums'
import type { Language } from '../../domain/records'
import { PUBLIC } from '../../policy/rule'
import type { PageInput } from '../../queries/pagination'
import type { OneOrMoreContexts } from '../../queries/queryContext'
import { readQuestion } from '../../queries/question/readQuestion'
import { actorsElsewhere, nearestActors, search } from '../../queries/search'
import { suggest } from '../../queries/suggest'
import { AsOf, InCountries, InCountry, InLanguage, InPages, WithScenario } from '../arguments'
import { type Nullable, type RequestContext } from '../context'
import { ActorKindEnum } from '../enums'
import { Rule } from '../rules'
import { SearchConnection } from '../types/connections'
import { QuestionPartType } from '../types/question'
import { SuggestionGroupType } from '../types/suggestion'

/** From what is typed to what it may mean. */
@Resolver()
export class SearchResolver {
	@Rule(PUBLIC)
	@Query(() => SearchConnection, {
		description:
			'Actors by name in any script, romanisation, former name, alias or code, with or without accents; up to 200 characters. Without `country` of every country.',
	})
	async search(
		@Arg('text', () => String) text: string,
		@Arg('kinds', () => [ActorKindEnum], { nullable: true }) kinds: Nullable<ActorKind[]>,
		@InPages() paging: PageInput,
		@InCountries() contexts: OneOrMoreContexts,
	) {
		return {
			page: await search(contexts, text, kinds, paging),
			findNearest: () => nearestActors(contexts, text, kinds),
			findElsewhere: () => actorsElsewhere(contexts, text, kinds),
		}
	}

	@Rule(PUBLIC)
	@Query(() => [SuggestionGroupType], {
		description:
			'What a text may mean, kind by kind: actors by name, sectors, overlaps at a place, with a year or without, records by code (« M012 ») or by whom, where and when.',
	})
	async suggest(
		@Arg('text', () => String) text: string,
		@InLanguage() language: Language,
		@AsOf() asOf: Nullable<string>,
		@WithScenario() includeScenario: boolean,
		@InCountries() contexts: OneOrMoreContexts,
	) {
		const groups = await suggest(contexts, {
			text,
			language,
			asOf,
			includeScenario,
		})
		return groups
	}

	@Rule(PUBLIC)
	@Query(() => [QuestionPartType], {
		description:
			'A question in plain words, read as filters: « qui en Grand Est travaille avec … dans la santé depuis 2010 ». In the languages of `Language`, up to 200 characters. What is not understood is among the parts, small words are not.',
	})
	async readQuestion(@Arg('text', () => String) text: string, @InCountry() { queryContext }: RequestContext) {
		return await readQuestion(queryContext, text)
	}
}
