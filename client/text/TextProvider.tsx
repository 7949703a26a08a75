import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Language } from '../../schema/enums'
import { languageTag } from './formatDate'
import type { Messages } from './loadMessages'

/** Gives the sentences of one language to everything below. */
export function TextProvider({
	language,
	messages,
	children,
}: {
	language: Language
	messages: Messages
	children: ReactNode
}) {
	return (
		<IntlProvider locale={languageTag(language)} defaultLocale="fr" messages={messages}>
			{children}
		</IntlProvider>
	)
}
