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
	/** What storage did not take: newer than what it has. */
	let unstored: string | null = null
	const followers = new Set<() => void>()
	return {
		read() {
			if (unstored !== null) return unstored
			try {
				return window.localStorage.getItem(key)
			} catch {
				return null
			}
		},
		write(text) {
			try {
				window.localStorage.setItem(key, text)
				unstored = null
			} catch {
				unstored = text
			}
			for (const notify of followers) notify()
		},
		follow(notify) {
			const onOtherWindow = (event: StorageEvent): void => {
				if (event.key === key) unstored = null
				notify()
			}
			followers.add(notify)
			window.addEventListener('storage', onOtherWindow)
			return () => {
				followers.delete(notify)
				window.removeEventListener('storage', onOtherWindow)
			}
		},
	}
}
