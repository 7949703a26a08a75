/** Days between two reminders of an actor about records that wait for its confirmation, whoever coordinates. */
export const REMINDER_DAYS = 7
