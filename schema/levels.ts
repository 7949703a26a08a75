/** Levels of French collectivités, widest first. Those of another country come with its data set. */
export const HOME_LEVELS = ['region', 'departement', 'metropole', 'epci', 'commune'] as const

/** Of them, those of groupings of communes. */
export const INTERCOMMUNAL_LEVELS = ['metropole', 'epci'] as const
