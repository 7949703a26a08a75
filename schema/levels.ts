/** Levels of French collectivités, widest first. Those of another country come with its data set. */
export const HOME_LEVELS = ['region', 'departement', 'metropole', 'epci', 'commune'] as const
