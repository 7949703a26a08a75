/** Personal data, as server and client know it (security.md §7): apart from what the first page loads. */

/** How a contact came to be known: from the person, or from somebody or something else. */
export const CONTACT_ORIGINS = ['DIRECT', 'INDIRECT'] as const
/** Whether a contact is shown and used, or kept alone. */
export const CONTACT_STATES = ['SHOWN', 'FROZEN'] as const
/** Characters of what is written of a contact. */
export const CONTACT_CHARACTERS = {
	name: 120,
	function: 160,
	email: 254,
	phone: 40,
	source: 300,
} as const

export type ContactOrigin = (typeof CONTACT_ORIGINS)[number]
export type ContactState = (typeof CONTACT_STATES)[number]
