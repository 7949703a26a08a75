import { type RefObject, useEffect } from 'react'
import styles from './GraphCanvas.module.css'

/**
 * Prints the graph as the picture on the screen. Browsers print nothing of WebGL, and on paper the frame has
 * another size, in which names would lose their signs. The picture is copied beside the frame before each
 * print.
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

/** The inner size of an A4 sheet within the margins of `print.css`, in CSS pixels. */
const PAPER = { width: 680, height: 900 }

function copyOf(frame: HTMLElement): HTMLElement {
	const { width, height } = frame.getBoundingClientRect()
	// The browser drops what WebGL drew once it is on the screen.
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

/** Copies what a canvas shows to a canvas that keeps it. */
function stillOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const still = document.createElement('canvas')
	still.width = canvas.width
	still.height = canvas.height
	still.getContext('2d')?.drawImage(canvas, 0, 0)
	return still
}
