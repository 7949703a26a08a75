import type { Language } from '../../schema/enums'

/** What stands between two sentences, each with its stop: a Chinese stop has its room after it. */
export function sentenceSpace(language: Language): string {
	return language === 'zh' ? '' : ' '
}
