/** Searches actors as the reader types. */
import { useQuery } from '@apollo/client/react'
import { ActorSearchDocument } from '../../graphql/generated/ActorSearch'
import type { ActorKind, ActorSearchQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useDebouncedText } from './useDebouncedText'

export type ElsewhereHit = ActorSearchQuery['search']['elsewhere'][number]
export type SearchHit = ActorSearchQuery['search']['nodes'][number]

/** At most `first` hits; the last hits stay while a new text is searched. */
export function useActorSearch(text: string, kinds: readonly ActorKind[] | null, first = 8) {
	const { languageArgument } = useAddress()
	const searched = useDebouncedText(text.trim())
	const { data, previousData, loading, error } = useQuery(ActorSearchDocument, {
		skip: searched === '',
		variables: { text: searched, kinds: kinds ? [...kinds] : null, language: languageArgument, first },
	})
	const found = text.trim() === '' ? undefined : (data ?? previousData)?.search
	const hits: readonly SearchHit[] = found?.nodes ?? []
	/** The nearest names, if nothing was found and the text may be mistyped. */
	const nearest: readonly SearchHit[] = found?.nearest ?? []
	/** Hits in other countries, if there are none in the page's. */
	const elsewhere: readonly ElsewhereHit[] = found?.elsewhere ?? []
	return { hits, nearest, elsewhere, isReading: loading || searched !== text.trim(), error }
}
