/** Levels of French collectivités, widest first. Levels of other countries come from their data sets. */
export const HOME_LEVELS = ['region', 'departement', 'metropole', 'epci', 'commune'] as const

export type HomeLevel = (typeof HOME_LEVELS)[number]

/** Levels that contain intercommunalités and communes; lists and graphs can be rolled up to them. */
export const LEVELS_ABOVE_INTERCOMMUNAL = ['region', 'departement'] as const

export const INTERCOMMUNAL_LEVELS = ['metropole', 'epci'] as const

/** For a town with fewer inhabitants, the first opportunities always include one if any fits. */
export const SMALL_TOWN_POPULATION = 100_000
