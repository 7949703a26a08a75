/** Levels of French collectivités, widest first. */
export const HOME_LEVELS = ['region', 'departement', 'metropole', 'epci', 'commune'] as const

/** The word that stands in a level column where the code is that of an organisation. */
export const ORGANISATION_LEVEL = 'actor'
