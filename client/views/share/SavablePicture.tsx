import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { downloadBlob } from '../../export/download'
import { useDataVersion } from '../../state/dataVersion'
import { useText } from '../../text/useText'
import type { Caption } from './pictureFile'
import styles from './SavablePicture.module.css'
import { usePageCitation } from './usePageCitation'

interface Named {
	/** What it shows: written on the file. */
	title: string
	/** What its signs mean, where it does not say it itself. */
	legend?: readonly string[]
}

/** A picture with the means to take it away. */
export function SavablePicture({ children, ...named }: Named & { children: ReactNode }) {
	const frame = useRef<HTMLDivElement>(null)
	return (
		<>
			<div ref={frame} data-part="picture">
				{children}
			</div>
			<PictureActions of={frame} {...named} />
		</>
	)
}

/**
 * « Télécharger l’image : PNG · SVG »: what the element shows, with its title, legend, day and sources. Views drawn on a
 * canvas hear « keeppicture » first, to draw themselves once more: the browser does not keep what they drew.
 */
export function PictureActions({ of, title, legend = [] }: Named & { of: RefObject<HTMLElement | null> }) {
	const { translate } = useText()
	const foot = useFoot()
	const [hasFailed, setFailed] = useState(false)
	const keep = async (form: 'png' | 'svg'): Promise<void> => {
		const element = of.current && boxOf(of.current)
		if (!element) return
		setFailed(false)
		try {
			// What draws it comes when a picture is asked for: a first visit seldom does.
			const [{ embedFonts }, { pictureFile, pngOf }, { traceElement }] = await Promise.all([
				import('./embedFonts'),
				import('./pictureFile'),
				import('./traceElement'),
			])
			for (const view of [element, ...element.querySelectorAll('[data-part="graph"]')])
				view.dispatchEvent(new CustomEvent('keeppicture'))
			const svg = pictureFile(traceElement(element), { ...looksOf(element), title, legend, foot })
			const blob =
				form === 'png'
					? await pngOf(await embedFonts(svg))
					: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' })
			downloadBlob(`constellations.${form}`, blob)
		} catch {
			setFailed(true)
		}
	}
	return (
		<p className={styles.tools} data-picture="out" data-part="picture-tools">
			<span aria-hidden="true">{translate('picture.download')}</span>
			{(['png', 'svg'] as const).map((form) => (
				<button key={form} type="button" className="link-button" onClick={() => void keep(form)}>
					<span className="visually-hidden">{translate('picture.download')} </span>
					{form.toUpperCase()}
				</button>
			))}
			<span role="status">{hasFailed && translate('picture.failed')}</span>
		</p>
	)
}

/** What has a size: a frame of no box of its own leaves that to what is in it. */
function boxOf(frame: HTMLElement): HTMLElement {
	const [first] = frame.children
	return getComputedStyle(frame).display === 'contents' && first instanceof HTMLElement ? first : frame
}

/** What stands under the picture: the day, the data and where its sources are. */
function useFoot(): readonly string[] {
	const { translate } = useText()
	const { address, days } = usePageCitation()
	const data = useDataVersion()
	return [
		['Constellations', ...days, ...(data ? [translate('picture.data', { version: data.version })] : [])].join(
			' · ',
		),
		translate('picture.sources', { address }),
	]
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
