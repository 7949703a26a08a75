import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { useDataVersion } from '../../state/dataVersion'
import { useText } from '../../text/useText'
import type { PictureForm } from './keepPicture'
import styles from './SavablePicture.module.css'
import { usePageCitation } from './usePageCitation'

interface Named {
	/** What it shows; becomes the title in the file. */
	title: string
	/** What it says, which becomes the title of a slide; the title where it says no more. */
	sentence?: string
	/** The meanings of its signs, if the picture does not say them. */
	legend?: readonly string[]
}

/** A picture with links to download it. */
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
 * « Télécharger l’image : PNG, SVG, diapositive »: saves what the element shows, with its title, legend, day
 * and sources.
 */
export function PictureActions({
	of,
	title,
	sentence = '',
	legend = [],
}: Named & { of: RefObject<HTMLElement | null> }) {
	const { translate } = useText()
	const foot = useFoot()
	const [hasFailed, setFailed] = useState(false)
	const keep = async (form: PictureForm): Promise<void> => {
		if (!of.current) return
		setFailed(false)
		try {
			const { keepPicture } = await import('./keepPicture')
			await keepPicture(of.current, form, { title, sentence: sentence || title, legend, foot })
		} catch {
			setFailed(true)
		}
	}
	return (
		<p className={`line caption screen-only ${styles.tools}`} data-picture="out" data-part="picture-tools">
			<span aria-hidden="true">{translate('picture.download')}</span>
			{(['png', 'svg', 'slide'] as const).map((form) => (
				<button key={form} type="button" className="link-button" onClick={() => void keep(form)}>
					<span className="visually-hidden">{translate('picture.download')} </span>
					{translate(`picture.form.${form}`)}
				</button>
			))}
			<span role="status">{hasFailed && translate('picture.failed')}</span>
		</p>
	)
}

/** The lines under the picture: the day, the data, and the address of the sources. */
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
