/** The word that stands in a level column where the code is that of an organisation. */
export const ORGANISATION_LEVEL = 'actor'
