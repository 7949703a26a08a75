/**
 * A floating day, cut to the part that is known: `2010`, `2010-05` or `2010-05-01`; `approximate` where the
 * source says so. Never an instant, never a time zone.
 */
export interface FuzzyDate {
	readonly text: string
	readonly approximate: boolean
}

/** A period whose bounds are cut to their known part; null where a bound is open or not known. */
export interface FuzzyPeriod {
	readonly start: FuzzyDate | null
	readonly end: FuzzyDate | null
}
