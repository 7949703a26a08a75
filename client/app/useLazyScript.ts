import { useEffect, useState } from 'react'
import { type Retry, useRetry } from '../ui/Retry'

/** A page reloaded within this time is not reloaded again: it would not help. */
const RECENT_RELOAD_MS = 30_000

/** In milliseconds: a running server answers within this. */
const ALIVE_TIMEOUT_MS = 5_000

type Lateness =
	| { readonly is: 'trying' }
	/** No server answers; `retry` says when the next attempt is. */
	| { readonly is: 'away'; readonly retry: Retry }
	| { readonly is: 'broken'; readonly error: unknown }

/**
 * Fetches a missing script of ours again: at once, then as `useRetry` does while no server answers. When the
 * server answers and the script is still missing, this tab is older than the version that is served: the page
 * is reloaded once, with the new version. Every other failure, and a second one, is reported as broken.
 *
 * @param fetchAgain only the function of the first call is used; it resolves once the script is there and
 * whoever asked has been told.
 */
export function useLazyScript(fetchAgain: () => Promise<unknown>): Lateness {
	const [attempt] = useState(() => async () => {
		try {
			await fetchAgain()
		} catch (error) {
			const failed = await failureOf(error, fetchAgain)
			if (failed === 'has come') return
			if (failed === 'outdated') window.location.reload()
			else setFailure(failed)
			throw error
		}
	})
	const [failure, setFailure] = useState<Failure | null>(null)
	const retry = useRetry(failure?.is === 'away' ? attempt : null)
	useEffect(() => void attempt().catch(() => undefined), [attempt])
	if (failure?.is === 'away') return { is: 'away', retry }
	return failure?.is === 'broken' ? failure : { is: 'trying' }
}

type Failure = { readonly is: 'away' } | { readonly is: 'broken'; readonly error: unknown }

/**
 * Why the script is missing: an older tab, or something else. A server that came back between the two
 * requests may have the script after all.
 */
async function failureOf(
	error: unknown,
	fetchAgain: () => Promise<unknown>,
): Promise<Failure | 'has come' | 'outdated'> {
	if (!isMissingScript(error)) return { is: 'broken', error }
	if (!(await isServerThere())) return { is: 'away' }
	const hasCome = await fetchAgain().then(
		() => true,
		() => false,
	)
	if (hasCome) return 'has come'
	return hasJustReloaded() ? { is: 'broken', error } : 'outdated'
}

/** Recognises the messages of Chromium and Firefox, Safari and Vite about a missing script or style sheet. */
export function isMissingScript(error: unknown): boolean {
	return (
		error instanceof Error &&
		/dynamically imported module|importing a module script failed|unable to preload/i.test(error.message)
	)
}

/** false when nothing answers, or only a proxy in place of the server. */
async function isServerThere(): Promise<boolean> {
	try {
		const signal = AbortSignal.timeout(ALIVE_TIMEOUT_MS)
		return (await fetch('/livez', { cache: 'no-store', signal })).ok
	} catch {
		return false
	}
}

function hasJustReloaded(): boolean {
	const [load] = performance.getEntriesByType('navigation')
	return (
		performance.now() < RECENT_RELOAD_MS &&
		load instanceof PerformanceNavigationTiming &&
		load.type === 'reload'
	)
}
