/** All sentences of the screens, by topic. A new topic is a new file, merged here. */
import type { Language } from '../../../schema/enums'
import { typeset } from '../typeset'
import { accessibility } from './accessibility'
import { actor } from './actor'
import { arrangement } from './arrangement'
import { board } from './board'
import { constellations } from './constellations'
import { data } from './data'
import { duplicates } from './duplicates'
import { errors } from './errors'
import { explorer } from './explorer'
import { files } from './files'
import { fragmentation } from './fragmentation'
import { gaps } from './gaps'
import { home } from './home'
import { lists } from './lists'
import { opportunities } from './opportunities'
import { opportunity } from './opportunity'
import { overlap } from './overlap'
import { overlaps } from './overlaps'
import { precheck } from './precheck'
import { ranked } from './ranked'
import { record } from './record'
import { result } from './result'
import { search } from './search'
import { shell } from './shell'
import { ui } from './ui'

export const MESSAGES = {
	...accessibility,
	...actor,
	...arrangement,
	...board,
	...constellations,
	...data,
	...duplicates,
	...errors,
	...explorer,
	...files,
	...fragmentation,
	...gaps,
	...home,
	...lists,
	...opportunities,
	...opportunity,
	...overlap,
	...overlaps,
	...precheck,
	...ranked,
	...record,
	...result,
	...search,
	...shell,
	...ui,
}

export type TextKey = keyof typeof MESSAGES

const byLanguage = new Map<Language, Record<string, string>>()

/** The sentences of one language by key, set in its typography. */
export function messagesIn(language: Language): Record<string, string> {
	const known = byLanguage.get(language)
	if (known) return known
	const set = (text: string): string => (language === 'fr' ? typeset(text) : text)
	const messages = Object.fromEntries(
		Object.entries(MESSAGES).map(([key, sentence]) => [key, set(sentence[language])]),
	)
	byLanguage.set(language, messages)
	return messages
}
