import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

const AnnounceContext = createContext<(title: string) => void>(() => undefined)

/** The words of the product's name in the title of the document. */
const PRODUCT = 'Constellations'

/**
 * The one h1 of a page: it also names the document and tells screen readers where they are. `text` is the plain
 * text of what `children` may set in richer type.
 */
export function PageTitle({ text, children }: { text: string; children?: ReactNode }) {
	usePageName(text)
	return <h1>{children ?? text}</h1>
}

/** Names the document without drawing a heading, for pages that draw their own. */
function usePageName(text: string): void {
	const announce = useContext(AnnounceContext)
	useEffect(() => {
		document.title = text === PRODUCT ? PRODUCT : `${text} · ${PRODUCT}`
		announce(text)
	}, [text, announce])
}

/** Keeps the live region that says the name of each page as it comes. */
export function PageAnnouncer({ children }: { children: ReactNode }) {
	const [title, setTitle] = useState('')
	return (
		<AnnounceContext value={setTitle}>
			{children}
			<div className="visually-hidden" aria-live="polite" aria-atomic="true">
				{title}
			</div>
		</AnnounceContext>
	)
}
