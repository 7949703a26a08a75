/** A date from its parts, without those that are null: no line ends between a day and its month. */
export function joinDateParts(day: string | null, month: string | null, year: string | null): string {
	const ofMonth = [day, month].filter((part) => part !== null).join('\u00a0')
	return [ofMonth, year].filter(Boolean).join(' ')
}
