/** The levels of the partner country, as its data set names them; the code knows none by name. */
import { createContext, useContext } from 'react'

export interface PartnerLevel {
	readonly level: string
	/** In the language of the page. */
	readonly name: string
	/** Places of this level are cities. */
	readonly isCity: boolean
}

/** Where a level is, compared with the cities of its country. */
export type LevelTier = 'aboveCity' | 'city' | 'belowCity'

/** Widest first; empty until they have loaded. */
const LevelsContext = createContext<readonly PartnerLevel[]>([])

export const LevelsProvider = LevelsContext.Provider

export function useLevels(): readonly PartnerLevel[] {
	return useContext(LevelsContext)
}

/** The tier of a level. Unknown levels, and all levels of a country without cities, count as cities. */
export function tierOf(level: string | null, levels: readonly PartnerLevel[]): LevelTier {
	const at = levels.findIndex((one) => one.level === level)
	const first = levels.findIndex(({ isCity }) => isCity)
	if (at < 0 || first < 0) return 'city'
	if (at < first) return 'aboveCity'
	return at > levels.findLastIndex(({ isCity }) => isCity) ? 'belowCity' : 'city'
}

/** Reads a level from an address. The data, not this function, say whether the country has it. */
export function levelIn(text: string | null): string | null {
	return text !== null && /^[a-z-]{1,40}$/.test(text) ? text : null
}
