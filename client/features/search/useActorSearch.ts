/** Looks for actors as the reader types. */
import { useQuery } from '@apollo/client/react'
import { ActorSearchDocument } from '../../graphql/generated/ActorSearch'
import type { ActorKind, ActorSearchQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useDebouncedText } from './useDebouncedText'

export type ElsewhereHit = ActorSearchQuery['search']['elsewhere'][number]
export type SearchHit = ActorSearchQuery['search']['nodes'][number]

/** At most `first` hits; while a new text is read, those of the last one stay. */
export function useActorSearch(text: string, kinds: readonly ActorKind[] | null, first = 8) {
	const { languageArgument } = useAddress()
	const searched = useDebouncedText(text.trim())
	const { data, previousData, loading, error } = useQuery(ActorSearchDocument, {
		skip: searched === '',
		variables: { text: searched, kinds: kinds ? [...kinds] : null, language: languageArgument, first },
	})
	const found = text.trim() === '' ? undefined : (data ?? previousData)?.search
	const hits: readonly SearchHit[] = found?.nodes ?? []
	/** Where nothing was found, and the text may have been mistyped. */
	const nearest: readonly SearchHit[] = found?.nearest ?? []
	/** Where nothing was found in the country of the page: what the others have. */
	const elsewhere: readonly ElsewhereHit[] = found?.elsewhere ?? []
	return { hits, nearest, elsewhere, isReading: loading || searched !== text.trim(), error }
}
