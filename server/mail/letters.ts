import type { Accounts } from '../accounts/accounts'
import { linkOfForgotten } from '../accounts/forgottenPassword'
import { type Message, message } from '../domain/message'
import type { Language } from '../domain/records'
import type { QueryContext } from '../queries/queryContext'
import type { ClaimedLetter, LetterKind } from '../store/mailStore'
import { formatSentence } from '../text/sentenceFormatter'
import type { ComposeLetter } from './outbox'

export interface LetterParts {
	readonly accounts: Accounts
	/** Where readers reach the server, without a slash at its end. */
	readonly address: () => string
	/** Of a visitor, as it stands when a letter is sent. */
	readonly queryContext: () => QueryContext
}

/** How each kind of letter is made when it is sent. */
export function letters(parts: LetterParts): Readonly<Record<LetterKind, ComposeLetter>> {
	const of =
		(compose: (parts: LetterParts, letter: ClaimedLetter) => ReturnType<ComposeLetter>): ComposeLetter =>
		(letter) =>
			compose(parts, letter)
	return { FORGOTTEN_PASSWORD: of(forgottenPassword) }
}

async function forgottenPassword(parts: LetterParts, letter: ClaimedLetter): ReturnType<ComposeLetter> {
	const link = await linkOfForgotten(parts.accounts, letter)
	if (link === null) return null
	const text = written(parts, languageOf(letter), 'letter.forgottenPassword', [
		message('letter.forgottenPassword.text'),
		`${parts.address()}/mot-de-passe#token=${link.secret}`,
		message('letter.forgottenPassword.ignore'),
	])
	return { to: link.to, unsubscribe: null, ...text }
}

/** Subject and text: a greeting, what is said, and who says it. */
function written(
	{ queryContext, address }: LetterParts,
	language: Language,
	key: string,
	paragraphs: readonly (Message | string)[],
): { readonly subject: string; readonly text: string } {
	const { names } = queryContext()
	const say = (one: Message | string): string =>
		typeof one === 'string' ? one : formatSentence(one, language, names)
	const foot = message('letter.foot', { address: address() })
	return {
		subject: say(message(`${key}.subject`)),
		text: `${[message('letter.greeting'), ...paragraphs, foot].map(say).join('\n\n')}\n`,
	}
}

/** In which it was asked for, else the account's own choice, else French. */
function languageOf({ content, language }: ClaimedLetter): Language {
	const { language: asked } = JSON.parse(content) as { readonly language?: Language }
	return asked ?? language ?? 'fr'
}
