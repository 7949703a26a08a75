/** The day of the meeting of the country's group, which its data tell best: shown where today has nothing. */
import { createContext, useContext } from 'react'
import { useAddress } from './useAddress'

interface MeetingDay {
	/** ISO day. */
	readonly date: string
	/** What day it is, in the language of the page. */
	readonly title: string
}

/** null where the data of the country name none, and until they have been read. */
const MeetingDayContext = createContext<MeetingDay | null>(null)

export const MeetingDayProvider = MeetingDayContext.Provider

export function useMeetingDay(): MeetingDay | null {
	return useContext(MeetingDayContext)
}

/** The day to offer where a screen has nothing: null where it is read at that day already. */
export function useOtherMeetingDay(): MeetingDay | null {
	const meeting = useMeetingDay()
	return useAddress().asOf === meeting?.date ? null : meeting
}
