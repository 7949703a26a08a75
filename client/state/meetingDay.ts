/**
 * The day of a meeting of the country's group, which its data describe best. Screens that have nothing for
 * today offer it.
 */
import { createContext, useContext } from 'react'
import { useAddress } from './useAddress'

interface MeetingDay {
	/** ISO day. */
	readonly date: string
	/** What the meeting is, in the language of the page. */
	readonly title: string
}

/** null if the country's data name none, and until they have loaded. */
const MeetingDayContext = createContext<MeetingDay | null>(null)

export const MeetingDayProvider = MeetingDayContext.Provider

export function useMeetingDay(): MeetingDay | null {
	return useContext(MeetingDayContext)
}

/** The day that an empty screen offers; null if it already shows that day. */
export function useOtherMeetingDay(): MeetingDay | null {
	const meeting = useMeetingDay()
	return useAddress().asOf === meeting?.date ? null : meeting
}
