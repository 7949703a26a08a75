import { useEffect, useState } from 'react'

/** How long typing must rest, in milliseconds, before a question is asked. */
const REST = 180

/** The text once it has rested. */
export function useRested(text: string): string {
	const [rested, setRested] = useState(text)
	useEffect(() => {
		const timer = setTimeout(() => setRested(text), REST)
		return () => clearTimeout(timer)
	}, [text])
	return rested
}
