import type { Language } from './records'

/** What a data set says of itself: one text for every reader, or one for each language. */
export type LocalizedText = string | Readonly<Record<Language, string>>

export function localize(wording: LocalizedText, language: Language): string {
	return typeof wording === 'string' ? wording : wording[language]
}
