import type { Catalogue } from '../catalogue'

export const perspectives = {
	'perspectives.title': { fr: 'Perspectives', en: 'Perspectives', zh: '视角' },
	'perspectives.director': { fr: 'Ma collectivité', en: 'My local authority', zh: '我的地方政府' },
	'perspectives.director.what': {
		fr: 'Pour qui dirige les relations internationales d’une collectivité : ce qui la concerne d’abord',
		en: 'For whoever directs the international relations of a local authority: what concerns it first',
		zh: '供地方政府对外交往负责人使用：首先显示与其有关的内容',
	},
	'perspectives.coordinator': { fr: 'À suivre', en: 'To follow', zh: '待关注' },
	'perspectives.coordinator.what': {
		fr: 'Pour qui suit l’ensemble : missions à venir, croisements à venir, doublons possibles',
		en: 'For whoever follows the whole: upcoming missions, upcoming overlaps, possible duplicates',
		zh: '供统筹者使用：即将进行的访问、即将发生的重叠、可能重复的记录',
	},
	'perspectives.analyst': { fr: 'Analyse', en: 'Analysis', zh: '分析' },
	'perspectives.analyst.what': {
		fr: 'Pour qui analyse : fiches une à une, tous les filtres, requêtes de la vue',
		en: 'For whoever analyses: records one by one, every filter, queries of the view',
		zh: '供分析者使用：逐条记录、全部筛选条件、视图的查询语句',
	},
	'perspectives.choose': {
		fr: 'Quelle est votre collectivité ?',
		en: 'Which is your local authority?',
		zh: '您所在的地方政府是哪个？',
	},
	'perspectives.upcoming': {
		fr: '{count, plural, =0 {Aucun croisement à venir recensé} one {# croisement à venir} other {# croisements à venir}}',
		en: '{count, plural, =0 {No upcoming overlap on record} one {# upcoming overlap} other {# upcoming overlaps}}',
		zh: '{count, plural, =0 {没有即将发生的重叠记录} other {# 处即将发生的重叠}}',
	},
	'perspectives.duplicates': {
		fr: '{count, plural, =0 {Aucun doublon possible} one {# doublon possible} other {# doublons possibles}}',
		en: '{count, plural, =0 {No possible duplicate} one {# possible duplicate} other {# possible duplicates}}',
		zh: '{count, plural, =0 {没有可能重复的记录} other {# 对可能重复的记录}}',
	},
	'perspectives.graphql': {
		fr: 'Requête GraphQL de cette vue',
		en: 'GraphQL query of this view',
		zh: '此视图的 GraphQL 查询',
	},
	'perspectives.cypher': {
		fr: 'Requête Cypher de cette vue',
		en: 'Cypher query of this view',
		zh: '此视图的 Cypher 查询',
	},
	'perspectives.cypherCut': {
		fr: 'Les {count} premières fiches seulement.',
		en: 'The first {count} records only.',
		zh: '仅含前 {count} 条记录。',
	},
} satisfies Catalogue
