import { useCallback, useDeferredValue, useEffect, useState } from 'react'
import { type Location, useLocation } from 'react-router'
import type { Page, PageLoader } from './PageLoader'

export interface PageState {
	/** null until the sentences of a first page have come. */
	readonly page: Page | null
	/** Whether the page of the address is still being fetched or drawn. */
	readonly isPending: boolean
	/** Why the page of the address could not be fetched; null while nothing failed. */
	readonly error: unknown
	/** Fetches the page of the address again, and shows it. Rejects as `PageLoader.load` does. */
	fetchAgain(): Promise<void>
}

/**
 * The page of the address once all of it is there, and the previous page until then: a page always has its
 * words, in one language. Where the fetch fails, a page without a screen, in the words that are there.
 */
export function usePage(loader: PageLoader): PageState {
	const latest = useLocation()
	const deferred = useDeferredValue(latest)
	// Another page is drawn in the background. A choice on the same page shows at once.
	const location = deferred.pathname === latest.pathname ? latest : deferred
	const [, setFetches] = useState(0)
	const [failure, setFailure] = useState<{ location: Location; error: unknown } | null>(null)
	const loaded = loader.loaded(location)
	const [shown, setShown] = useState(loaded)
	if (loaded !== null && loaded !== shown) setShown(loaded)
	const fetchAgain = useCallback(async () => {
		await loader.load(location)
		setFetches((count) => count + 1)
	}, [loader, location])
	const isLoaded = loaded !== null
	useEffect(() => {
		if (isLoaded) return
		let isCurrent = true
		fetchAgain().catch((error: unknown) => {
			if (isCurrent) setFailure({ location, error })
		})
		return () => {
			isCurrent = false
		}
	}, [isLoaded, fetchAgain, location])
	const hasFailed = !isLoaded && failure?.location === location
	const page = loaded ?? (shown && hasFailed ? { ...shown, location, Screen: null } : shown)
	return {
		page,
		isPending: page?.location !== latest,
		error: hasFailed ? failure.error : null,
		fetchAgain,
	}
}
