import type { Catalogue } from '../catalogue'

export const search = {
	'search.pages': { fr: 'Pages', en: 'Pages', zh: '页面' },
	'search.ofSector': {
		fr: 'les croisements de cette filière',
		en: 'the overlaps in this sector',
		zh: '该领域的交叉',
	},
} satisfies Catalogue
