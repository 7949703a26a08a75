/** Computes at the first call, and gives the same again. */
export function once<T>(compute: () => T): () => T {
	let known: { readonly value: T } | null = null
	return () => {
		known ??= { value: compute() }
		return known.value
	}
}
