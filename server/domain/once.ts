/** Computes the answer on the first call and keeps it. */
export function once<Answer>(compute: () => Answer): () => Answer {
	let known: { readonly answer: Answer } | null = null
	return () => {
		known ??= { answer: compute() }
		return known.answer
	}
}
