import type { Language } from '../../schema/enums'

const LATIN = /\p{Script=Latin}/u
const HAN = /\p{Script=Han}/u
/** Letters that French has and English has not. */
const FRENCH_LETTER = /[àâäçéèêëîïôöùûüÿœæ]/i
const FRENCH_WORD =
	/(?:^|[^\p{L}])(?:de|du|des|la|le|les|et|sur|aux?|sous|lès|université|ville|chambre|pays)(?![\p{L}])|(?:^|[^\p{L}])[dl]['’]\p{L}/iu
const ENGLISH_WORD =
	/(?:^|[^\p{L}])(?:of|the|and|to|in|for|by|with|from|at|is|are|was|were|since|until|no|not|see|this|that|who|what|where|all|one|links?|missions?|visits?|offices?|wish(?:es)?|overlaps?|ideas?|records?|sources?|partners?|actors?|years?|months?|days?)(?![\p{L}])/iu
/** A word as in names: at least three letters, not part of an address or a code. */
const WORD = /(?:^|[\s('’«-])\p{Lu}?\p{Ll}{2,}(?=$|[\s,;:)'’»-])/u
const CODE = /[@/_]|\p{L}\.\p{L}|\p{L}\d|\d\p{L}|(?:^|\s)\p{Ll}-/u

/**
 * 'fr' for a French text of a data set on a screen in another language: texts that a data set lacks in a
 * language come in French, and most names have no other form. On a Chinese screen that is a text in Latin
 * letters only; on an English one, a text with letters or words of French and none of English. Otherwise
 * undefined: the text is taken to be in the language of the screen.
 */
export function langOfFrenchText(text: string, language: Language): 'fr' | undefined {
	if (language === 'fr' || !WORD.test(text) || CODE.test(text)) return undefined
	if (ENGLISH_WORD.test(text)) return undefined
	const isFrench =
		language === 'zh'
			? LATIN.test(text) && !HAN.test(text)
			: FRENCH_LETTER.test(text) || FRENCH_WORD.test(text)
	return isFrench ? 'fr' : undefined
}
