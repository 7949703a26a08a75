import type { Catalogue } from '../catalogue'

export const lists = {
	'overlaps.title': { fr: 'Croisements', en: 'Overlaps', zh: '交叉' },
	'overlaps.standfirst': {
		fr: 'Là où plusieurs acteurs français sont au même endroit, en même temps ou auprès du même partenaire. Se croiser n’est pas une faute ; encore faut-il le savoir.',
		en: 'Where several French players are in the same place, at the same time or with the same partner. Crossing paths is no fault; it is better to know.',
		zh: '多个法国方面在同一地点、同一时间或面向同一伙伴之处。交叉并非过错，但最好知情。',
	},
	'overlaps.filters': { fr: 'Filtres', en: 'Filters', zh: '筛选' },
	'overlaps.filtersSet': {
		fr: '{count, plural, =0 {Filtres} one {Filtres (# choisi)} other {Filtres (# choisis)}}',
		en: '{count, plural, =0 {Filters} one {Filters (# set)} other {Filters (# set)}}',
		zh: '{count, plural, =0 {筛选} other {筛选（已选 # 项）}}',
	},
	'overlaps.kinds': { fr: 'Nature', en: 'Kind', zh: '类型' },
	'overlaps.kind.CROWDING': { fr: 'Croisement de missions', en: 'Crowding of missions', zh: '访问扎堆' },
	'overlaps.kind.SAME_PARTNER': { fr: 'Partenaire partagé', en: 'Shared partner', zh: '共同伙伴' },
	'overlaps.kind.SAME_TERRITORY': {
		fr: 'Même territoire, même destination',
		en: 'Same territory, same destination',
		zh: '同辖区同去向',
	},
	'overlaps.kind.SAME_CITY_OFFICES': {
		fr: 'Bureaux dans la même ville',
		en: 'Offices in the same city',
		zh: '同城代表处',
	},
	'overlaps.place': { fr: 'Lieu', en: 'Place', zh: '地点' },
	'overlaps.placePlaceholder': { fr: 'Ville ou province', en: 'City or province', zh: '城市或省份' },
	'overlaps.severity': { fr: 'Intensité au moins', en: 'Intensity at least', zh: '最低强度' },
	'overlaps.severityAll': { fr: 'toutes', en: 'all', zh: '全部' },
	'overlaps.mine': {
		fr: 'Seulement ce qui concerne : {name}.',
		en: 'Only what concerns: {name}.',
		zh: '仅显示与{name}有关的内容。',
	},
	'overlaps.everyone': { fr: 'Voir tous les acteurs', en: 'See all players', zh: '查看所有各方' },
	'overlaps.count': {
		fr: '{count, plural, =0 {Aucun croisement} one {# croisement} other {# croisements}}',
		en: '{count, plural, =0 {No overlap} one {# overlap} other {# overlaps}}',
		zh: '{count, plural, =0 {没有交叉} other {# 个交叉}}',
	},
	'overlaps.reset': { fr: 'Retirer les filtres', en: 'Remove the filters', zh: '清除筛选' },
	'overlaps.empty': {
		fr: 'Aucun croisement ne répond à ces choix',
		en: 'No overlap answers these choices',
		zh: '没有符合这些条件的交叉',
	},
	'overlaps.emptyText': {
		fr: 'Cela ne veut pas dire qu’il n’y en a pas : seul ce dont une trace publique a été lue est montré ici.',
		en: 'This does not mean that there is none: only what a public trace was read of is shown here.',
		zh: '这并不意味着不存在：此处只显示已读到公开记录的内容。',
	},
	'overlaps.reading': { fr: 'Lecture des croisements.', en: 'Reading the overlaps.', zh: '正在读取交叉。' },
	'opportunities.title': { fr: 'À mettre en commun', en: 'To pool', zh: '可共享' },
	'opportunities.standfirst': {
		fr: 'Ce que des acteurs français pourraient partager : un bureau, une mission, un programme, un stand. Calculé à partir de faits publics ; personne n’a été consulté, chacun répond pour soi.',
		en: 'What French players could share: an office, a mission, a programme, a stand. Computed from public facts; nobody was consulted, each speaks for itself.',
		zh: '法国各方可以共享的内容：代表处、出访、项目、展台。根据公开事实计算；未征询任何一方，各方只代表自己。',
	},
	'opportunities.count': {
		fr: '{count, plural, =0 {Aucune piste} one {# piste} other {# pistes}}',
		en: '{count, plural, =0 {No idea} one {# idea} other {# ideas}}',
		zh: '{count, plural, =0 {没有线索} other {# 条线索}}',
	},
	'opportunities.kinds': { fr: 'Sortes de pistes', en: 'Kinds of ideas', zh: '线索类型' },
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
		en: 'How to read these ideas',
		zh: '如何阅读这些线索',
	},
	'opportunities.how.birth': {
		fr: 'Une piste naît de ce qui est au dossier : un lien, une mission prévue, un bureau ouvert, un souhait, un rendez-vous.',
		en: 'An idea comes from what is on record: a link, a planned mission, an open office, a wish, an event.',
		zh: '线索来自已有记录：合作关系、计划中的出访、代表处、意愿、活动。',
	},
	'opportunities.how.score': {
		fr: 'Le score, de 0 à 1, pèse l’affinité, le temps, la complémentarité, la faisabilité et l’équité ; les poids sont publics.',
		en: 'The score, from 0 to 1, weighs affinity, time, complementarity, feasibility and equity; the weights are public.',
		zh: '得分介于 0 与 1 之间，权衡契合度、时间、互补性、可行性与公平性；权重公开。',
	},
	'opportunities.how.lower': {
		fr: 'Chaque page dit ce qui ferait baisser son score.',
		en: 'Each page says what would lower its score.',
		zh: '每个页面都说明什么会降低其得分。',
	},
	'opportunities.how.consulted': {
		fr: 'Personne n’a été consulté : chacun répond pour soi, et un refus n’a pas à être motivé.',
		en: 'Nobody was consulted: each speaks for itself, and a refusal needs no reason.',
		zh: '未征询任何一方：各方只代表自己，拒绝无需理由。',
	},
	'opportunities.empty': {
		fr: 'Aucune piste à cette date',
		en: 'No idea at this date',
		zh: '截至此日期没有线索',
	},
	'opportunities.emptyText': {
		fr: 'Une piste naît de ce qui est au dossier : un lien, une mission prévue, un bureau ouvert, un souhait, un rendez-vous. Rien ne se répond pour ces choix.',
		en: 'An idea comes from what is on record: a link, a planned mission, an open office, a wish, an event. Nothing fits for these choices.',
		zh: '线索来自已有记录：合作关系、计划中的出访、代表处、意愿、活动。就这些条件而言，没有相符的内容。',
	},
	'opportunities.reading': { fr: 'Lecture des pistes.', en: 'Reading the ideas.', zh: '正在读取线索。' },
} satisfies Catalogue
