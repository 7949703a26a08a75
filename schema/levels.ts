/** Levels of French collectivités, widest first. Those of another country come with its data set. */
export const HOME_LEVELS = ['region', 'departement', 'metropole', 'epci', 'commune'] as const

export type HomeLevel = (typeof HOME_LEVELS)[number]

/** Those that hold intercommunalités and communes: lists and graphs can be read at them. */
export const LEVELS_ABOVE_INTERCOMMUNAL = ['region', 'departement'] as const

/** Levels of an intercommunalité. */
export const INTERCOMMUNAL_LEVELS = ['metropole', 'epci'] as const

/** Towns under so many inhabitants always find something among the first opportunities, when anything fits. */
export const SMALL_TOWN_POPULATION = 100_000
