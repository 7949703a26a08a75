/** The sentences as a hook: `translate` for plain text, `rich` for text with tags, dates and numbers of the language. */
import type { PrimitiveType } from 'intl-messageformat'
import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../../schema/enums'
import type { TextKey } from './messages'

type Values = Record<string, PrimitiveType>
type RichValues = Record<string, PrimitiveType | ReactNode | ((chunks: ReactNode[]) => ReactNode)>

export interface Text {
	readonly language: Language
	translate(key: TextKey, values?: Values): string
	/** Like `translate`, with elements as values; the value named `tag` draws `<tag>`. */
	rich(key: TextKey, values: RichValues): ReactNode
	/** A date of any precision, as ISO text cut to the known part. */
	date(text: string): string
	/** The day of an instant in Europe/Paris, as are its hour and minute, and the whole to its second. */
	dayOf(instant: string): string
	hourOf(instant: string): string
	instant(instant: string): string
	number(value: number, digits?: number): string
	/** The space between two sentences: none in Chinese, whose punctuation includes it. */
	readonly sentenceSpace: '' | ' '
}

export const TextContext = createContext<Text | null>(null)

export function useText(): Text {
	const text = useContext(TextContext)
	if (text === null) throw new Error('useText was expected inside a TextProvider, and stands outside.')
	return text
}
