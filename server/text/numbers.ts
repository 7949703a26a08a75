import type { Language } from '../domain/records'

/** English is British: its lists have no comma before "and". */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB', zh: 'zh-Hans' }

/** Numbers in one word. French « un » is masculine: write « une mission » in the `one` branch of a plural. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
	fr: words('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
	en: words(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
	),
	// 两, not 二: these numbers stand before a measure word.
	zh: words('零 一 两 三 四 五 六 七 八 九 十'),
}

/** « sept », "seven", 七; in figures where it needs more than one word. */
export function numberInWords(value: number, language: Language): string {
	return WORDS[language][value] ?? formatNumber(value, language)
}

// Made once: creating a formatter takes a hundred times longer than using it.
const PLAIN = formats({})
const PERCENT = formats({ style: 'percent' })
const TWO_DECIMALS = formats({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
const THREE_DECIMALS = formats({ minimumFractionDigits: 3, maximumFractionDigits: 3 })

/** « 1 234 567 », "1,234,567". */
export function formatNumber(value: number, language: Language): string {
	return PLAIN[language].format(value)
}

/** Two decimals, or three below 0.1 (« 0,82 », « 0,016 »), with the typographic minus. */
export function formatDecimal(value: number, language: Language): string {
	const decimals = value !== 0 && Math.abs(value) < 0.1 ? THREE_DECIMALS : TWO_DECIMALS
	return decimals[language].format(value).replace('-', '−')
}

/** A share from 0 to 1, in whole per cent: « 30 % ». */
export function formatPercent(share: number, language: Language): string {
	return PERCENT[language].format(share)
}

function formats(options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> {
	const of = (language: Language) => new Intl.NumberFormat(LOCALES[language], options)
	return { fr: of('fr'), en: of('en'), zh: of('zh') }
}

function words(text: string): readonly string[] {
	return text.split(' ')
}
