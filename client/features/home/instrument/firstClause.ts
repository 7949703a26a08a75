/** The first clause of a result's sentence, up to its first semicolon, for the line under a figure. */
import type { SentencePart } from '../../../ui/Sentence'

const SEMICOLON = /\s*[;；]/

export function firstClause<Part extends SentencePart>(parts: readonly Part[]): readonly SentencePart[] {
	const at = parts.findIndex(({ text }) => SEMICOLON.test(text))
	const part = parts[at]
	if (part === undefined) return parts
	const language = /；/.test(part.text) ? '。' : '.'
	const before = part.text.slice(0, part.text.search(SEMICOLON))
	return [...parts.slice(0, at), { ...part, text: `${before}${language}` }]
}
