import type { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../schema/enums'

/** The sentences of one language by key: read as ICU messages when the client is built, or as texts. */
export type Messages = Readonly<Record<string, ConstructorParameters<typeof IntlMessageFormat>[0]>>

type Part = () => Promise<{ readonly messages: Messages }>

/**
 * Each is a module that the build makes of messages/ (scripts/messagesByLanguage.ts), so that a reader is sent one language, and
 * with the first page what that page can say.
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

const whole = new Map<Language, Messages>()

/**
 * The sentences of the first page, or those of all screens. Fetched once each: the browser keeps a module. Errors: the
 * browser's own, where the script cannot be had.
 */
export async function loadMessages(language: Language, of: 'first' | 'all'): Promise<Messages> {
	const known = whole.get(language)
	if (known) return known
	const { first, others } = MODULES[language]
	if (of === 'first') return (await first()).messages
	const [one, other] = await Promise.all([first(), others()])
	const all = { ...one.messages, ...other.messages } as Messages
	whole.set(language, all)
	return all
}
