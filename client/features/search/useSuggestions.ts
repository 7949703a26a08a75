/** Looks for what a text may mean, as the reader types. */
import { useQuery } from '@apollo/client/react'
import { SuggestionsDocument, type SuggestionsQuery } from '../../graphql/generated'
import { useAddress } from '../../state/useAddress'
import { useRested } from './useRested'

export type SuggestionGroup = SuggestionsQuery['suggest'][number]

/** A text without a letter or a digit has nothing to find: it is not asked. */
const TELLS = /[\p{L}\p{N}]/u

/** At most `first` suggestions of each kind; while a new text is read, those of the last one stay. */
export function useSuggestions(text: string, first = 4) {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const typed = text.trim()
	const asked = useRested(typed)
	const isAsked = TELLS.test(asked)
	const { data, previousData, loading } = useQuery(SuggestionsDocument, {
		skip: !isAsked,
		variables: { text: asked, language, asOf, includeScenario, first },
	})
	const groups: readonly SuggestionGroup[] =
		TELLS.test(typed) && isAsked ? ((data ?? previousData)?.suggest ?? []) : []
	return { groups, isReading: loading || asked !== typed }
}
