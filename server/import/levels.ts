/** The word in a level column for the code of an organisation. */
export const ORGANISATION_LEVEL = 'actor'
