/** The day at which the screens are read: the one in the address, else today as the server counts it. */
import { createContext, useContext } from 'react'
import { useAddress } from './useAddress'

/** Today as an ISO day; null until the server has said it. */
const TodayContext = createContext<string | null>(null)

export const TodayProvider = TodayContext.Provider

/** An ISO day; null until today is known, where the address names none. */
export function useReadingDay(): string | null {
	const today = useContext(TodayContext)
	return useAddress().asOf ?? today
}
