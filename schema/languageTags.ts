/** BCP 47 tags that mark the language of texts. */
import type { Language } from './enums'

export const LANGUAGE_TAGS = { fr: 'fr', en: 'en', zh: 'zh-Hans' } as const

/** Whether readers of a language can read a text with a tag: zh-Hant is Chinese as much as zh-Hans. */
export function isReadIn(tag: string, language: Language): boolean {
	return tag === language || tag.startsWith(`${language}-`)
}

/**
 * Matches where Chinese needs a space between a Chinese character and a Latin word, but not a figure. Messages
 * cannot hold that space, since a value may be in either script.
 */
export const HAN_BESIDE_LATIN =
	/(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/gu
