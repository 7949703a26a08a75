import { errorSentence } from '../../text/errorSentence'
import type { TextKey } from '../../text/messages'
import type { Text } from '../../text/useText'
import type { AccountRefused } from './accountRequest'

/**
 * The reason of a refusal in a sentence, which does not tell whether an account exists.
 *
 * @param unauthenticated the message for UNAUTHENTICATED: a wrong password, or an expired link.
 */
export function accountRefusalSentence(
	{ translate }: Pick<Text, 'translate'>,
	{ code, waitSeconds }: Pick<AccountRefused, 'code' | 'waitSeconds'>,
	unauthenticated: TextKey,
): string {
	switch (code) {
		case 'UNAUTHENTICATED':
			return translate(unauthenticated)
		case 'RATE_LIMITED':
			return waitSeconds !== null && waitSeconds < 60
				? translate('account.waitSeconds', { seconds: Math.max(1, Math.ceil(waitSeconds)) })
				: translate('account.waitMinutes', { minutes: Math.ceil((waitSeconds ?? 60) / 60) })
		case 'NETWORK':
			return translate('account.network')
		case 'UNAVAILABLE':
		case 'OVERLOADED':
			return translate('account.unavailable')
		case 'BAD_INPUT':
			return translate('account.badInput')
		case 'CONFLICT':
			return translate('account.conflict')
		case 'FORBIDDEN':
			return translate('account.forbidden')
		case 'CHECK_NEEDED':
			return translate('account.check.notDone')
		case 'NOT_FOUND':
			return translate('account.notFound')
		default:
			return translate(errorSentence(code))
	}
}
