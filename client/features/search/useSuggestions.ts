/** Looks for what a text may mean, as the reader types. */
import { useQuery } from '@apollo/client/react'
import { useRef } from 'react'
import { SuggestionsDocument, type SuggestionsQuery } from '../../graphql/generated'
import { useAddress } from '../../state/useAddress'
import { useRested } from './useRested'

export type SuggestionGroup = SuggestionsQuery['suggest'][number]

/** A text without a letter or a digit has nothing to find: it is not asked. */
const TELLS = /[\p{L}\p{N}]/u

/** At most `first` suggestions of each kind; while a text is being typed on, those of its beginning stay. */
export function useSuggestions(text: string, first = 4) {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const typed = text.trim()
	const asked = useRested(typed)
	const isAsked = TELLS.test(asked)
	const { data, previousData, loading } = useQuery(SuggestionsDocument, {
		skip: !isAsked,
		variables: { text: asked, language, asOf, includeScenario, first },
	})
	const answered = useRef('')
	if (data) answered.current = asked
	// Of another text altogether, nothing is kept: it would be chosen for what it is not.
	const isNear = typed.startsWith(answered.current) || answered.current.startsWith(typed)
	const known = isNear ? (data ?? previousData) : undefined
	const groups: readonly SuggestionGroup[] = TELLS.test(typed) && isAsked ? (known?.suggest ?? []) : []
	return { groups, isReading: loading || asked !== typed }
}
