/** The sentences of the language of the address, as the root route loads them. */
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
	/** true: these are of another language than the address asks for, whose sentences did not come. */
	readonly isLate: boolean
}

/**
 * The loader of one router. The router waits for it before it goes to an address: a page never stands without its words, and
 * keeps those of one language until it has the other's. Where these do not come, the shell stays in the words that it has;
 * rejects where it has none.
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
 * Where the language stays, the router has nothing to wait for, unless it leaves the first page, whose sentences are a part, or
 * was asked to load again.
 */
export function isTextAskedFor({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
	return (
		currentUrl.href === nextUrl.href ||
		languageAt(currentUrl.search) !== languageAt(nextUrl.search) ||
		(partAt(currentUrl) === 'first' && partAt(nextUrl) === 'all')
	)
}

/**
 * Fetches the sentences of the address, then has the shell stand in them. Rejects where they do not come. It goes to the
 * address again, and not `revalidate`: a screen of errors that is drawn once may outlive a revalidation.
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
