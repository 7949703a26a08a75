/** Loads the sentences in the language of the address, for the root route. */
import {
	type LoaderFunctionArgs,
	type ShouldRevalidateFunctionArgs,
	useLocation,
	useNavigate,
} from 'react-router'
import type { Language } from '../../schema/enums'
import { parseAddress } from '../state/address'
import { HOME_PATH } from '../state/paths'
import { loadMessages, type Messages } from '../text/loadMessages'

export interface LoadedText {
	readonly language: Language
	readonly messages: Messages
	/** true: the sentences of the address's language did not load, and these are in another language. */
	readonly isLate: boolean
}

/**
 * Makes the loader of one router. The router waits for it before it goes to an address, so a page always has
 * its words, and keeps one language until the other has loaded. When loading fails, the shell keeps the words
 * that it has; the promise rejects when it has none.
 */
export function textLoader() {
	let shown: LoadedText | null = null
	return async ({ request }: LoaderFunctionArgs): Promise<LoadedText> => {
		const url = new URL(request.url)
		const language = languageAt(url.search)
		try {
			shown = { language, messages: await loadMessages(language, partAt(url)), isLate: false }
		} catch (error) {
			if (shown === null) throw error
			shown = { ...shown, isLate: true }
		}
		return shown
	}
}

/**
 * Whether the router has to load sentences again: when the language changes, when it leaves the first page,
 * which has only a part of the sentences, or when it was asked to.
 */
export function isTextAskedFor({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
	return (
		currentUrl.href === nextUrl.href ||
		languageAt(currentUrl.search) !== languageAt(nextUrl.search) ||
		(partAt(currentUrl) === 'first' && partAt(nextUrl) === 'all')
	)
}

/**
 * Gives a function that fetches the sentences of the address and shows the shell in them. It rejects when
 * they do not load. It navigates to the address again instead of calling `revalidate`, because an error
 * screen that was drawn once may stay after a revalidation.
 */
export function useFetchText(): () => Promise<void> {
	const location = useLocation()
	const navigate = useNavigate()
	return async () => {
		await loadMessages(languageAt(location.search), partAt(location))
		await navigate(location, { replace: true, preventScrollReset: true })
	}
}

function partAt({ pathname }: { readonly pathname: string }): 'first' | 'all' {
	return pathname === HOME_PATH ? 'first' : 'all'
}

function languageAt(search: string): Language {
	return parseAddress(search).language
}
