import { useEffect, useState } from 'react'

/** How long typing must pause, in milliseconds, before a question is asked. */
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
