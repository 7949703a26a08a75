import { type RefObject, useEffect } from 'react'
import styles from './GraphCanvas.module.css'

/**
 * On paper the graph is the picture that stood on the screen: of what WebGL drew the browser prints nothing, and the frame is
 * another one there, in which names would lose their signs. It is copied beside the frame before each print.
 */
export function usePrintCopy(frame: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		let copy: HTMLElement | null = null
		const remove = (): void => {
			copy?.remove()
			copy = null
		}
		const make = (): void => {
			remove()
			if (frame.current === null) return
			copy = copyOf(frame.current)
			frame.current.after(copy)
		}
		window.addEventListener('beforeprint', make)
		window.addEventListener('afterprint', remove)
		return () => {
			window.removeEventListener('beforeprint', make)
			window.removeEventListener('afterprint', remove)
			remove()
		}
	}, [frame])
}

/** Inner size of a sheet of A4 between the margins of `print.css`, in pixels of a style sheet. */
const PAPER = { width: 680, height: 900 }

function copyOf(frame: HTMLElement): HTMLElement {
	const { width, height } = frame.getBoundingClientRect()
	// What WebGL drew is gone once it is on the screen.
	frame.dispatchEvent(new CustomEvent('keeppicture'))
	const copy = document.createElement('div')
	copy.className = styles.paper ?? ''
	copy.dataset.part = 'graph-on-paper'
	copy.setAttribute('aria-hidden', 'true')
	copy.style.width = `${width}px`
	copy.style.height = `${height}px`
	copy.style.zoom = String(Math.min(1, PAPER.width / width, PAPER.height / height))
	for (const canvas of frame.querySelectorAll<HTMLCanvasElement>('[data-part="graph-surface"] canvas')) {
		copy.append(stillOf(canvas))
	}
	for (const sheet of frame.querySelectorAll('[data-part="names"]')) copy.append(sheet.cloneNode(true))
	return copy
}

/** What a canvas shows now, on one that keeps it. */
function stillOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const still = document.createElement('canvas')
	still.width = canvas.width
	still.height = canvas.height
	still.getContext('2d')?.drawImage(canvas, 0, 0)
	return still
}
