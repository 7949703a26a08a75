/** What a function answers, worked out when it is first asked for, and never again. */
export function once<Answer>(compute: () => Answer): () => Answer {
	let known: { readonly answer: Answer } | null = null
	return () => {
		known ??= { answer: compute() }
		return known.answer
	}
}
