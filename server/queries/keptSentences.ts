import type { Language } from '../domain/records'
import type { NameIndex } from '../text/nameIndex'

/**
 * Sentences, kept for as long as what they are about is read, and as long as the names that they hold stand. Formatting takes a
 * tenth of the time of a page of an overlap; a suggestion would format thousands for each letter.
 */
export class KeptSentences {
	readonly #kept = new WeakMap<NameIndex, Map<Language, WeakMap<object, string>>>()

	/** @param subject a message, a record or a result: another object has another sentence. */
	of(subject: object, language: Language, names: NameIndex, say: () => string): string {
		const byLanguage = this.#kept.get(names) ?? new Map<Language, WeakMap<object, string>>()
		this.#kept.set(names, byLanguage)
		const sentences = byLanguage.get(language) ?? new WeakMap<object, string>()
		byLanguage.set(language, sentences)
		const known = sentences.get(subject)
		if (known !== undefined) return known
		const sentence = say()
		sentences.set(subject, sentence)
		return sentence
	}
}
