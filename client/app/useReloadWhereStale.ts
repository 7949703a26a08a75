import { useEffect, useState } from 'react'

/** A page that was reloaded less long ago is not reloaded again: it would not help. */
const RECENT_RELOAD_MS = 30_000

/**
 * A tab that stayed open while a new version was put in place asks for scripts that are gone: the page that the
 * reader was going to is loaded again, with the new ones, once. true while it is.
 */
export function useReloadWhereStale(error: unknown): boolean {
	const [isStale] = useState(() => isMissingScript(error) && !hasJustReloaded())
	useEffect(() => {
		if (isStale) window.location.reload()
	}, [isStale])
	return isStale
}

/** As Chromium and Firefox, Safari, and Vite say it of a script and of a style sheet. */
export function isMissingScript(error: unknown): boolean {
	return (
		error instanceof Error &&
		/dynamically imported module|importing a module script failed|unable to preload/i.test(error.message)
	)
}

function hasJustReloaded(): boolean {
	const [load] = performance.getEntriesByType('navigation')
	return (
		performance.now() < RECENT_RELOAD_MS &&
		load instanceof PerformanceNavigationTiming &&
		load.type === 'reload'
	)
}
