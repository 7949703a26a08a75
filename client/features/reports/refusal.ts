import { errorSentence } from '../../text/errorSentence'
import type { Text } from '../../text/useText'
import { errorCode } from '../../ui/Answer'

/** Why something about a report was refused, in a sentence. What was typed stays, whatever it is. */
export function refusalOf({ translate }: Pick<Text, 'translate'>, error: unknown): string {
	const code = error instanceof Error ? errorCode(error) : 'INTERNAL'
	switch (code) {
		case 'RATE_LIMITED':
			return translate('reports.refused.often')
		case 'BAD_INPUT':
			return translate('reports.refused.input')
		case 'CONFLICT':
			return translate('reports.refused.changed')
		case 'NOT_FOUND':
			return translate('reports.refused.gone')
		case 'NETWORK':
			return translate('account.network')
		case 'UNAVAILABLE':
		case 'OVERLOADED':
			return translate('account.unavailable')
		case 'UNAUTHENTICATED':
			return translate('account.sessionOver')
		case 'FORBIDDEN':
			return translate('reports.refused.forbidden')
		default:
			return translate(errorSentence(code))
	}
}
