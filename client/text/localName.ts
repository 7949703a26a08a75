/** When a name in the script of its own country stands beside the one in the reader's language. */
import type { Language } from '../../schema/enums'
import { isReadIn } from '../../schema/languageTags'

/** Where it is another one: a picture that knows no language keeps it. */
export function otherLocalName(name: string, local: string | null | undefined): string | null {
	return local && local !== name ? local : null
}

/** Where it is another one, in a language that readers of the screen's do not read anyway. */
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
