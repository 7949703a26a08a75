/** An actor is reminded of what waits for its word once in so many days at most, whoever coordinates. */
export const REMINDER_DAYS = 7
