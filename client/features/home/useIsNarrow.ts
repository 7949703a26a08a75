import { useSyncExternalStore } from 'react'

/** The width under which the home page stands in one column, as its style sheet has it. */
const NARROW = '(max-width: 900px)'

export function useIsNarrow(): boolean {
	return useSyncExternalStore(
		(changed) => {
			const query = window.matchMedia(NARROW)
			query.addEventListener('change', changed)
			return () => query.removeEventListener('change', changed)
		},
		() => window.matchMedia(NARROW).matches,
		() => false,
	)
}
