/** The BCP 47 tags by which texts are marked. */
import type { Language } from './enums'

/** The tag of each language of readers. */
export const LANGUAGE_TAGS = { fr: 'fr', en: 'en', zh: 'zh-Hans' } as const

/** Whether readers of a language read what bears a tag: zh-Hant is Chinese as zh-Hans is. */
export function isReadIn(tag: string, language: Language): boolean {
	return tag === language || tag.startsWith(`${language}-`)
}
