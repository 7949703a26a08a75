import type { Catalogue } from '../catalogue'

/** The line under a result in a list. */
export const ranked = {
	'ranked.severity': { fr: 'intensité {value}', en: 'intensity {value}', zh: '强度 {value}' },
	'ranked.score': { fr: 'score {value}', en: 'score {value}', zh: '得分 {value}' },
	'ranked.nobodyAsked': { fr: 'personne n’a rien demandé', en: 'nobody has asked', zh: '无人提出要求' },
	'ranked.unasked': { fr: 'n’a rien demandé', en: 'has not asked', zh: '未提出要求' },
} satisfies Catalogue
