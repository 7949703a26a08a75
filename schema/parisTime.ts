/** The zone in which an instant is told, wherever the server or its reader is. */
export const TIME_ZONE = 'Europe/Paris'

/** The Canadian form of a date is the ISO one. */
const ISO_DAY = new Intl.DateTimeFormat('en-CA', {
	timeZone: TIME_ZONE,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
})

/** The day of an instant in Europe/Paris, as YYYY-MM-DD. */
export function parisDay(instant: Date | string): string {
	return ISO_DAY.format(new Date(instant))
}
