import type { Language } from '../domain/records'
import { LOCALES } from './numbers'
import { plainRun, type Run } from './runs'

const FORMATS: Readonly<Record<Language, Intl.ListFormat>> = {
	fr: new Intl.ListFormat(LOCALES.fr),
	en: new Intl.ListFormat(LOCALES.en),
	zh: new Intl.ListFormat(LOCALES.zh),
}

/** « A, B et C », "A, B and C", A、B和C, keeping what each item is made of. */
export function joinRuns(items: readonly (readonly Run[])[], language: Language): Run[] {
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

/** Labels that hold a list themselves are told apart (« vin et spiritueux ; export et commerce »). */
export function joinLabels(labels: readonly (readonly Run[])[], language: Language): Run[] {
	const texts = labels.map((runs) => runs.map((run) => run.text).join(''))
	if (!texts.some((text) => INNER_LIST.test(text))) return joinRuns(labels, language)
	return labels.flatMap((runs, index) =>
		index === 0 ? runs : [separator(SEMICOLONS[language], language), ...runs],
	)
}

function separator(text: string, language: Language): Run {
	return { ...plainRun(text, language), light: true }
}
