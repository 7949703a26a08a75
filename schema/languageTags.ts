/** The BCP 47 tags by which texts are marked. */
import type { Language } from './enums'

/** The tag of each language of readers. */
export const LANGUAGE_TAGS = { fr: 'fr', en: 'en', zh: 'zh-Hans' } as const

/** Whether readers of a language read what bears a tag: zh-Hant is Chinese as zh-Hans is. */
export function isReadIn(tag: string, language: Language): boolean {
	return tag === language || tag.startsWith(`${language}-`)
}

/**
 * Where Chinese has a space that messages cannot hold, since a value may be in either script: between a character and a
 * Latin word. A figure has none.
 */
export const HAN_BESIDE_LATIN =
	/(?<=\p{Script=Han})(?=\p{Script=Latin})|(?<=\p{Script=Latin})(?=\p{Script=Han})/gu
