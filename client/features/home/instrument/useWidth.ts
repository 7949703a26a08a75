import { type RefObject, useRef } from 'react'
import { useBoxWidth } from '../../../ui/useBoxWidth'

/** Where nothing is laid out (tests without a browser). */
const USUAL_WIDTH = 1440

/** An element and its width in pixels, as it changes; that of the page until it is measured. */
export function useWidth<Kind extends HTMLElement>(): readonly [RefObject<Kind | null>, number] {
	const element = useRef<Kind>(null)
	const width = useBoxWidth(element) ?? (document.documentElement.clientWidth || USUAL_WIDTH)
	return [element, width]
}
