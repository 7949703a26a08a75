import { IntlMessageFormat } from 'intl-messageformat'
import type { Plugin } from 'vite'
import { messagesIn } from '../client/text/messages/index.ts'
import { LANGUAGES, type Language } from '../schema/enums.ts'
import { firstPageKeys } from './firstPage.ts'

/**
 * Gives the sentences of each language as two modules, `virtual:messages/fr-first` for the first page and
 * `virtual:messages/fr-others` for the other screens. Their sources have the three languages side by side,
 * for translators; a reader gets one. The sentences are parsed as ICU messages here, so that readers get no
 * parser. Vite restarts when a source changes.
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
