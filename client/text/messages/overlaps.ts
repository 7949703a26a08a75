import type { Catalogue } from '../catalogue'

/** The list of overlaps and its filters. */
export const overlaps = {
	'overlaps.title': { fr: 'Croisements', en: 'Overlaps', zh: '重叠' },
	'overlaps.standfirst': {
		fr: 'Là où plusieurs acteurs français sont au même endroit, en même temps ou auprès du même partenaire. Se croiser n’est pas une faute ; encore faut-il le savoir.',
		en: 'Where several French actors are in the same place, at the same time or with the same partner. Crossing paths is no fault; it is better to know.',
		zh: '多个法国机构在同一地点、同一时间活动，或面向同一伙伴之处。重叠并非过错，但最好知情。',
	},
	'overlaps.filters': { fr: 'Filtres', en: 'Filters', zh: '筛选' },
	'overlaps.filtersSet': {
		fr: '{count, plural, =0 {Filtres} one {Filtres (# choisi)} other {Filtres (# choisis)}}',
		en: '{count, plural, =0 {Filters} one {Filters (# set)} other {Filters (# set)}}',
		zh: '{count, plural, =0 {筛选} other {筛选（已选 # 项）}}',
	},
	'overlaps.kinds': { fr: 'Type de croisement', en: 'Kind of overlap', zh: '重叠类型' },
	'overlaps.kind.CROWDING': { fr: 'Croisement de missions', en: 'Overlapping missions', zh: '访问重叠' },
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
	'overlaps.placePlaceholder': { fr: 'Ville ou territoire', en: 'City or territory', zh: '城市或地区' },
	'overlaps.severity': { fr: 'Intensité au moins', en: 'Intensity at least', zh: '最低强度' },
	'overlaps.severityAll': { fr: 'toutes', en: 'all', zh: '全部' },
	'overlaps.severityFrom.HIGH': { fr: 'forte', en: 'high', zh: '高' },
	'overlaps.severityFrom.MEDIUM': { fr: 'moyenne ou forte', en: 'medium or high', zh: '中或高' },
	'overlaps.mine': {
		fr: 'Liste limitée : {name}.',
		en: 'List limited to: {name}.',
		zh: '列表仅限：{name}。',
	},
	'overlaps.everyone': { fr: 'Retirer ce choix', en: 'Clear this choice', zh: '取消此选择' },
	'overlaps.count': {
		fr: '{count, plural, =0 {Aucun croisement} one {# croisement} other {# croisements}}',
		en: '{count, plural, =0 {No overlap} one {# overlap} other {# overlaps}}',
		zh: '{count, plural, =0 {没有重叠} other {# 处重叠}}',
	},
	'overlaps.reset': { fr: 'Retirer les filtres', en: 'Remove the filters', zh: '清除筛选' },
	'overlaps.empty': {
		fr: 'Aucun croisement ne correspond à ces choix',
		en: 'No overlap matches these choices',
		zh: '没有符合这些条件的重叠',
	},
	'overlaps.emptyText': {
		fr: 'Cela ne veut pas dire qu’il n’y en a pas : seuls les faits trouvés dans des sources publiques figurent ici.',
		en: 'This does not mean that there is none: only facts found in public sources are shown here.',
		zh: '这并不意味着不存在：此处只显示公开来源中查到的事实。',
	},
	'overlaps.actor': { fr: 'Acteur concerné', en: 'Actor concerned', zh: '相关机构' },
	'overlaps.actorPlaceholder': {
		fr: 'Collectivité, université, CHU',
		en: 'Name of an actor',
		zh: '地方政府、大学、医院',
	},
	'overlaps.placeAlone': {
		fr: 'Sans les lieux qu’il contient',
		en: 'Without the places in it',
		zh: '不含其下属地点',
	},
	'overlaps.nature': { fr: 'Nature du croisement', en: 'Nature of the overlap', zh: '重叠的性质' },
	'overlaps.natureAll': { fr: 'toutes les natures', en: 'of any nature', zh: '所有性质' },
	'overlaps.nature.COMPETING': {
		fr: 'filières concurrentes',
		en: 'competing sectors',
		zh: '竞争性领域',
	},
	'overlaps.nature.COMPLEMENTARY': {
		fr: 'filières complémentaires',
		en: 'complementary sectors',
		zh: '互补性领域',
	},
	'overlaps.certainty': { fr: 'Certitude', en: 'Certainty', zh: '确定程度' },
	'overlaps.certaintyAll': {
		fr: 'établis et à confirmer',
		en: 'established or not',
		zh: '已确认与待确认',
	},
	'overlaps.direction': { fr: 'Sens des missions', en: 'Direction of missions', zh: '访问方向' },
	'overlaps.directionAll': {
		fr: 'toutes les directions',
		en: 'all directions',
		zh: '所有方向',
	},
	'overlaps.direction.FR_TO_PARTNER': {
		fr: 'missions parties de France',
		en: 'missions from France',
		zh: '法方出访',
	},
	'overlaps.direction.PARTNER_TO_FR': {
		fr: 'visites reçues en France',
		en: 'visits to France',
		zh: '来法访问',
	},
	'overlaps.years': { fr: 'Période', en: 'Period', zh: '时期' },
	'overlaps.from': { fr: 'De l’année', en: 'From year', zh: '起始年份' },
	'overlaps.to': { fr: 'À l’année', en: 'To year', zh: '截止年份' },
	'overlaps.reading': {
		fr: 'Chargement des croisements…',
		en: 'Loading the overlaps…',
		zh: '正在加载重叠……',
	},
	'overlaps.how': {
		fr: 'Comment lire ces croisements',
		en: 'How to read these overlaps',
		zh: '如何阅读这些重叠',
	},
	'overlaps.how.birth': {
		fr: 'Un croisement naît de faits recensés : des missions proches dans une même ville, un même partenaire, un même territoire vers une même destination, des bureaux dans une même ville.',
		en: 'An overlap comes from what is on record: missions near in time in one city, one same partner, one territory towards one destination, offices in one city.',
		zh: '重叠来自已有记录：同城时间相近的访问、同一合作伙伴、同一辖区前往同一目的地、同城代表处。',
	},
	'overlaps.how.intensity': {
		fr: 'L’intensité (forte, moyenne ou faible) tient compte de la simultanéité, de la concurrence des filières, de la solidité des preuves et du type de croisement ; la page de chaque croisement montre le calcul.',
		en: 'The intensity, high, medium or low, weighs simultaneity, competing sectors, how solid the evidence is and the kind of overlap; the page of each shows the sum.',
		zh: '强度分为高、中、低，权衡同时性、领域竞争、依据的可靠程度与重叠类型；各自的页面列出计算过程。',
	},
	'overlaps.how.certainty': {
		fr: 'Établi : les fiches établies suffisent à le montrer. À confirmer : il dépend d’une date ou d’une activité qui reste à confirmer.',
		en: 'Established: established records alone show it. To be confirmed: it depends on a date or an activity still to be confirmed.',
		zh: '已确认：仅凭已确认的记录即可成立。待确认：取决于尚待确认的日期或活动。',
	},
	'overlaps.how.choice': {
		fr: 'Se croiser peut être voulu : chaque collectivité reste libre.',
		en: 'Crossing paths may be intended: each speaks for itself.',
		zh: '重叠可能是有意为之：各方只代表自己。',
	},
} satisfies Catalogue
