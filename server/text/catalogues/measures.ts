import type { Catalogue } from '../catalogue'

/** What the value of a measure says, and why one has none. */
export const measures: Catalogue = {
	'measure.effectiveNumber': {
		fr: '{actors, plural, one {# acteur} other {# acteurs}} ; nombre d’acteurs équivalents : {value}.',
		en: '{actors, plural, one {# actor} other {# actors}}; equivalent number of actors of equal weight: {value}.',
		zh: '共{actors}个机构：相当于{value}个同等分量的机构。',
	},
	'measure.effectiveEstablished': {
		fr: 'Par les seules fiches établies : {value} ({actors, plural, one {# acteur} other {# acteurs}}).',
		en: 'By established records alone: {value} ({actors, plural, one {# actor} other {# actors}}).',
		zh: '仅按已确认的记录：{value}（{actors}个机构）。',
	},
	'measure.concentration': {
		fr: 'Concentration {value} : 1 quand un seul acteur porte tout ; au plus bas, chacun des {actors} a une part égale.',
		en: 'Concentration {value}: 1 when one actor carries everything; at its lowest, each of the {actors} has an equal share.',
		zh: '集中度{value}：全部取决于一方时为1；{actors}方均等时最低。',
	},
	'measure.theilTotal': {
		fr: 'Écart à l’égalité (Theil) : {value}.',
		en: 'Distance from equality (Theil): {value}.',
		zh: '不均等程度（泰尔指数）：{value}。',
	},
	'measure.theilBetween': {
		fr: '{value} vient des différences entre {departements, select, true {départements} other {régions}} ({areas}).',
		en: '{value} comes from differences between {departements, select, true {départements} other {régions}} ({areas}).',
		zh: '其中{value}来自{departements, select, true {法国各省} other {各大区}}之间的差异（{areas}）。',
	},
	'measure.theilWithin': {
		fr: '{value} vient des différences à l’intérieur {departements, select, true {des départements} other {des régions}} ({areas}).',
		en: '{value} comes from differences within {departements, select, true {départements} other {régions}} ({areas}).',
		zh: '其中{value}来自{departements, select, true {法国各省} other {各大区}}内部的差异（{areas}）。',
	},
	'measure.coverage': {
		fr: '{confirmed, plural, =0 {Aucune fiche n’est} one {# fiche est} other {# fiches sont}} confirmée{confirmed, plural, =0 {} one {} other {s}} par une date des douze derniers mois, sur {records}.',
		en: '{confirmed, plural, =0 {No record is} one {# record is} other {# records are}} confirmed by a date within the last twelve months, of {records}.',
		zh: '{records}条记录中，{confirmed}条有最近十二个月内的日期可证。',
	},
	'measure.reciprocity': {
		fr: 'Réciprocité {value} : −1 quand tout se passe chez l’autre, 1 quand tout se passe en France, 0 à l’équilibre.',
		en: 'Reciprocity {value}: −1 when everything happens on the other side, 1 when everything happens in France, 0 in balance.',
		zh: '对等度{value}：全部发生在对方为−1，全部发生在法国为1，均衡为0。',
	},
	'measure.affinity': {
		fr: '{shared, plural, one {# partenaire en commun} other {# partenaires en commun}} : affinité {value}, d’autant plus forte que peu d’autres les ont.',
		en: '{shared, plural, one {# partner in common} other {# partners in common}}: affinity {value}, the stronger the fewer others have them.',
		zh: '共有{shared}个相同伙伴：契合度{value}，其他机构越少与之合作则越高。',
	},
	'measure.pairOverlap': {
		fr: 'Recouvrement de leurs activités, par partenaire et par filière : {value}, de 0 à 1.',
		en: 'Common activity, by partner and sector: {value}, from 0 to 1.',
		zh: '按伙伴与领域计算的活动重合度：{value}，介于0与1之间。',
	},
	'measure.none.nothing-recorded': {
		fr: 'Non calculable : rien n’est recensé à cette date.',
		en: 'Cannot be computed: nothing is on record at this date.',
		zh: '无法计算：该日期没有记录。',
	},
	'measure.none.too-few-actors': {
		fr: 'Non calculable : moins de trois acteurs, un indice ne dirait rien.',
		en: 'Cannot be computed: under three actors, an index would say nothing.',
		zh: '无法计算：不足三个机构，指数没有意义。',
	},
	'measure.none.too-few-places': {
		fr: 'Non calculable : moins de trois lieux recensés.',
		en: 'Cannot be computed: under three places on record.',
		zh: '无法计算：记录中不足三个地点。',
	},
	'measure.none.one-direction-only': {
		fr: 'Non calculable : les déplacements recensés vont dans un seul sens.',
		en: 'Cannot be computed: journeys in one direction only are on record.',
		zh: '无法计算：记录中只有单向往来。',
	},
	'measure.none.no-shared-partner': {
		fr: 'Non calculable : aucun partenaire en commun.',
		en: 'Cannot be computed: no partner in common.',
		zh: '无法计算：没有共同伙伴。',
	},
	'measure.none.no-date': {
		fr: 'Non calculable : aucune de ces fiches n’est datée.',
		en: 'Cannot be computed: none of these records has a date.',
		zh: '无法计算：这些记录均无日期。',
	},
}
