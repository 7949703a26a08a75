/** The day of the country group's own meeting, which the reference data tell best: shown where today has nothing. */
export const MEETING_DAY = '2017-01-31'
