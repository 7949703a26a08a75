import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { type GivenName, NameText } from './Name'

const AnnounceContext = createContext<(title: GivenName) => void>(() => undefined)

/** The product's name in the title of the document. */
const PRODUCT = 'Constellations'

interface Props {
	/** The plain text of `children`. */
	text: string
	/** BCP 47 tag of a text that is a name; null: the text is in the screen's language. */
	nameLanguage?: string | null
	children?: ReactNode
}

/** The h1 of a page, which also titles the document and tells screen readers which page this is. */
export function PageTitle({ text, nameLanguage = null, children }: Props) {
	usePageName(text, nameLanguage)
	return <h1>{children ?? text}</h1>
}

/** Titles the document. */
function usePageName(text: string, nameLanguage: string | null): void {
	const announce = useContext(AnnounceContext)
	useEffect(() => {
		document.title = text === PRODUCT ? PRODUCT : `${text} · ${PRODUCT}`
		announce({ name: text, nameLanguage })
	}, [text, nameLanguage, announce])
}

/** Holds the live region that announces the title of each new page. */
export function PageAnnouncer({ children }: { children: ReactNode }) {
	const [title, setTitle] = useState<GivenName>({ name: '', nameLanguage: null })
	return (
		<AnnounceContext value={setTitle}>
			{children}
			<div className="visually-hidden" aria-live="polite" aria-atomic="true">
				<NameText of={title} />
			</div>
		</AnnounceContext>
	)
}
