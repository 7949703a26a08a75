/** Renders a piece of a screen to HTML, in a language and at an address, without a browser. */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { AddressProvider } from '../../client/state/useAddress'
import { messagesIn } from '../../client/text/messages'
import { TextProvider } from '../../client/text/TextProvider'
import { RetryProvider } from '../../client/ui/Retry'
import type { Language } from '../../schema/enums'

export function render(children: ReactNode, language: Language = 'fr', address = '/'): string {
	return renderToStaticMarkup(
		<MemoryRouter initialEntries={[address]}>
			<TextProvider language={language} messages={messagesIn(language)}>
				<RetryProvider>
					<AddressProvider>{children}</AddressProvider>
				</RetryProvider>
			</TextProvider>
		</MemoryRouter>,
	)
}

/** The text of a piece of HTML, without its tags. */
export function wordsOf(html: string): string {
	return html
		.replaceAll(/<[^>]+>/g, ' ')
		.replaceAll(/&#x27;/g, '’')
		.replaceAll(/\s+/g, ' ')
		.trim()
}
