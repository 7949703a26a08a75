import { useEffect, useState } from 'react'

/** The pause in typing, in milliseconds, before a search. */
const DEBOUNCE_MS = 180

/** The text once typing has paused. */
export function useDebouncedText(text: string): string {
	const [debounced, setDebounced] = useState(text)
	useEffect(() => {
		const timer = setTimeout(() => setDebounced(text), DEBOUNCE_MS)
		return () => clearTimeout(timer)
	}, [text])
	return debounced
}
