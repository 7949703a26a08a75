/** Views that a reader keeps by name: in the browser, never sent. */
import { useSyncExternalStore } from 'react'

export interface SavedQuestion {
	readonly name: string
	/** Query text of the explorer's address, with its `?`. */
	readonly search: string
}

const MAX_SAVED_QUESTIONS = 30
export const MAX_QUESTION_NAME = 80

const STORAGE_KEY = 'constellations.savedQuestions'

/** Where the browser keeps nothing (storage refused), they last as long as the page. */
let kept: string | null = null
const followers = new Set<() => void>()

/** @returns the saved ones by name, and what saves one (in the place of the one of that name) and forgets one. */
export function useSavedQuestions(): {
	readonly saved: readonly SavedQuestion[]
	readonly isFull: boolean
	save(question: SavedQuestion): void
	forget(name: string): void
} {
	const text = useSyncExternalStore(follow, storedText, () => null)
	const saved = parseSavedQuestions(text)
	return {
		saved,
		isFull: saved.length >= MAX_SAVED_QUESTIONS,
		save: (question) => store([...without(saved, question.name), question]),
		forget: (name) => store(without(saved, name)),
	}
}

/** What the storage holds; what cannot be understood counts as absent. */
function parseSavedQuestions(text: string | null): readonly SavedQuestion[] {
	let found: unknown
	try {
		found = JSON.parse(text ?? '[]')
	} catch {
		return []
	}
	if (!Array.isArray(found)) return []
	return found.filter(isSavedQuestion).slice(0, MAX_SAVED_QUESTIONS)
}

function isSavedQuestion(one: unknown): one is SavedQuestion {
	if (one === null || typeof one !== 'object' || !('name' in one) || !('search' in one)) return false
	const { name, search } = one
	return typeof name === 'string' && name !== '' && typeof search === 'string' && search.startsWith('?')
}

function without(saved: readonly SavedQuestion[], name: string): readonly SavedQuestion[] {
	return saved.filter((one) => one.name !== name)
}

function store(questions: readonly SavedQuestion[]): void {
	const sorted = [...questions].sort((one, other) => one.name.localeCompare(other.name))
	kept = JSON.stringify(sorted.slice(0, MAX_SAVED_QUESTIONS))
	try {
		window.localStorage.setItem(STORAGE_KEY, kept)
	} catch {
		// They hold for this page all the same.
	}
	for (const notify of followers) notify()
}

function storedText(): string | null {
	try {
		return window.localStorage.getItem(STORAGE_KEY) ?? kept
	} catch {
		return kept
	}
}

function follow(notify: () => void): () => void {
	followers.add(notify)
	window.addEventListener('storage', notify)
	return () => {
		followers.delete(notify)
		window.removeEventListener('storage', notify)
	}
}
