import type { Language } from '../../schema/enums'

const LATIN = /\p{Script=Latin}/u
const HAN = /\p{Script=Han}/u

/**
 * 'fr' for a text of a data set that stands on a Chinese screen in Latin letters alone: what a set does not say in
 * Chinese comes in French. Undefined elsewhere: the text is in the language of the screen.
 */
export function frenchOf(text: string, language: Language): 'fr' | undefined {
	return language === 'zh' && LATIN.test(text) && !HAN.test(text) ? 'fr' : undefined
}
