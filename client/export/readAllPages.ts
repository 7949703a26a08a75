/** One page of a list, as `readAllPages` needs it. */
export interface ReadPage<Item> {
	readonly items: readonly Item[]
	readonly total: number
	/** Where the next page starts; null on the last. */
	readonly next: string | null
}

/**
 * Reads a list page by page to its end.
 *
 * @param read reads the page that starts after a cursor; null is the first.
 * @param onProgress is told after each page how many items there are so far, and how many in all.
 * @throws what `read` throws, and an AbortError once `signal` is aborted: half a list is never given.
 */
export async function readAllPages<Item>(
	read: (after: string | null) => Promise<ReadPage<Item>>,
	onProgress: (here: number, total: number) => void,
	signal: AbortSignal,
): Promise<readonly Item[]> {
	const items: Item[] = []
	let after: string | null = null
	do {
		signal.throwIfAborted()
		const page: ReadPage<Item> = await read(after)
		signal.throwIfAborted()
		items.push(...page.items)
		onProgress(items.length, page.total)
		after = page.next
	} while (after !== null)
	return items
}
