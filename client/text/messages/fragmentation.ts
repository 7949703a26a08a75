import type { Catalogue } from '../catalogue'

export const fragmentation = {
	'fragmentation.title': { fr: 'L’émiettement', en: 'Fragmentation', zh: '分散程度' },
	'fragmentation.standfirst': {
		fr: 'Combien d’acteurs français se partagent un lieu, un partenaire ou une filière, et à combien d’acteurs équivalents cela revient. Un chiffre élevé n’est pas un reproche : il dit qu’un échange serait utile.',
		en: 'How many French actors share a place, a partner or a sector, and to how many of equal weight this amounts. A high figure is no reproach: it says that an exchange would be useful.',
		zh: '多少法国机构共享同一地点、伙伴或领域，以及相当于多少个同等分量的机构。数值高并非指责，只说明值得相互沟通。',
	},
	'fragmentation.scopes': { fr: 'Compter par', en: 'Count by', zh: '统计方式' },
	'fragmentation.scope.CITY': { fr: 'Par ville', en: 'By city', zh: '按城市' },
	'fragmentation.scope.DIVISION': { fr: 'Par territoire', en: 'By territory', zh: '按地区' },
	'fragmentation.scopeOf': { fr: 'Par {level}', en: 'By {level}', zh: '按{level}' },
	'fragmentation.legend.dot': {
		fr: 'acteurs équivalents (rond vide : trop peu de fiches établies pour un intervalle)',
		en: 'actors of equal weight (open dot: too few established records for an interval)',
		zh: '同等分量的机构数（空心：已确认的记录太少，无法给出区间）',
	},
	'fragmentation.legend.bar': {
		fr: 'intervalle, jusqu’aux seules fiches établies',
		en: 'interval, down to established records alone',
		zh: '区间，至仅按已确认的记录',
	},
	'fragmentation.legend.actors': {
		fr: 'nombre d’acteurs distincts',
		en: 'number of distinct actors',
		zh: '不同机构数',
	},
	'fragmentation.head.value': {
		fr: 'Indice, sur n acteurs',
		en: 'Index, of n actors',
		zh: '指数（机构数 n）',
	},
	'fragmentation.valueOf': {
		fr: '{isInterval, select, true {{low} à {high}} other {{high}}}, sur {actors, number}',
		en: '{isInterval, select, true {{low} to {high}} other {{high}}}, of {actors, number}',
		zh: '{isInterval, select, true {{low} 至 {high}} other {{high}}}（{actors, number} 个机构）',
	},
	'fragmentation.scope.PARTNER': { fr: 'Par partenaire', en: 'By partner', zh: '按伙伴' },
	'fragmentation.scope.SECTOR': { fr: 'Par filière', en: 'By sector', zh: '按领域' },
	'fragmentation.scope.FRENCH_REGION': { fr: 'Par région', en: 'By région', zh: '按法国大区' },
	'fragmentation.count': {
		fr: '{count, plural, =0 {Aucun indice à cette date.} one {# indice, du plus dispersé au moins dispersé.} other {# indices, du plus dispersé au moins dispersé.}}',
		en: '{count, plural, =0 {No index at this date.} one {# index, the most fragmented first.} other {# indexes, the most fragmented first.}}',
		zh: '{count, plural, =0 {该日期没有指数。} other {# 个指数，从最分散到最集中。}}',
	},
	'fragmentation.legend': {
		fr: 'Tous comptent les acteurs distincts à la date choisie, sans budget, car aucun n’est connu. Ce qu’aucune date des douze derniers mois ne confirme compte quand même : chaque ligne dit combien de ses fiches sont confirmées. Elle ouvre ses années, et chaque année ses fiches.',
		en: 'All count distinct actors at the chosen date, without budgets, for none is known. What no date within the last twelve months confirms counts all the same: each line says how many of its records are confirmed. It opens its years, and each year its records.',
		zh: '均按所选日期的不同机构计算，不计预算，因预算不详。最近十二个月内无日期可证的记录仍计入：每行注明其中有多少条得到证实，并可展开各年，每年可查看记录。',
	},
	'fragmentation.tooFew': {
		fr: '{count, plural, one {# autre compte moins de trois acteurs à cette date : sans indice, il est dans le tableau.} other {# autres comptent moins de trois acteurs à cette date : sans indice, ils sont dans le tableau.}}',
		en: '{count, plural, one {# other has fewer than three actors at this date: it has no index and is in the table.} other {# others have fewer than three actors at this date: they have no index and are in the table.}}',
		zh: '另有{count, plural, other {#}}项在该日期不足三个机构，不计算指数，列于表格中。',
	},
	'fragmentation.empty': {
		fr: 'Rien de recensé à cette date',
		en: 'Nothing is on record at this date',
		zh: '截至此日期没有记录',
	},
	'fragmentation.reading': {
		fr: 'Chargement de l’émiettement…',
		en: 'Loading the fragmentation…',
		zh: '正在加载分散程度……',
	},
	'fragmentation.readingPoint': {
		fr: 'Chargement des fiches…',
		en: 'Loading the records…',
		zh: '正在加载记录……',
	},
	'fragmentation.yearsOf': { fr: '{name}, année par année', en: '{name}, year by year', zh: '{name}，逐年' },
	'fragmentation.year': {
		fr: '{year} : {value}, {records, plural, one {# fiche} other {# fiches}}',
		en: '{year}: {value}, {records, plural, one {# record} other {# records}}',
		zh: '{year}年：{value}，{records, plural, other {#}}条记录',
	},
	'fragmentation.yearNone': {
		fr: '{year} : {actors, plural, =0 {personne} one {# acteur} other {# acteurs}}, {records, plural, =0 {aucune fiche} one {# fiche} other {# fiches}}',
		en: '{year}: {actors, plural, =0 {nobody} one {# actor} other {# actors}}, {records, plural, =0 {no record} one {# record} other {# records}}',
		zh: '{year}年：{actors, plural, other {#}}个机构，{records, plural, other {#}}条记录',
	},
	'fragmentation.smallTowns': {
		fr: 'Par nombre d’habitants',
		en: 'By number of inhabitants',
		zh: '按人口',
	},
	'fragmentation.size.SMALL': {
		fr: 'Moins de 20 000 habitants :',
		en: 'Under 20,000 inhabitants:',
		zh: '人口不足 2 万：',
	},
	'fragmentation.size.MEDIUM': {
		fr: 'De 20 000 à 100 000 habitants :',
		en: '20,000 to 100,000 inhabitants:',
		zh: '人口 2 万至 10 万：',
	},
	'fragmentation.size.LARGE': {
		fr: 'Plus de 100 000 habitants :',
		en: 'Over 100,000 inhabitants:',
		zh: '人口超过 10 万：',
	},
	'fragmentation.size.UNKNOWN': {
		fr: 'Nombre d’habitants non connu :',
		en: 'Number of inhabitants not known:',
		zh: '人口不详：',
	},
	'fragmentation.sizeCount': {
		fr: '{actors, plural, one {# acteur} other {# acteurs}}, {records, plural, one {# fiche} other {# fiches}}.',
		en: '{actors, plural, one {# actor} other {# actors}}, {records, plural, one {# record} other {# records}}.',
		zh: '{actors, plural, other {#}}个机构，{records, plural, other {#}}条记录。',
	},
	'fragmentation.point': { fr: '{name}, au {day}', en: '{name}, as of {day}', zh: '{name}，截至{day}' },
	'fragmentation.yearBefore': { fr: 'Année précédente', en: 'Year before', zh: '上一年' },
	'fragmentation.yearAfter': { fr: 'Année suivante', en: 'Year after', zh: '下一年' },
	'fragmentation.firstRecords': {
		fr: 'Les {shown} premières fiches sur {total}.',
		en: 'The first {shown} records of {total}.',
		zh: '共{total}条记录，显示前{shown}条。',
	},
	'fragmentation.nothingThen': {
		fr: 'Rien de recensé cette année-là.',
		en: 'Nothing was on record that year.',
		zh: '该年没有记录。',
	},
	'fragmentation.tableCaption': {
		fr: 'Le nombre d’acteurs et l’indice de chacun, à la date choisie ; non calculable en dessous de trois acteurs.',
		en: 'The number of actors and the index of each, at the chosen date; cannot be computed under three actors.',
		zh: '所选日期的机构数与指数；不足三个机构则无法计算。',
	},
	'fragmentation.name': { fr: 'Nom', en: 'Name', zh: '名称' },
	'fragmentation.actors': { fr: 'Acteurs', en: 'Actors', zh: '机构数' },
	'fragmentation.effective': { fr: 'Indice', en: 'Index', zh: '指数' },
	'fragmentation.established': { fr: 'Fiches établies', en: 'Established records', zh: '已确认记录' },
	'fragmentation.confirmed': {
		fr: 'Confirmées dans l’année',
		en: 'Confirmed within the year',
		zh: '一年内证实',
	},
	'fragmentation.confirmedOf': {
		fr: 'Confirmées dans l’année : {confirmed} sur {records}',
		en: 'Confirmed within the year: {confirmed} of {records}',
		zh: '一年内证实：{records}条中{confirmed}条',
	},
	'fragmentation.ofRecords': {
		fr: '{confirmed} sur {records}',
		en: '{confirmed} of {records}',
		zh: '{records}条中{confirmed}条',
	},
} satisfies Catalogue
