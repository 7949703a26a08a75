import type { Language } from './records'

/** A text of a data set by language. Data sets do not have to give Chinese: see `translate`. */
export interface Translations {
	readonly fr: string
	readonly en: string
	readonly zh?: string | null
}

/** A text of a data set: one for every reader, or one for each language. */
export type LocalizedText = string | Translations

/** The text in a language; in French, marked as such, if the data set lacks it in Chinese. */
export function translate(
	texts: Translations,
	language: Language,
): { readonly text: string; readonly language: Language } {
	const text = texts[language]
	return text ? { text, language } : { text: texts.fr, language: 'fr' }
}

/** The same for a text that may be one for every reader. */
export function localize(wording: LocalizedText, language: Language): string {
	return typeof wording === 'string' ? wording : translate(wording, language).text
}
