import type { FrenchUsage } from '../domain/country'
import { hasElision } from './frenchArticles'

/** The words before a name, with their space or apostrophe, and the name without its own article. */
export interface PrefixedName {
	readonly prefix: string
	readonly name: string
}

export type FrenchCase = 'the' | 'of' | 'to' | 'in'

/** The article in the name of a commune, which contracts (« du Havre », « au Mans », « aux Sables-d’Olonne »). */
const OWN_ARTICLE = /^(Le|Les) (?=\p{Lu})/u

/** « le Bas-Rhin », « du Bas-Rhin », « au Bas-Rhin », « dans le Bas-Rhin ». */
export function frenchForm(name: string, usage: FrenchUsage, form: FrenchCase): PrefixedName {
	const own = OWN_ARTICLE.exec(name)?.[1]
	if (own && usage.article === 'none' && form !== 'the')
		return { prefix: contracted(own === 'Le' ? 'le' : 'les', form), name: name.replace(OWN_ARTICLE, '') }
	return { prefix: form === 'in' ? within(name, usage) : before(name, usage.article, form), name }
}

function before(name: string, article: FrenchUsage['article'], form: 'the' | 'of' | 'to'): string {
	if (article === 'none') {
		if (form === 'of') return hasElision(name) ? 'd’' : 'de '
		return form === 'to' ? 'à ' : ''
	}
	if (article !== 'les' && hasElision(name)) return { the: 'l’', of: 'de l’', to: 'à l’' }[form]
	if (form === 'the') return `${article} `
	if (article === 'la') return form === 'of' ? 'de la ' : 'à la '
	return contracted(article, form)
}

function within(name: string, { article, where }: FrenchUsage): string {
	if (where === 'en') return 'en '
	if (where === 'à') return before(name, article, 'to')
	return `dans ${before(name, article, 'the')}`
}

function contracted(article: 'le' | 'les', form: FrenchCase): string {
	if (form === 'of') return article === 'le' ? 'du ' : 'des '
	return article === 'le' ? 'au ' : 'aux '
}
