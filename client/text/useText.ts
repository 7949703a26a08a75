/** The sentences as a hook: `translate` for plain text, `rich` for text with tags, dates and numbers of the language. */
import type { PrimitiveType } from 'intl-messageformat'
import { type ReactNode, useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { Language } from '../../schema/enums'
import { formatDate, formatNumber } from './formatDate'
import type { TextKey } from './messages'

type Values = Record<string, PrimitiveType>
type RichValues = Record<string, PrimitiveType | ReactNode | ((chunks: ReactNode[]) => ReactNode)>

export interface Text {
	readonly language: Language
	translate(key: TextKey, values?: Values): string
	/** As `translate`, where values may be elements and `<tag>` is drawn by the value named `tag`. */
	rich(key: TextKey, values: RichValues): ReactNode
	/** A date of any precision, as ISO text cut to the known part. */
	date(text: string): string
	number(value: number, digits?: number): string
}

export function useText(): Text {
	const intl = useIntl()
	return useMemo(() => {
		const language = languageOf(intl.locale)
		return {
			language,
			translate: (key, values) => intl.formatMessage({ id: key }, values),
			rich: (key, values) => intl.formatMessage({ id: key }, values as Record<string, PrimitiveType>),
			date: (text) => formatDate(text, language),
			number: (value, digits) => formatNumber(value, language, digits),
		}
	}, [intl])
}

function languageOf(locale: string): Language {
	if (locale.startsWith('zh')) return 'zh'
	return locale.startsWith('en') ? 'en' : 'fr'
}
