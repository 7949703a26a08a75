import type { Catalogue } from '../catalogue'

/** Strips of years in which one actor, or several, are there. */
export const presence = {
	'presence.legend.one': { fr: 'un seul acteur', en: 'one actor', zh: '一个机构' },
	'presence.legend.several': { fr: 'plusieurs acteurs', en: 'several actors', zh: '多个机构' },
	'presence.legend.silent': {
		fr: 'sans trace depuis, ni fin connue',
		en: 'no trace since, no known end',
		zh: '此后无记录，结束时间不详',
	},
	'presence.none': { fr: 'Aucune date connue', en: 'No known date', zh: '日期不详' },
	'presence.span': {
		fr: '{isOneYear, select, true {{from}} other {de {from} à {until}}} : {who, select, several {plusieurs acteurs} other {un seul acteur}}{isAttested, select, true {} other {, sans trace}}',
		en: '{isOneYear, select, true {{from}} other {{from} to {until}}}: {who, select, several {several actors} other {one actor}}{isAttested, select, true {} other {, no trace}}',
		zh: '{isOneYear, select, true {{from}年} other {{from}年至{until}年}}：{who, select, several {多个机构} other {一个机构}}{isAttested, select, true {} other {，无记录}}',
	},
	'presence.distinct': {
		fr: '{count, plural, one {# acteur distinct} other {# acteurs distincts}}',
		en: '{count, plural, one {# distinct actor} other {# distinct actors}}',
		zh: '{count, plural, other {# 个不同的机构}}',
	},
	'presence.moreActors': {
		fr: '{count, plural, one {et # autre} other {et # autres}}',
		en: 'and {count} more',
		zh: '等另外 {count, plural, other {#}} 个机构',
	},
	'presence.onTerritory': { fr: 'sur son territoire', en: 'on its territory', zh: '在其辖区内' },
	'overlaps.inPlace': { fr: ' : {name}', en: ': {name}', zh: '：{name}' },
	'presence.showAll': {
		fr: 'Voir les {count} croisements ici',
		en: 'See the {count} overlaps here',
		zh: '在此查看全部 {count} 处重叠',
	},
	'presence.showFirst': { fr: 'Réduire', en: 'Show fewer', zh: '收起' },
} satisfies Catalogue
