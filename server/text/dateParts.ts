/** Joins the parts of a date that are not null, with no line break between day and month. */
export function joinDateParts(day: string | null, month: string | null, year: string | null): string {
	const ofMonth = [day, month].filter((part) => part !== null).join('\u00a0')
	return [ofMonth, year].filter(Boolean).join(' ')
}
