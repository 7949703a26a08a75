/** The first and the last year of a period; null: no bound. */
export interface Years {
	readonly from: string | null
	readonly to: string | null
}

/** Changes one bound; if the two cross, the other bound moves. */
export function withYear(years: Years, bound: keyof Years, year: string | null): Years {
	const next = { from: years.from, to: years.to, [bound]: year }
	if (next.from === null || next.to === null || next.from <= next.to) return next
	return bound === 'from' ? { from: year, to: null } : { from: null, to: year }
}
