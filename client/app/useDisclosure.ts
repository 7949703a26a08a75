import { type RefObject, useEffect, useState } from 'react'
import { useLocation } from 'react-router'

/**
 * Opens and closes what a button of the masthead controls. Navigation closes it; so does Escape, which gives
 * the focus back to the button.
 */
export function useDisclosure(button: RefObject<HTMLButtonElement | null>) {
	const { key } = useLocation()
	const [openAt, setOpenAt] = useState<string | null>(null)
	const isOpen = openAt === key
	useEffect(() => {
		if (!isOpen) return
		const onKeyDown = (event: KeyboardEvent): void => {
			if (event.key !== 'Escape') return
			setOpenAt(null)
			button.current?.focus()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [isOpen, button])
	return { isOpen, toggle: () => setOpenAt(isOpen ? null : key) }
}
