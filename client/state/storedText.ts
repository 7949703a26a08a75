/**
 * A text that the browser keeps and never sends. If storage is refused, the text lasts as long as the page.
 */
export interface StoredText {
	/** null until a text is written. */
	read(): string | null
	write(text: string): void
	/** Calls `notify` at each write, also from another window; gives a function that ends this. */
	follow(notify: () => void): () => void
}

export function storedText(key: string): StoredText {
	let kept: string | null = null
	const followers = new Set<() => void>()
	return {
		read() {
			try {
				return window.localStorage.getItem(key) ?? kept
			} catch {
				return kept
			}
		},
		write(text) {
			kept = text
			try {
				window.localStorage.setItem(key, text)
			} catch {
				// This page keeps it anyway.
			}
			for (const notify of followers) notify()
		},
		follow(notify) {
			followers.add(notify)
			window.addEventListener('storage', notify)
			return () => {
				followers.delete(notify)
				window.removeEventListener('storage', notify)
			}
		},
	}
}
