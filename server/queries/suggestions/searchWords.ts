import { isUnspaced, wordsOf } from '../../../schema/searchFolding'
import { searchForms } from '../../domain/searchFolding'

/** What someone typed, as words to be compared with folded names: one list for each way it can be folded. */
export type SearchWords = readonly (readonly string[])[]

/** Words that hold sentences together: they are looked for only where nothing else was typed. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
	'a an and at au aux d de des du en et for in l la le les of on par pour the to un une'.split(' '),
)

export function searchWords(text: string): SearchWords {
	return searchForms(text).flatMap((form) => {
		const words = wordsOf(form)
		const telling = words.filter((word) => !SMALL_WORDS.has(word))
		return words.length === 0 ? [] : [telling.length > 0 ? telling : words]
	})
}

/** Folded texts in one, each word of which follows a blank: see `hasWord`. */
export function foldTogether(texts: readonly (string | null)[]): string {
	const folded = texts.flatMap((text) => (text === null ? [] : searchForms(text)))
	return folded.map((text) => ` ${text}`).join(' |')
}

/** Whether one of the folded texts has a word that starts with this one; a script without spaces may have it anywhere. */
export function hasWord(folded: string, word: string): boolean {
	return folded.includes(isUnspaced(word) ? word : ` ${word}`)
}
