import type { Language } from '../../schema/enums'

/** The sentences of one language by key, as ICU texts. */
export type Messages = Readonly<Record<string, string>>

/** Each is a module that the build makes of messages/ (vite.config.ts), so that a reader is sent one language. */
const MODULES: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
	fr: () => import('virtual:messages/fr'),
	en: () => import('virtual:messages/en'),
	zh: () => import('virtual:messages/zh'),
}

/** Fetched once each: the browser keeps a module. Errors: the browser's own, where the script cannot be had. */
export async function loadMessages(language: Language): Promise<Messages> {
	return (await MODULES[language]()).messages
}
