import type { Catalogue } from '../catalogue'

/** Questions in plain words, and saved questions. */
export const question = {
	'question.label': { fr: 'Posez une question', en: 'Ask a question', zh: '提问' },
	'question.placeholder': {
		fr: 'Qui, où, quoi, quand ?',
		en: 'Who, where, what, when?',
		zh: '谁、哪里、什么、何时？',
	},
	'question.go': { fr: 'Chercher', en: 'Search', zh: '查询' },
	'question.examples': { fr: 'Par exemple :', en: 'For example:', zh: '例如：' },
	'question.reading': { fr: 'Chargement…', en: 'Loading…', zh: '正在加载……' },
	'question.nothing': {
		fr: 'Aucun nom, aucune filière et aucune date n’ont été reconnus dans « {text} ». Nommez une collectivité, une ville, une filière ou une année.',
		en: 'No name, sector or date was recognised in “{text}”. Name a local authority, a city, a sector or a year.',
		zh: '“{text}”中未识别出名称、领域或日期。请写明一个地方政府、城市、领域或年份。',
	},
	'question.read': {
		fr: 'Filtres lus dans la question',
		en: 'Filters read in the question',
		zh: '从问题中读取的筛选条件',
	},
	'question.unread': {
		fr: '{count, plural, one {Mot non compris : {words}.} other {Mots non compris : {words}.}}',
		en: '{count, plural, one {Word not understood: {words}.} other {Words not understood: {words}.}}',
		zh: '{count, plural, other {未理解的词：{words}。}}',
	},
	'question.nearest': {
		fr: '« {text} » n’est le nom d’aucun acteur recensé. Noms les plus proches :',
		en: 'No actor on record is called “{text}”. Nearest names:',
		zh: '没有名为“{text}”的已收录机构。最接近的名称：',
	},
	'question.goWithout': {
		fr: 'Chercher sans ce mot',
		en: 'Search without this word',
		zh: '忽略该词继续查询',
	},
	'question.who': { fr: 'côté français : {name}', en: 'French side: {name}', zh: '法方：{name}' },
	'question.where': { fr: 'avec, ou à : {name}', en: 'with, or in: {name}', zh: '对象或地点：{name}' },
	'question.sectors': {
		fr: '{count, plural, one {filière : {names}} other {filières : {names}}}',
		en: '{count, plural, one {sector: {names}} other {sectors: {names}}}',
		zh: '{count, plural, other {领域：{names}}}',
	},
	'question.links': { fr: 'quoi : {names}', en: 'what: {names}', zh: '内容：{names}' },
	'question.kinds': { fr: 'qui : {names}', en: 'who: {names}', zh: '类型：{names}' },
	'question.kind.FRENCH_TERRITORY': { fr: 'collectivités', en: 'local authorities', zh: '地方政府' },
	'question.kind.PARTNER_TERRITORY': {
		fr: 'territoires partenaires',
		en: 'partner territories',
		zh: '伙伴国地区',
	},
	'question.kind.UNIVERSITY': { fr: 'universités et écoles', en: 'universities and schools', zh: '高校' },
	'question.kind.HOSPITAL': { fr: 'CHU et hôpitaux', en: 'hospitals', zh: '医院' },
	'question.kind.OTHER_ORGANISATION': { fr: 'autres organismes', en: 'other organisations', zh: '其他机构' },
	'question.level.region': { fr: 'régions', en: 'régions', zh: '大区' },
	'question.level.departement': { fr: 'départements', en: 'départements', zh: '省（法国）' },
	'question.level.metropole': { fr: 'métropoles', en: 'métropoles', zh: '都会区' },
	'question.level.epci': { fr: 'intercommunalités', en: 'groupings of communes', zh: '市镇联合体' },
	'question.level.commune': { fr: 'communes', en: 'communes', zh: '市镇' },
	'question.from': { fr: 'depuis {from}', en: 'since {from}', zh: '自{from}起' },
	'question.to': { fr: 'jusqu’à {to}', en: 'until {to}', zh: '至{to}' },
	'question.within': { fr: 'en {from}', en: 'in {from}', zh: '{from}' },
	'question.between': { fr: 'de {from} à {to}', en: 'from {from} to {to}', zh: '{from}至{to}' },
	'question.remove': {
		fr: 'Retirer ce filtre : {filter}',
		en: 'Remove this filter: {filter}',
		zh: '移除筛选条件：{filter}',
	},
	'question.other': {
		fr: 'Autre sens de « {name} »',
		en: 'Another meaning of “{name}”',
		zh: '“{name}”的其他含义',
	},
	'question.save': { fr: 'Enregistrer cette vue', en: 'Save this view', zh: '保存此视图' },
	'question.saveName': { fr: 'Nom', en: 'Name', zh: '名称' },
	'question.saveHint': {
		fr: 'Conservée dans ce navigateur seulement.',
		en: 'Kept in this browser alone.',
		zh: '仅保存在此浏览器中。',
	},
	'question.saved': {
		fr: '{count, plural, one {# vue enregistrée} other {# vues enregistrées}}',
		en: '{count, plural, one {# saved view} other {# saved views}}',
		zh: '{count, plural, other {已保存 # 个视图}}',
	},
	'question.savedDone': {
		fr: 'La vue « {name} » est enregistrée.',
		en: 'The view “{name}” is saved.',
		zh: '视图“{name}”已保存。',
	},
	'question.forget': { fr: 'Supprimer « {name} »', en: 'Delete “{name}”', zh: '删除“{name}”' },
	'question.full': {
		fr: 'Trente vues sont enregistrées : supprimez-en une d’abord.',
		en: 'Thirty views are saved: delete one first.',
		zh: '已保存三十个视图，请先删除一个。',
	},
} satisfies Catalogue
