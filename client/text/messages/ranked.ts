import type { Catalogue } from '../catalogue'

/** The line under a result in a list. */
export const ranked = {
	'ranked.severity': { fr: 'intensité {value}', en: 'intensity {value}', zh: '强度 {value}' },
	'ranked.score': { fr: 'score {value}', en: 'score {value}', zh: '得分 {value}' },
	'ranked.unasked': { fr: 'n’a rien demandé', en: 'has not asked', zh: '未提出要求' },
} satisfies Catalogue
