/** Saves a picture. The code that draws it loads on demand. */
import { downloadBlob } from '../../export/download'
import { embedFonts } from './embedFonts'
import { type Caption, pictureFile } from './pictureFile'
import { slideFile } from './slide'
import { traceElement } from './traceElement'

/** A slide is a PNG of 16 to 9. */
export type PictureForm = 'png' | 'svg' | 'slide'

/**
 * Saves what a frame shows, with its title, legend and foot. Views on a canvas get the event « keeppicture »
 * first, to draw once more: the browser does not keep what they drew.
 */
export async function keepPicture(
	frame: HTMLElement,
	form: PictureForm,
	{ sentence, ...caption }: Pick<Caption, 'title' | 'legend' | 'foot'> & { readonly sentence: string },
): Promise<void> {
	for (const view of [frame, ...frame.querySelectorAll('[data-part="graph"]')])
		view.dispatchEvent(new CustomEvent('keeppicture'))
	// What sticks to the top of the screen goes back to its place.
	frame.dataset.keeping = ''
	const traced = traceElement(frame)
	delete frame.dataset.keeping
	const { title, legend } = caption
	const looks = { ...looksOf(frame), ...caption }
	const said = sentence === title ? legend : [sentence, ...legend]
	const drawn =
		form === 'slide'
			? slideFile(traced, { ...looks, title: sentence })
			: pictureFile(traced, { ...looks, legend: said })
	const svg = await embedFonts(drawn)
	const blob = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }) : await pngOf(svg)
	downloadBlob(fileName(title, form), blob)
}

/** « constellations-croisement-a-shanghai.png »: letters and digits of the title alone, so that no system refuses it. */
export function fileName(title: string, form: PictureForm): string {
	const words = title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
	const ending = { png: '.png', svg: '.svg', slide: '-16-9.png' }[form]
	return `${['constellations', ...(words ?? [])].join('-').slice(0, MAX_NAME)}${ending}`
}

const MAX_NAME = 90

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

/** Twice the screen's resolution, for printing. */
const SCALE = 2
/** The time that embedded fonts take to load. */
const FONTS_MS = 250
/** The largest side of a canvas in browsers. */
const MAX_SIDE = 8192

/** Converts the SVG to a PNG. Throws Error if the browser cannot draw it. */
async function pngOf(svg: string): Promise<Blob> {
	const image = new Image()
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
	await image.decode()
	const scale = Math.min(SCALE, MAX_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
	const canvas = document.createElement('canvas')
	canvas.width = Math.round(image.naturalWidth * scale)
	canvas.height = Math.round(image.naturalHeight * scale)
	const context = canvas.getContext('2d')
	if (context === null) throw new Error('Expected a canvas that can be drawn on.')
	context.drawImage(image, 0, 0, canvas.width, canvas.height)
	// A drawing loads its fonts only when it is first drawn.
	await new Promise((resolve) => setTimeout(resolve, FONTS_MS))
	context.clearRect(0, 0, canvas.width, canvas.height)
	context.drawImage(image, 0, 0, canvas.width, canvas.height)
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Expected a picture.'))), 'image/png')
	})
}
