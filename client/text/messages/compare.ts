import type { Catalogue } from '../catalogue'

export const compare = {
	'compare.title': { fr: 'Comparer deux acteurs', en: 'Compare two actors', zh: '比较两个机构' },
	'compare.standfirst': {
		fr: 'Ce qu’ils partagent, ce que chacun est seul à avoir, où leurs chemins se croisent et ce qu’ils pourraient mettre en commun.',
		en: 'What they share, what each alone has, where their paths cross and what they could share.',
		zh: '两者共有什么、各自独有什么、在哪里重叠、可以共享什么。',
	},
	'compare.first': { fr: 'Premier acteur', en: 'First actor', zh: '第一个机构' },
	'compare.second': { fr: 'Second acteur', en: 'Second actor', zh: '第二个机构' },
	'compare.swap': { fr: 'Échanger', en: 'Swap', zh: '互换' },
	'compare.chooseTwo': {
		fr: 'Choisissez deux acteurs du même pays.',
		en: 'Choose two actors of the same country.',
		zh: '请选择同一国家的两个机构。',
	},
	'compare.reading': { fr: 'Comparaison en cours…', en: 'Comparing…', zh: '正在比较……' },
	'compare.onGraph': {
		fr: 'Voir les deux sur le graphe',
		en: 'See both on the graph',
		zh: '在关系图上查看两者',
	},
	'compare.with': { fr: 'Comparer avec…', en: 'Compare with…', zh: '与……比较' },
	'compare.theTwo': { fr: 'Comparer les deux', en: 'Compare the two', zh: '比较这两个机构' },
	'compare.partners': { fr: 'Partenaires', en: 'Partners', zh: '合作伙伴' },
	'compare.cities': { fr: 'Villes', en: 'Cities', zh: '城市' },
	'compare.sectors': { fr: 'Filières', en: 'Sectors', zh: '领域' },
	'compare.column.partners': { fr: 'Partenaire', en: 'Partner', zh: '合作伙伴' },
	'compare.column.cities': { fr: 'Ville', en: 'City', zh: '城市' },
	'compare.column.sectors': { fr: 'Filière', en: 'Sector', zh: '领域' },
	'compare.column.whose': { fr: 'À qui', en: 'Whose', zh: '归属' },
	'compare.whose.both': { fr: 'aux deux', en: 'both', zh: '两者' },
	'compare.whose.one': { fr: '{name} seulement', en: '{name} only', zh: '仅{name}' },
	'compare.onlyOne': {
		fr: '{name} seulement : {count}',
		en: '{name} only: {count}',
		zh: '仅{name}：{count}',
	},
	'compare.both': { fr: 'aux deux : {count}', en: 'both: {count}', zh: '两者共有：{count}' },
	'compare.left': {
		fr: '{count, plural, one {La liste complète en compte # de plus.} other {La liste complète en compte # de plus.}}',
		en: '{count, plural, other {The whole list has # more.}}',
		zh: '完整列表另有 {count} 项。',
	},
	'compare.missions': {
		fr: '{count, plural, =0 {Aucune mission à dates proches} one {# paire de missions à dates proches} other {# paires de missions à dates proches}}',
		en: '{count, plural, =0 {No missions at near dates} one {# pair of missions at near dates} other {# pairs of missions at near dates}}',
		zh: '{count, plural, =0 {没有日期相近的访问} other {# 组日期相近的访问}}',
	},
	'compare.joint': {
		fr: '{count, plural, =0 {Aucune fiche n’est commune aux deux.} one {# fiche est commune aux deux.} other {# fiches sont communes aux deux.}}',
		en: '{count, plural, =0 {No record concerns both.} one {# record concerns both.} other {# records concern both.}}',
		zh: '{count, plural, =0 {没有两者共同的记录。} other {两者共同的记录：# 条。}}',
	},
	'compare.ownMeasures': {
		fr: 'À eux seuls, sans les acteurs de leur territoire :',
		en: 'On their own, without the actors of their territories:',
		zh: '仅就两者自身（不含其辖区内的机构）：',
	},
	'compare.days': { fr: 'Écart', en: 'Apart', zh: '间隔' },
	'compare.daysBetween': {
		fr: '{count, plural, =0 {peut-être ensemble} one {# jour} other {# jours}}',
		en: '{count, plural, =0 {possibly together} one {# day} other {# days}}',
		zh: '{count, plural, =0 {可能同时} other {# 天}}',
	},
	'compare.sameCity': { fr: 'même ville', en: 'same city', zh: '同一城市' },
	'compare.overlaps': {
		fr: '{count, plural, =0 {Aucun croisement entre eux} one {# croisement entre eux} other {# croisements entre eux}}',
		en: '{count, plural, =0 {No overlap between them} one {# overlap between them} other {# overlaps between them}}',
		zh: '{count, plural, =0 {两者之间没有重叠} other {两者之间的重叠：# 处}}',
	},
	'compare.opportunities': {
		fr: '{count, plural, =0 {Aucune piste commune} one {# piste commune} other {# pistes communes}}',
		en: '{count, plural, =0 {No shared opportunity} one {# shared opportunity} other {# shared opportunities}}',
		zh: '{count, plural, =0 {没有共同的线索} other {共同的线索：# 条}}',
	},
} satisfies Catalogue
