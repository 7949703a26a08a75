import type { Catalogue } from '../catalogue'

export const data = {
	'data.title': { fr: 'Données et limites', en: 'Data and limits', zh: '数据与局限' },
	'data.counts': { fr: 'Ce qui est recensé', en: 'What is on record', zh: '有记录的内容' },
	'data.missionsDated': {
		fr: 'dont datées au moins au mois',
		en: 'of which dated at least to the month',
		zh: '其中日期至少精确到月',
	},
	'data.sources': { fr: 'sources citées', en: 'sources cited', zh: '引用来源' },
	'data.tables': { fr: 'Les tables', en: 'The tables', zh: '数据表' },
	'data.tablesCaption': {
		fr: 'Chaque table avec son nombre de lignes, le jour où elle a été compilée, sa licence et la confiance de ses lignes.',
		en: 'Each table with its number of rows, the day it was compiled, its licence and the confidence of its rows.',
		zh: '每张表的行数、汇编日期、许可与可信度。',
	},
	'data.table': { fr: 'Table', en: 'Table', zh: '表' },
	'data.rows': { fr: 'Lignes', en: 'Rows', zh: '行数' },
	'data.compiled': { fr: 'Compilée', en: 'Compiled', zh: '汇编日期' },
	'data.licence': { fr: 'Licence', en: 'Licence', zh: '许可' },
	'data.confidence': { fr: 'Confiance', en: 'Confidence', zh: '可信度' },
	'data.origin': { fr: 'Origine', en: 'Origin', zh: '来源' },
	'data.noConfidence': { fr: 'sans objet', en: 'not applicable', zh: '不适用' },
	'data.confidenceTitle': { fr: 'Ce que dit la confiance', en: 'What confidence says', zh: '可信度的含义' },
	'data.high': {
		fr: 'Une page ou un document qui énonce le fait a été lu, ou deux extraits indépendants concordent. Cela ne veut pas dire que le lien est encore actif.',
		en: 'A page or document stating the fact was read, or two independent extracts agree. This does not mean that the link is still active.',
		zh: '已读到陈述该事实的网页或文件，或两份独立摘录一致。这并不表示该合作关系仍然活跃。',
	},
	'data.medium': {
		fr: 'Un seul extrait dérivé de Wikipédia ou Wikidata, une source qui n’énonce le fait qu’en partie, ou un fait connu sans source lue.',
		en: 'A single extract derived from Wikipedia or Wikidata, a source that states the fact in part, or a known fact with no source read.',
		zh: '仅有一份源自维基百科或维基数据的摘录，或来源仅部分陈述该事实，或为人熟知但未读到来源。',
	},
	'data.low': {
		fr: 'De mémoire seulement : à confirmer avant tout usage public.',
		en: 'From memory only: to be confirmed before any public use.',
		zh: '仅凭记忆：公开使用前须核实。',
	},
	'data.limits': {
		fr: 'Ce que les données ne disent pas',
		en: 'What the data do not say',
		zh: '数据未说明的内容',
	},
	'data.limit.traces': {
		fr: 'Une mission, un lien ou un bureau absent d’ici peut exister : il n’a pas été trouvé dans une source publique.',
		en: 'A mission, link or office absent from here may exist: it was not found in a public source.',
		zh: '此处没有的访问、合作关系或代表处仍可能存在，只是未在公开来源中查到。',
	},
	'data.limit.dates': {
		fr: 'Une date n’est jamais plus précise que sa source. Ce qui n’est daté que de l’année est montré à part et n’est pas compté.',
		en: 'A date is never more precise than its source. What is dated only to the year is shown apart and not counted.',
		zh: '日期的精度不超过其来源。仅精确到年的内容单独显示，不计入。',
	},
	'data.limit.names': {
		fr: 'Les signataires gardent leur nom de l’époque ; leur nom d’aujourd’hui est donné à côté.',
		en: 'Signatories keep the name they had then; today’s name is given beside it.',
		zh: '签署方保留当时的名称，并注明现名。',
	},
	'data.limit.persons': {
		fr: 'Aucun nom de personne n’est enregistré : seulement des fonctions.',
		en: 'No person’s name is recorded: only functions.',
		zh: '不记录任何个人姓名，只记录职务。',
	},
	'data.limit.consulted': {
		fr: 'Les croisements et les pistes sont calculés ; aucune collectivité n’a été ni consultée ni jugée.',
		en: 'Overlaps and opportunities are computed; no local authority was consulted or judged.',
		zh: '重叠与线索均为计算所得；未征询或评判任何地方政府。',
	},
	'data.licences': { fr: 'Licences', en: 'Licences', zh: '许可' },
	'data.attributions': { fr: 'Attributions', en: 'Attributions', zh: '署名' },
	'data.version': {
		fr: 'Version de l’outil : {version}',
		en: 'Version of the tool: {version}',
		zh: '工具版本：{version}',
	},
	'data.reading': {
		fr: 'Chargement de l’état des données…',
		en: 'Loading the state of the data…',
		zh: '正在加载数据现状……',
	},
	'data.api': {
		fr: 'Les mêmes données se lisent par programme à l’adresse {address}, en GraphQL.',
		en: 'The same data can be read by programs at {address}, in GraphQL.',
		zh: '同样的数据可通过 GraphQL 在 {address} 读取。',
	},
} satisfies Catalogue
