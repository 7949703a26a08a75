import type { Catalogue } from '../catalogue'

/** The line under a result in a list. */
export const ranked = {
	'ranked.severity.HIGH': { fr: 'intensité forte', en: 'high intensity', zh: '强度高' },
	'ranked.severity.MEDIUM': { fr: 'intensité moyenne', en: 'medium intensity', zh: '强度中' },
	'ranked.severity.LOW': { fr: 'intensité faible', en: 'low intensity', zh: '强度低' },
	'ranked.score': { fr: 'score {value}', en: 'score {value}', zh: '得分 {value}' },
	'ranked.nobodyAsked': { fr: 'personne n’a rien demandé', en: 'nobody has asked', zh: '无人提出要求' },
	'ranked.unasked': { fr: 'n’a rien demandé', en: 'has not asked', zh: '未提出要求' },
} satisfies Catalogue
