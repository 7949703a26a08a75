/** All sentences of the screens, by topic. A new topic is a new file, merged here. */
import type { TextLanguage } from '../catalogue'
import { typeset } from '../typeset'
import { accessibility } from './accessibility'
import { data } from './data'
import { errors } from './errors'
import { home } from './home'
import { lists } from './lists'
import { shell } from './shell'
import { ui } from './ui'

export const MESSAGES = {
	...accessibility,
	...data,
	...errors,
	...home,
	...lists,
	...shell,
	...ui,
}

export type TextKey = keyof typeof MESSAGES

const byLanguage = new Map<TextLanguage, Record<string, string>>()

/** The sentences of one language by key, set in its typography. */
export function messagesIn(language: TextLanguage): Record<string, string> {
	const known = byLanguage.get(language)
	if (known) return known
	const set = (text: string): string => (language === 'fr' ? typeset(text) : text)
	const messages = Object.fromEntries(
		Object.entries(MESSAGES).map(([key, sentence]) => [key, set(sentence[language])]),
	)
	byLanguage.set(language, messages)
	return messages
}
