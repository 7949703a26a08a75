import type { Catalogue } from '../catalogue'

export const duplicates = {
	'duplicates.title': {
		fr: 'Doublons possibles',
		en: 'Possible duplicates',
		zh: '可能重复的记录',
	},
	'duplicates.standfirst': {
		fr: 'Deux fiches qui semblent dire la même chose, côte à côte. Ce n’est pas un croisement, et rien n’est fusionné automatiquement.',
		en: 'Two records that seem to say the same thing, side by side. This is no overlap, and nothing is merged automatically.',
		zh: '两条似乎说同一件事的记录，并列显示。这不算重叠，也不会自动合并。',
	},
	'duplicates.reading': {
		fr: 'Comparaison des fiches…',
		en: 'Comparing the records…',
		zh: '正在比较记录……',
	},
	'duplicates.count': {
		fr: '{count, plural, one {# paire à regarder} other {# paires à regarder}}',
		en: '{count, plural, one {# pair to look at} other {# pairs to look at}}',
		zh: '{count, plural, other {# 对待查看}}',
	},
	'duplicates.pair': { fr: '{first} et {second}', en: '{first} and {second}', zh: '{first}与{second}' },
	'duplicates.caption': {
		fr: 'Ce qui diffère d’abord, puis ce qui est identique, avec les sources de chacune.',
		en: 'What differs first, then what is the same, with the sources of each.',
		zh: '先列不同之处，再列相同之处，并附各自来源。',
	},
	'duplicates.field': { fr: 'Ce qui est dit', en: 'What is said', zh: '内容' },
	'duplicates.compared': { fr: 'Comparé', en: 'Compared', zh: '比较' },
	'duplicates.same': { fr: 'identique', en: 'the same', zh: '相同' },
	'duplicates.different': { fr: 'différent', en: 'different', zh: '不同' },
	'duplicates.nothing': { fr: 'rien de recensé', en: 'nothing on record', zh: '无记录' },
	'duplicates.aliases': { fr: 'Autres noms', en: 'Other names', zh: '其他名称' },
	'duplicates.note': { fr: 'Remarque', en: 'Note', zh: '备注' },
	'duplicates.how': {
		fr: 'Quand deux fiches se ressemblent',
		en: 'When two records look alike',
		zh: '何时视为相似',
	},
	'duplicates.how.lasting': {
		fr: 'Un lien, un bureau, un souhait : mêmes acteurs, même type, débuts à moins d’un an l’un de l’autre.',
		en: 'A link, an office, a wish: same actors, same kind, starts less than a year apart.',
		zh: '合作关系、代表处、意愿：双方相同、类型相同，起始时间相差不到一年。',
	},
	'duplicates.how.days': {
		fr: 'Une mission : même chef de délégation, même ville, jours qui peuvent être les mêmes.',
		en: 'A mission: same leader, same city, days that may be the same.',
		zh: '访问：率团方相同、城市相同，日期可能相同。',
	},
	'duplicates.how.names': {
		fr: 'Un organisme ou un événement : noms égaux à une lettre près, dans la même ville ou aux mêmes jours.',
		en: 'An organisation or an event: names equal but for one letter, in the same city or on the same days.',
		zh: '机构或活动：名称最多相差一个字母，且同城或同日。',
	},
	'duplicates.judgement': { fr: 'Qui en juge', en: 'Who judges', zh: '由谁判断' },
	'duplicates.judgementText': {
		fr: 'Qui répond des deux fiches, ou coordonne le groupe, peut dire que c’est la même chose, que ce sont deux choses, ou ne pas trancher. Cet avis ne vaut que pour sa propre liste et n’est montré à personne d’autre.',
		en: 'Whoever answers for both records, or coordinates the group, may say that they are the same, that they are two, or leave it open. What they say holds for their own list alone and is shown to nobody else.',
		zh: '负责两条记录的机构，或小组协调方，可以表示两者相同、不同，或暂不判断。该意见只影响其自身列表，不向其他人显示。',
	},
	'duplicates.empty': {
		fr: 'Aucun doublon possible',
		en: 'No possible duplicate',
		zh: '没有可能重复的记录',
	},
	'duplicates.emptyText': {
		fr: 'Toutes les fiches ont été comparées deux à deux. Un doublon peut subsister : une date erronée suffit à le cacher.',
		en: 'All records were compared two by two. A duplicate may remain: a wrong date is enough to hide it.',
		zh: '所有记录均已两两比较。仍可能有重复：一个错误的日期就足以掩盖。',
	},
} satisfies Catalogue
