import type { Catalogue } from '../catalogue'

/** The list of opportunities. */
export const opportunities = {
	'opportunities.title': { fr: 'À mettre en commun', en: 'Shared opportunities', zh: '可共享' },
	'opportunities.standfirst': {
		fr: 'Ce que des acteurs français pourraient partager : un bureau, une mission, un programme, un stand. Calculé à partir de faits publics ; personne n’a été consulté, chaque collectivité reste libre.',
		en: 'What French actors could share: an office, a mission, a programme, a stand. Computed from public facts; nobody was consulted, each speaks for itself.',
		zh: '法国机构可以共享的内容：代表处、出访、项目、展台。根据公开事实计算；未征询任何一方，各方只代表自己。',
	},
	'opportunities.count': {
		fr: '{count, plural, =0 {Aucune piste} one {# piste} other {# pistes}}',
		en: '{count, plural, =0 {No opportunity} one {# opportunity} other {# opportunities}}',
		zh: '{count, plural, =0 {没有线索} other {# 条线索}}',
	},
	'opportunities.groupCount.PLACE': {
		fr: '{count, plural, one {# piste} other {# pistes}} dans {groups, plural, one {# lieu} other {# lieux}}',
		en: '{count, plural, one {# opportunity} other {# opportunities}} in {groups, plural, one {# place} other {# places}}',
		zh: '{groups, plural, other {#}} 个地点的 {count, plural, other {# 条线索}}',
	},
	'opportunities.groupCount.KIND': {
		fr: '{count, plural, one {# piste} other {# pistes}} de {groups, plural, one {# type} other {# types}}',
		en: '{count, plural, one {# opportunity} other {# opportunities}} of {groups, plural, one {# kind} other {# kinds}}',
		zh: '{groups, plural, other {#}} 类共 {count, plural, other {# 条线索}}',
	},
	'opportunities.groupOrder': {
		fr: 'la meilleure piste d’abord',
		en: 'the best opportunity first',
		zh: '得分最高的在前',
	},
	'opportunities.groupAll': {
		fr: 'Voir les {count} pistes',
		en: 'See the {count} opportunities',
		zh: '查看全部 {count} 条线索',
	},
	'opportunities.group.KIND': { fr: 'par type', en: 'by kind', zh: '按类型' },
	'opportunities.kinds': { fr: 'Types de pistes', en: 'Kinds of opportunities', zh: '线索类型' },
	'opportunities.kind.SHARED_OFFICE': { fr: 'Bureau partagé', en: 'Shared office', zh: '共用代表处' },
	'opportunities.kind.JOINT_MISSION': { fr: 'Mission commune', en: 'Joint mission', zh: '联合出访' },
	'opportunities.kind.PIGGYBACK': {
		fr: 'Appui à une ville moyenne',
		en: 'Support for a smaller town',
		zh: '扶助中小城市',
	},
	'opportunities.kind.CONSORTIUM': {
		fr: 'Consortium de filière',
		en: 'Sector consortium',
		zh: '领域联合体',
	},
	'opportunities.kind.UNIVERSITY_PROGRAMME': {
		fr: 'Programme universitaire',
		en: 'University programme',
		zh: '高校联合项目',
	},
	'opportunities.kind.HOSPITAL_PROGRAMME': {
		fr: 'Programme hospitalier',
		en: 'Hospital programme',
		zh: '医院联合项目',
	},
	'opportunities.kind.COMMON_STAND': { fr: 'Stand commun', en: 'Common stand', zh: '共设展台' },
	'opportunities.kind.ANSWER_WISH': { fr: 'Réponse à un souhait', en: 'Answer to a wish', zh: '回应意愿' },
	'opportunities.how': {
		fr: 'Comment lire ces pistes',
		en: 'How to read these opportunities',
		zh: '如何阅读这些线索',
	},
	'opportunities.how.birth': {
		fr: 'Une piste naît de faits recensés : un lien, une mission prévue, un bureau ouvert, un souhait, un événement.',
		en: 'An opportunity comes from what is on record: a link, a planned mission, an open office, a wish, an event.',
		zh: '线索来自已有记录：合作关系、计划中的出访、代表处、意愿、活动。',
	},
	'opportunities.how.score': {
		fr: 'Le score, de 0 à 1, tient compte de l’affinité, du temps, de la complémentarité, de la faisabilité et de l’équité ; les poids sont publics.',
		en: 'The score, from 0 to 1, weighs affinity, time, complementarity, feasibility and equity; the weights are public.',
		zh: '得分介于 0 与 1 之间，权衡契合度、时间、互补性、可行性与公平性；权重公开。',
	},
	'opportunities.how.smallTown': {
		fr: 'Sans collectivité choisie, une des quatre premières pistes revient à une ville de moins de 100 000 habitants, s’il en existe une pour elle.',
		en: 'With no local authority chosen, one of the first four opportunities is for a town under 100,000 inhabitants, if there is one for it.',
		zh: '未选择地方政府时，只要有合适的线索，前四条中必有一条属于人口不足 10 万的城市。',
	},
	'opportunities.how.levels': {
		fr: 'Regroupées par niveau, les pistes restent les mêmes : la liste nomme alors les territoires, la phrase ceux qui agiraient.',
		en: 'Rolled up to a level, the opportunities stay the same: the list then names territories, the sentence those who would act.',
		zh: '按层级合并后，线索不变：列表显示所属地区，句子说明由谁实际行动。',
	},
	'opportunities.how.lower': {
		fr: 'Chaque piste dit ce qui ferait baisser son score.',
		en: 'Each opportunity says what would lower its score.',
		zh: '每条线索都说明什么会降低其得分。',
	},
	'opportunities.how.consulted': {
		fr: 'Personne n’a été consulté : chaque collectivité reste libre, et un refus n’a pas à être motivé.',
		en: 'Nobody was consulted: each speaks for itself, and a refusal needs no reason.',
		zh: '未征询任何一方：各方只代表自己，拒绝无需理由。',
	},
	'opportunities.empty': {
		fr: 'Aucune piste à cette date',
		en: 'No opportunity at this date',
		zh: '截至此日期没有线索',
	},
	'opportunities.emptyText': {
		fr: 'Une piste naît de faits recensés : un lien, une mission prévue, un bureau ouvert, un souhait, un événement. Pour ces choix, aucun ne répond à un autre.',
		en: 'An opportunity comes from what is on record: a link, a planned mission, an open office, a wish, an event. With these choices, none of them meets another.',
		zh: '线索来自已有记录：合作关系、计划中的出访、代表处、意愿、活动。就这些条件而言，没有相符的内容。',
	},
	'opportunities.reading': {
		fr: 'Chargement des pistes…',
		en: 'Loading the opportunities…',
		zh: '正在加载线索……',
	},
} satisfies Catalogue
