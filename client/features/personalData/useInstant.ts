import { LOCALES, typesetDate } from '../../text/formatDate'
import { useText } from '../../text/useText'

/** An instant to the second, in Paris time. */
export function useInstant(): (instant: string) => string {
	const { language } = useText()
	const format = new Intl.DateTimeFormat(LOCALES[language], {
		dateStyle: 'medium',
		timeStyle: 'medium',
		timeZone: 'Europe/Paris',
	})
	return (instant) => typesetDate(format.format(new Date(instant)), language)
}
