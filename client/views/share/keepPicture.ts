/** Saves a picture. The code that draws it loads on demand. */
import { downloadBlob } from '../../export/download'
import { embedFonts } from './embedFonts'
import { type Caption, pictureFile, pngOf } from './pictureFile'
import { traceElement } from './traceElement'

/**
 * Saves what a frame shows, with its title, legend and foot. Views on a canvas get the event « keeppicture »
 * first, to draw once more: the browser does not keep what they drew.
 */
export async function keepPicture(
	frame: HTMLElement,
	form: 'png' | 'svg',
	caption: Pick<Caption, 'title' | 'legend' | 'foot'>,
): Promise<void> {
	const element = boxOf(frame)
	for (const view of [element, ...element.querySelectorAll('[data-part="graph"]')])
		view.dispatchEvent(new CustomEvent('keeppicture'))
	const svg = pictureFile(traceElement(element), { ...looksOf(element), ...caption })
	const blob =
		form === 'png'
			? await pngOf(await embedFonts(svg))
			: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
	downloadBlob(`constellations.${form}`, blob)
}

/** The element with a size: the frame, or its content if the frame has no box. */
function boxOf(frame: HTMLElement): HTMLElement {
	const [first] = frame.children
	return getComputedStyle(frame).display === 'contents' && first instanceof HTMLElement ? first : frame
}

/** The colours and fonts of the page at the picture. */
function looksOf(element: HTMLElement): Pick<Caption, 'ink' | 'paper' | 'fonts'> {
	const tokens = getComputedStyle(document.documentElement)
	const heading = document.querySelector('h1')
	const text = getComputedStyle(element).fontFamily
	return {
		ink: getComputedStyle(element).color,
		paper: tokens.getPropertyValue('--paper').trim() || 'white',
		fonts: { title: heading ? getComputedStyle(heading).fontFamily : text, text },
	}
}
