/** The day that the screens show: the one in the address, else today as the server counts it. */
import { createContext, useContext } from 'react'
import { useAddress } from './useAddress'

/** Today as an ISO day; null until the server has said it. */
const TodayContext = createContext<string | null>(null)

export const TodayProvider = TodayContext.Provider

/** An ISO day; null while the address names none and today is not known yet. */
export function useReadingDay(): string | null {
	const today = useContext(TodayContext)
	return useAddress().asOf ?? today
}
