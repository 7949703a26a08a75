import type { Language } from '../domain/records'
import { LOCALES } from './numbers'
import { plainPart, type UnmergedPart } from './sentenceParts'

const FORMATS: Readonly<Record<Language, Intl.ListFormat>> = {
	fr: new Intl.ListFormat(LOCALES.fr),
	en: new Intl.ListFormat(LOCALES.en),
	zh: new Intl.ListFormat(LOCALES.zh),
}

/** « A, B et C », "A, B and C", A、B和C. */
export function joinParts(items: readonly (readonly UnmergedPart[])[], language: Language): UnmergedPart[] {
	if (items.length < 2) return items.flat()
	const positions = items.map((_, index) => String(index))
	return FORMATS[language]
		.formatToParts(positions)
		.flatMap((part) =>
			part.type === 'element' ? [...(items[Number(part.value)] ?? [])] : [separator(part.value, language)],
		)
}

const SEMICOLONS: Readonly<Record<Language, string>> = { fr: '\u202f; ', en: '; ', zh: '、' }
const INNER_LIST = /,| et | and |与|和/

/** As `joinParts`, with semicolons where a label contains a list (« vin et spiritueux ; export et commerce »). */
export function joinLabels(labels: readonly (readonly UnmergedPart[])[], language: Language): UnmergedPart[] {
	const texts = labels.map((parts) => parts.map((part) => part.text).join(''))
	if (!texts.some((text) => INNER_LIST.test(text))) return joinParts(labels, language)
	return labels.flatMap((parts, index) =>
		index === 0 ? parts : [separator(SEMICOLONS[language], language), ...parts],
	)
}

function separator(text: string, language: Language): UnmergedPart {
	return { ...plainPart(text, language), neverStrong: true }
}
