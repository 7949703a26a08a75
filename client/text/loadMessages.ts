import type { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../schema/enums'

/** The sentences of one language by key, parsed as ICU messages at build time, or texts. */
export type Messages = Readonly<Record<string, ConstructorParameters<typeof IntlMessageFormat>[0]>>

type Part = () => Promise<{ readonly messages: Messages }>

/**
 * Modules that the build makes from messages/ (scripts/messagesByLanguage.ts), so that a reader gets one
 * language, and with the first page only its sentences.
 */
const MODULES: Readonly<Record<Language, { readonly first: Part; readonly others: Part }>> = {
	fr: {
		first: () => import('virtual:messages/fr-first'),
		others: () => import('virtual:messages/fr-others'),
	},
	en: {
		first: () => import('virtual:messages/en-first'),
		others: () => import('virtual:messages/en-others'),
	},
	zh: {
		first: () => import('virtual:messages/zh-first'),
		others: () => import('virtual:messages/zh-others'),
	},
}

/**
 * Loads the sentences of the first page, or of all screens. The browser keeps each module. Rejects with the
 * browser's error if the script does not load.
 */
export async function loadMessages(language: Language, of: 'first' | 'all'): Promise<Messages> {
	const { first, others } = MODULES[language]
	if (of === 'first') return (await first()).messages
	const [one, other] = await Promise.all([first(), others()])
	return { ...one.messages, ...other.messages } as Messages
}
