/** A text that the browser keeps, never sent; where it keeps nothing (storage refused), it lasts as long as the page. */
export interface StoredText {
	/** null until something was written. */
	read(): string | null
	write(text: string): void
	/** Calls `notify` whenever it is written, in another window too; gives what ends that. */
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
				// It holds for this page all the same.
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
