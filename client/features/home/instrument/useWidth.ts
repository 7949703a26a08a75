import { type RefObject, useRef } from 'react'
import { useBoxWidth } from '../../../ui/useBoxWidth'

/** The width if nothing is laid out (tests without a browser). */
const USUAL_WIDTH = 1440

/** An element and its present width in pixels; the usual width until it is measured. */
export function useWidth<Kind extends HTMLElement>(): readonly [RefObject<Kind | null>, number] {
	const element = useRef<Kind>(null)
	const width = useBoxWidth(element) ?? (document.documentElement.clientWidth || USUAL_WIDTH)
	return [element, width]
}
