import { useEffect, useState } from 'react'
import { type Retry, useRetry } from '../ui/Retry'

/** A page that was reloaded less long ago is not reloaded again: it would not help. */
const RECENT_RELOAD_MS = 30_000

/** A server that is there says so within this, in milliseconds. */
const ALIVE_TIMEOUT_MS = 5_000

type Lateness =
	| { readonly is: 'trying' }
	/** No server answers: `retry` says when the next attempt is made. */
	| { readonly is: 'away'; readonly retry: Retry }
	| { readonly is: 'broken'; readonly error: unknown }

/**
 * A script of ours that did not come is fetched again: at once, then as `useRetry` does while no server answers. Where the
 * server is there and the script is not, this tab is older than a version that was put in place meanwhile: the page is
 * loaded again with the new one, once. What fails otherwise, or again after that, is broken.
 *
 * @param fetchAgain only the first one given is called; resolves where the script came and whoever asked has been told.
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
 * Whether this tab is older than the version that is in place. A server that came back between the attempt and the question
 * whether it is there has the script after all.
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

/** As Chromium and Firefox, Safari, and Vite say it of a script and of a style sheet. */
export function isMissingScript(error: unknown): boolean {
	return (
		error instanceof Error &&
		/dynamically imported module|importing a module script failed|unable to preload/i.test(error.message)
	)
}

/** false where nothing answers, or only a proxy for it. */
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
