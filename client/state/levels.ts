/** The levels of the partner country, as its data set names them: no code knows one by its name. */
import { createContext, useContext } from 'react'

export interface PartnerLevel {
	readonly level: string
	/** In the language of the page. */
	readonly name: string
	/** Places of this level are cities. */
	readonly isCity: boolean
}

/** Where a level stands beside the cities of its country. */
export type LevelTier = 'aboveCity' | 'city' | 'belowCity'

/** Widest first; none until they have been read. */
const LevelsContext = createContext<readonly PartnerLevel[]>([])

export const LevelsProvider = LevelsContext.Provider

export function useLevels(): readonly PartnerLevel[] {
	return useContext(LevelsContext)
}

/** A level that the country does not have, and any of a country without cities, is drawn as a city. */
export function tierOf(level: string | null, levels: readonly PartnerLevel[]): LevelTier {
	const at = levels.findIndex((one) => one.level === level)
	const first = levels.findIndex(({ isCity }) => isCity)
	if (at < 0 || first < 0) return 'city'
	if (at < first) return 'aboveCity'
	return at > levels.findLastIndex(({ isCity }) => isCity) ? 'belowCity' : 'city'
}

/** A level in an address; which levels there are comes with the data. */
export function levelIn(text: string | null): string | null {
	return text !== null && /^[a-z-]{1,40}$/.test(text) ? text : null
}
