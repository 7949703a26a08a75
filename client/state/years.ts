/** Two years that bound a period; null: no bound. */
export interface Years {
	readonly from: string | null
	readonly to: string | null
}

/** With another bound; of two that cross each other, the one that was not touched gives way. */
export function withYear(years: Years, bound: keyof Years, year: string | null): Years {
	const next = { from: years.from, to: years.to, [bound]: year }
	if (next.from === null || next.to === null || next.from <= next.to) return next
	return bound === 'from' ? { from: year, to: null } : { from: null, to: year }
}
