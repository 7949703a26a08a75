import { type ReactNode, useContext, useDeferredValue } from 'react'
import { UNSAFE_LocationContext as LocationContext } from 'react-router'

/**
 * Draws its children with the previous address while the new one is being drawn: whatever reads the address
 * is redrawn with each choice, and a long list would delay showing the choice.
 *
 * @param isHeld false: uses the present address.
 */
export function LaterLocation({ isHeld = true, children }: { isHeld?: boolean; children: ReactNode }) {
	const location = useContext(LocationContext)
	const later = useDeferredValue(location)
	return <LocationContext value={isHeld ? later : location}>{children}</LocationContext>
}
