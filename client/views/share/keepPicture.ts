/** Takes a picture away: what draws it is loaded when one is asked for, which a first visit seldom does. */
import { downloadBlob } from '../../export/download'
import { embedFonts } from './embedFonts'
import { type Caption, pictureFile, pngOf } from './pictureFile'
import { traceElement } from './traceElement'

/**
 * Saves what a frame shows, with its title, legend and foot. Views drawn on
 * a canvas hear « keeppicture » first, to draw themselves once more: the browser does not keep what they drew.
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

/** What has a size: a frame of no box of its own leaves that to what is in it. */
function boxOf(frame: HTMLElement): HTMLElement {
	const [first] = frame.children
	return getComputedStyle(frame).display === 'contents' && first instanceof HTMLElement ? first : frame
}

/** The colours and fonts of the page, as they are where the picture stands. */
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
