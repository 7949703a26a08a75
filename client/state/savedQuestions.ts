/** Views that a reader saved by name, in the browser; never sent. */
import { useSyncExternalStore } from 'react'
import { storedText } from './storedText'

export interface SavedQuestion {
	readonly name: string
	/** Query text of the explorer's address, with its `?`. */
	readonly search: string
}

const MAX_SAVED_QUESTIONS = 30
export const MAX_QUESTION_NAME = 80

const stored = storedText('constellations.savedQuestions')

/**
 * @returns the saved questions by name, one function that saves a question (and replaces one of the same
 * name), and one that forgets one.
 */
export function useSavedQuestions(): {
	readonly saved: readonly SavedQuestion[]
	readonly isFull: boolean
	save(question: SavedQuestion): void
	forget(name: string): void
} {
	const text = useSyncExternalStore(stored.follow, stored.read, () => null)
	const saved = parseSavedQuestions(text)
	return {
		saved,
		isFull: saved.length >= MAX_SAVED_QUESTIONS,
		save: (question) => store([...without(saved, question.name), question]),
		forget: (name) => store(without(saved, name)),
	}
}

/** Reads the saved questions; what cannot be understood counts as absent. */
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
	stored.write(JSON.stringify(sorted.slice(0, MAX_SAVED_QUESTIONS)))
}
