import { type ReactNode, useContext, useDeferredValue } from 'react'
import { UNSAFE_LocationContext as LocationContext } from 'react-router'

/**
 * Draws what stands in it, links and all, at the address of a moment ago while another one is drawn around it: what reads the
 * address is drawn anew with each choice, and a long list of it would keep that choice from showing.
 *
 * @param isHeld false: at the address as it is.
 */
export function LaterLocation({ isHeld = true, children }: { isHeld?: boolean; children: ReactNode }) {
	const location = useContext(LocationContext)
	const later = useDeferredValue(location)
	return <LocationContext value={isHeld ? later : location}>{children}</LocationContext>
}
