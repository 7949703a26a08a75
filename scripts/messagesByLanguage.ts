import { IntlMessageFormat } from 'intl-messageformat'
import type { Plugin } from 'vite'
import { messagesIn } from '../client/text/messages/index.ts'
import { LANGUAGES, type Language } from '../schema/enums.ts'
import { firstPageKeys } from './firstPage.ts'

/**
 * The sentences of one language as two modules, `virtual:messages/fr-first` for the first page and
 * `virtual:messages/fr-others` for the other screens: their sources hold the three languages side by side, for those who
 * translate, and a reader is sent one. They are read as ICU messages here, so that no reader is sent what reads them. A watch
 * of the client starts again when they change.
 */
export function messagesByLanguage(): Plugin {
	const modules = new Map<string, () => ReturnType<typeof compiled>>(
		LANGUAGES.flatMap((language) => [
			[`virtual:messages/${language}-first`, () => compiled(language, true)],
			[`virtual:messages/${language}-others`, () => compiled(language, false)],
		]),
	)
	return {
		name: 'constellations:messages-by-language',
		resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
		load: (id) => {
			const sentences = modules.get(id.slice(1))?.()
			return sentences ? `export const messages = ${JSON.stringify(sentences)}` : null
		},
	}
}

function compiled(language: Language, isFirst: boolean) {
	const messages = Object.entries(messagesIn(language))
	const first = firstPageKeys(messages.map(([key]) => key))
	return Object.fromEntries(
		messages
			.filter(([key]) => first.has(key) === isFirst)
			.map(([key, text]) => [key, new IntlMessageFormat(text, language).getAst()]),
	)
}
