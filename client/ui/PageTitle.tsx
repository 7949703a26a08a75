import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

const AnnounceContext = createContext<(title: string) => void>(() => undefined)

/** The product's name in the title of the document. */
const PRODUCT = 'Constellations'

/**
 * The h1 of a page, which also titles the document and tells screen readers which page this is. `text` is the
 * plain text of `children`.
 */
export function PageTitle({ text, children }: { text: string; children?: ReactNode }) {
	usePageName(text)
	return <h1>{children ?? text}</h1>
}

/** Titles the document. */
function usePageName(text: string): void {
	const announce = useContext(AnnounceContext)
	useEffect(() => {
		document.title = text === PRODUCT ? PRODUCT : `${text} · ${PRODUCT}`
		announce(text)
	}, [text, announce])
}

/** Holds the live region that announces the title of each new page. */
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
