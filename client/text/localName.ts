/** When the name in the script of its own country shows beside the one in the reader's language. */
import type { Language } from '../../schema/enums'
import { isReadIn } from '../../schema/languageTags'

/** The local name if it differs; a picture that does not know the language keeps it. */
export function otherLocalName(name: string, local: string | null | undefined): string | null {
	return local && local !== name ? local : null
}

/** The local name if it differs and readers of the screen's language do not read it anyway. */
export function shownLocalName(
	name: string,
	local: string | null | undefined,
	localLanguage: string | null | undefined,
	language: Language,
): { readonly text: string; readonly lang: string } | null {
	const text = otherLocalName(name, local)
	if (text === null || !localLanguage || isReadIn(localLanguage, language)) return null
	return { text, lang: localLanguage }
}
