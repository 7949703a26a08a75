/** Searches suggestions as the reader types. */
import { useQuery } from '@apollo/client/react'
import { useRef } from 'react'
import { SuggestionsDocument } from '../../graphql/generated/Suggestions'
import type { SuggestionsQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useDebouncedText } from '../../views/actor/useDebouncedText'

export type SuggestionGroup = SuggestionsQuery['suggest'][number]

/** A text without a letter or a digit is not searched. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * At most `first` suggestions of each kind; those for the beginning of the text stay while the reader types
 * on.
 */
export function useSuggestions(text: string, first = 4) {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const typed = text.trim()
	const searched = useDebouncedText(typed)
	const isSearched = LETTER_OR_DIGIT.test(searched)
	const { data, previousData, loading } = useQuery(SuggestionsDocument, {
		skip: !isSearched,
		variables: { text: searched, language, asOf, includeScenario, first },
	})
	const answered = useRef('')
	if (data) answered.current = searched
	// Drops the suggestions for a different text: choosing one would be a mistake.
	const isNear = typed.startsWith(answered.current) || answered.current.startsWith(typed)
	const known = isNear ? (data ?? previousData) : undefined
	const groups: readonly SuggestionGroup[] =
		LETTER_OR_DIGIT.test(typed) && isSearched ? (known?.suggest ?? []) : []
	return { groups, isReading: loading || searched !== typed }
}
