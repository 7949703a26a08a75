import type { Catalogue } from '../catalogue'

export const search = {
	'search.pages': { fr: 'Pages', en: 'Pages', zh: '页面' },
	'search.ofSector': {
		fr: 'les croisements de cette filière',
		en: 'the overlaps in this sector',
		zh: '该领域的重叠',
	},
	'search.elsewhere': {
		fr: 'Dans un autre pays : {country}',
		en: 'In another country: {country}',
		zh: '在另一个国家：{country}',
	},
	'search.nearest': {
		fr: 'Aucun nom « {text} ». Les plus proches :',
		en: 'No name “{text}”. The nearest:',
		zh: '没有名称“{text}”，最接近的是：',
	},
} satisfies Catalogue
