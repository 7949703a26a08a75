import type { ReactNode } from 'react'
import { isReadIn, LANGUAGE_TAGS } from '../../schema/languageTags'
import { shownLocalName } from '../text/localName'
import { typeset } from '../text/typeset'
import { useText } from '../text/useText'
import { Joined } from './Joined'

/** A name with its language, as the API gives it. */
export interface GivenName {
	readonly name: string
	/** BCP 47 tag; null: words of the screen's language in the place of a name. */
	readonly nameLanguage: string | null
}

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
export function Name({ name, nameLanguage, local, localLanguage }: GivenName & LocalName) {
	return (
		<>
			<NameText of={{ name, nameLanguage }} />
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

/** A name alone, marked with its language where that is not the screen's (WCAG 3.1.2). */
export function NameText({ of: { name, nameLanguage } }: { of: GivenName }) {
	const lang = useForeignTag()(nameLanguage)
	return lang === undefined ? name : <span lang={lang}>{name}</span>
}

/** Several names alone, with commas between them. */
export function NameTexts({ of: names }: { of: readonly GivenName[] }) {
	const { translate } = useText()
	return (
		<Joined by={translate('ui.comma')}>
			{names.map((name, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two actors may have the same name.
				<NameText key={at} of={name} />
			))}
		</Joined>
	)
}

/** A name that the tables hold in French alone: of an office, of an event, of the time of a record. */
export function frenchName(name: string): GivenName {
	return { name: typeset(name), nameLanguage: LANGUAGE_TAGS.fr }
}

/** Gives a BCP 47 tag for `lang`, or undefined where readers of the screen's language read it. */
export function useForeignTag(): (tag: string | null | undefined) => string | undefined {
	const { language } = useText()
	return (tag) => (tag && !isReadIn(tag, language) ? tag : undefined)
}
