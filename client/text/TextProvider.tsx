import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Language } from '../../schema/enums'
import { languageTag } from './formatDate'
import { messagesIn } from './messages'

/** Gives the sentences of one language to everything below. */
export function TextProvider({ language, children }: { language: Language; children: ReactNode }) {
	return (
		<IntlProvider locale={languageTag(language)} defaultLocale="fr" messages={messagesIn(language)}>
			{children}
		</IntlProvider>
	)
}
