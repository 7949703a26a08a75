import type { Catalogue } from '../catalogue'

/** The line under a result in a list. */
export const ranked = {
	'ranked.severity.HIGH': { fr: 'intensité forte', en: 'high intensity', zh: '强度高' },
	'ranked.severity.MEDIUM': { fr: 'intensité moyenne', en: 'medium intensity', zh: '强度中' },
	'ranked.severity.LOW': { fr: 'intensité faible', en: 'low intensity', zh: '强度低' },
	'ranked.score': { fr: 'score {value}', en: 'score {value}', zh: '得分 {value}' },
	'ranked.nobodyAsked': { fr: 'piste calculée', en: 'computed', zh: '系统推算线索' },
	'ranked.unasked': { fr: 'piste calculée', en: 'computed', zh: '系统推算线索' },
} satisfies Catalogue
