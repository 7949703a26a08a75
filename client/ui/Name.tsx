import type { ReactNode } from 'react'
import { langOfFrenchText } from '../text/langOfFrenchText'
import { shownLocalName } from '../text/localName'
import { useText } from '../text/useText'

/** A name in the script of its own country, shown beside the name in the reader's language. */
export interface LocalName {
	readonly local?: string | null
	/** BCP 47 tag of the local name. */
	readonly localLanguage?: string | null
}

/**
 * A name with its local form beside it, unless both are the same or readers of the screen's language need
 * only one.
 */
export function Name({ name, local, localLanguage }: { name: string } & LocalName) {
	return (
		<>
			<DatasetText text={name} />
			<LocalNameForm name={name} local={local} localLanguage={localLanguage} />
		</>
	)
}

/** Only the local form, after a blank; nothing if it should not show. */
export function LocalNameForm({
	name,
	local,
	localLanguage,
	children,
}: { name: string; children?: ReactNode } & LocalName) {
	const { language } = useText()
	const shown = shownLocalName(name, local, localLanguage, language)
	if (shown === null) return null
	return (
		<>
			{' '}
			<span className="local-name" lang={shown.lang}>
				{children ?? shown.text}
			</span>
		</>
	)
}

/** A text of a data set. French text on a Chinese screen is marked as French. */
export function DatasetText({ text }: { text: string }) {
	const { language } = useText()
	const lang = langOfFrenchText(text, language)
	return lang === undefined ? text : <span lang={lang}>{text}</span>
}
