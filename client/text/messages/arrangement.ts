import type { Catalogue } from '../catalogue'

/** The order and the groups of a list of overlaps. */
export const arrangement = {
	'overlaps.order': { fr: 'Ordre', en: 'Order', zh: '排序' },
	'overlaps.order.STRONGEST': { fr: 'intensité', en: 'intensity', zh: '强度' },
	'overlaps.order.MOST_ACTORS': { fr: 'nombre d’acteurs', en: 'number of actors', zh: '机构数量' },
	'overlaps.order.MOST_RECORDS': { fr: 'nombre de fiches', en: 'number of records', zh: '记录数量' },
	'overlaps.order.LATEST': { fr: 'plus récents d’abord', en: 'latest first', zh: '最近的在前' },
	'overlaps.order.EARLIEST': { fr: 'plus anciens d’abord', en: 'earliest first', zh: '最早的在前' },
	'overlaps.order.PLACE': { fr: 'lieu, de A à Z', en: 'place, A to Z', zh: '地点名称' },
	'overlaps.ordered.STRONGEST': {
		fr: 'établis d’abord, puis par intensité',
		en: 'established first, then by intensity',
		zh: '已确认的在前，再按强度',
	},
	'overlaps.ordered.MOST_ACTORS': {
		fr: 'par nombre d’acteurs, puis par intensité',
		en: 'by number of actors, then by intensity',
		zh: '按机构数量，再按强度',
	},
	'overlaps.ordered.MOST_RECORDS': {
		fr: 'par nombre de fiches, puis par intensité',
		en: 'by number of records, then by intensity',
		zh: '按记录数量，再按强度',
	},
	'overlaps.ordered.LATEST': {
		fr: 'par date de début, la plus récente d’abord',
		en: 'by start, the latest first',
		zh: '按开始日期，最近的在前',
	},
	'overlaps.ordered.EARLIEST': {
		fr: 'par date de début, la plus ancienne d’abord',
		en: 'by start, the earliest first',
		zh: '按开始日期，最早的在前',
	},
	'overlaps.ordered.PLACE': {
		fr: 'par nom de lieu, puis par intensité',
		en: 'by name of place, then by intensity',
		zh: '按地点名称，再按强度',
	},
	'overlaps.group': { fr: 'Regrouper', en: 'Group', zh: '分组' },
	'overlaps.group.none': { fr: 'une seule liste', en: 'one list', zh: '不分组' },
	'overlaps.group.PLACE': { fr: 'par lieu', en: 'by place', zh: '按地点' },
	'overlaps.group.FRENCH_ACTOR': { fr: 'par acteur français', en: 'by French actor', zh: '按法国机构' },
	'overlaps.group.PARTNER_ACTOR': { fr: 'par partenaire', en: 'by partner', zh: '按伙伴' },
	'overlaps.groupCount.PLACE': {
		fr: '{count, plural, one {# croisement} other {# croisements}} dans {groups, plural, one {# lieu} other {# lieux}}',
		en: '{count, plural, one {# overlap} other {# overlaps}} in {groups, plural, one {# place} other {# places}}',
		zh: '{groups, plural, other {#}} 个地点的 {count, plural, other {#}} 处重叠',
	},
	'overlaps.groupCount.FRENCH_ACTOR': {
		fr: '{count, plural, one {# croisement} other {# croisements}}, {groups, plural, one {# acteur français concerné} other {# acteurs français concernés}}',
		en: '{count, plural, one {# overlap} other {# overlaps}}, {groups, plural, one {# French actor concerned} other {# French actors concerned}}',
		zh: '{count, plural, other {#}} 处重叠，涉及 {groups, plural, other {#}} 个法国机构',
	},
	'overlaps.groupCount.PARTNER_ACTOR': {
		fr: '{count, plural, one {# croisement} other {# croisements}}, {groups, plural, one {# partenaire concerné} other {# partenaires concernés}}',
		en: '{count, plural, one {# overlap} other {# overlaps}}, {groups, plural, one {# partner concerned} other {# partners concerned}}',
		zh: '{count, plural, other {#}} 处重叠，涉及 {groups, plural, other {#}} 个伙伴',
	},
	'overlaps.groupOrder': {
		fr: 'les plus nombreux d’abord ; dans chaque groupe, {order}',
		en: 'the most numerous first; in each group, {order}',
		zh: '数量多的在前；组内{order}',
	},
	'overlaps.groupNote': {
		fr: 'Un croisement figure sous chacun de ses acteurs : la somme des groupes dépasse donc le total.',
		en: 'An overlap is listed under each of its actors: the groups therefore add up to more than the total.',
		zh: '同一重叠列于其每一个机构之下，因此各组之和大于总数。',
	},
	'overlaps.ungrouped': {
		fr: '{count, plural, one {# croisement n’entre dans aucun groupe} other {# croisements n’entrent dans aucun groupe}} ; la liste les montre.',
		en: '{count, plural, one {# overlap belongs to no group} other {# overlaps belong to no group}}; the list shows them.',
		zh: '{count, plural, other {#}} 处重叠不属于任何组；列表中仍会显示。',
	},
	'overlaps.groupEstablished': {
		fr: '{count, plural, =0 {tous à confirmer} one {# établi} other {# établis}}',
		en: '{count, plural, =0 {all to be confirmed} other {# established}}',
		zh: '{count, plural, =0 {均待确认} other {# 处已确认}}',
	},
	'overlaps.groupActors': {
		fr: '{count, plural, one {# acteur} other {# acteurs}}',
		en: '{count, plural, one {# actor} other {# actors}}',
		zh: '{count, plural, other {#}} 个机构',
	},
	'overlaps.groupOthers': {
		fr: 'avec {count, plural, one {# autre acteur} other {# autres acteurs}}, dans {places, plural, one {# lieu} other {# lieux}}',
		en: 'with {count, plural, one {# other actor} other {# other actors}}, in {places, plural, one {# place} other {# places}}',
		zh: '与另外 {count, plural, other {#}} 个机构，在 {places, plural, other {#}} 个地点',
	},
	'overlaps.groupStrongest.HIGH': {
		fr: 'intensité maximale : forte',
		en: 'highest intensity: high',
		zh: '最高强度：高',
	},
	'overlaps.groupStrongest.MEDIUM': {
		fr: 'intensité maximale : moyenne',
		en: 'highest intensity: medium',
		zh: '最高强度：中',
	},
	'overlaps.groupStrongest.LOW': { fr: 'intensité faible', en: 'low intensity', zh: '强度低' },
	'overlaps.kindCount.CROWDING': {
		fr: '{count, plural, one {# croisement de missions} other {# croisements de missions}}',
		en: '{count, plural, one {# case of overlapping missions} other {# cases of overlapping missions}}',
		zh: '{count, plural, other {#}} 次访问重叠',
	},
	'overlaps.kindCount.SAME_PARTNER': {
		fr: '{count, plural, one {# partenaire partagé} other {# partenaires partagés}}',
		en: '{count, plural, one {# shared partner} other {# shared partners}}',
		zh: '{count, plural, other {#}} 个共同伙伴',
	},
	'overlaps.kindCount.SAME_TERRITORY': {
		fr: '{count, plural, one {# destination commune} other {# destinations communes}}',
		en: '{count, plural, one {# shared destination} other {# shared destinations}}',
		zh: '{count, plural, other {#}} 个共同去向',
	},
	'overlaps.kindCount.SAME_CITY_OFFICES': {
		fr: '{count, plural, one {# ville à plusieurs bureaux} other {# villes à plusieurs bureaux}}',
		en: '{count, plural, one {# city with several offices} other {# cities with several offices}}',
		zh: '{count, plural, other {#}} 个有多个代表处的城市',
	},
	'overlaps.onlyPlace': { fr: 'Ne voir que ce lieu', en: 'Only this place', zh: '只看此地点' },
	'overlaps.onlyActor': { fr: 'Ne voir que cet acteur', en: 'Only this actor', zh: '只看此机构' },
	'overlaps.profile': { fr: 'Son profil', en: 'Its profile', zh: '其档案' },
} satisfies Catalogue
