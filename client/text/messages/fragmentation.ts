import type { Catalogue } from '../catalogue'

export const fragmentation = {
	'fragmentation.title': { fr: 'L’émiettement', en: 'Fragmentation', zh: '分散程度' },
	'fragmentation.standfirst': {
		fr: 'Combien d’acteurs français se partagent un lieu, un partenaire ou une filière, et à combien d’acteurs de même poids cela équivaut. Un chiffre élevé n’est pas un reproche : il dit qu’un échange serait utile.',
		en: 'How many French actors share a place, a partner or a sector, and to how many of equal weight this amounts. A high figure is no reproach: it says that an exchange would be useful.',
		zh: '多少法国机构共享同一地点、伙伴或领域，以及相当于多少个同等分量的机构。数值高并非指责，只说明值得相互沟通。',
	},
	'fragmentation.scopes': { fr: 'Compter par', en: 'Count by', zh: '统计方式' },
	'fragmentation.scope.CITY': { fr: 'Par ville', en: 'By city', zh: '按城市' },
	'fragmentation.scope.PARTNER': { fr: 'Par partenaire', en: 'By partner', zh: '按伙伴' },
	'fragmentation.scope.SECTOR': { fr: 'Par filière', en: 'By sector', zh: '按领域' },
	'fragmentation.scope.FRENCH_REGION': { fr: 'Par région', en: 'By région', zh: '按法国大区' },
	'fragmentation.count': {
		fr: '{count, plural, =0 {Rien à dessiner.} one {# figure, à la même échelle.} other {# figures, à la même échelle.}}',
		en: '{count, plural, =0 {Nothing to draw.} one {# picture, on one scale.} other {# pictures, on one scale.}}',
		zh: '{count, plural, =0 {没有可绘制的内容。} other {# 幅图，比例尺相同。}}',
	},
	'fragmentation.legend': {
		fr: 'Le trait : tout ce qui est recensé. La bande descend jusqu’aux seules fiches établies ; un trait interrompu dit qu’elles ne suffisent pas à un indice. Chaque année ouvre ses fiches.',
		en: 'The line: all that is on record. The band goes down to established records alone; a broken line says that they are too few for an index. Each year opens its records.',
		zh: '实线：全部记录。色带下沿为仅按已确认的记录；虚线表示其数量不足以计算指数。点击年份可查看记录。',
	},
	'fragmentation.tooFew': {
		fr: '{count, plural, one {# autre n’a jamais eu trois acteurs : sans indice, il figure dans le tableau.} other {# autres n’ont jamais eu trois acteurs : sans indice, ils figurent dans le tableau.}}',
		en: '{count, plural, one {# other never had three actors: no index, it is in the table.} other {# others never had three actors: no index, they are in the table.}}',
		zh: '另有{count, plural, other {#}}项从未达到三个机构，不计算指数，列于表格中。',
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
	'fragmentation.more': { fr: 'Ce que dit l’indice', en: 'What the index says', zh: '指数说明' },
	'fragmentation.ofActors': {
		fr: '{value} acteurs de même poids, sur {actors, number} ; {established} par les seules fiches établies',
		en: '{value} actors of equal weight, of {actors, number}; {established} by established records alone',
		zh: '相当于{value}个同等分量的机构，共{actors, number}个；仅按已确认的记录为{established}',
	},
	'fragmentation.ofActorsOnly': {
		fr: '{value} acteurs de même poids, sur {actors, number} ; trop peu de fiches établies pour un second chiffre',
		en: '{value} actors of equal weight, of {actors, number}; too few established records for a second figure',
		zh: '相当于{value}个同等分量的机构，共{actors, number}个；已确认的记录太少，无法给出第二个数值',
	},
	'fragmentation.smallTowns': {
		fr: 'Par nombre d’habitants',
		en: 'By number of inhabitants',
		zh: '按人口',
	},
	'fragmentation.size.SMALL': {
		fr: 'Moins de 20 000 habitants :',
		en: 'Under 20,000 inhabitants:',
		zh: '人口不足2万：',
	},
	'fragmentation.size.MEDIUM': {
		fr: 'De 20 000 à 100 000 habitants :',
		en: '20,000 to 100,000 inhabitants:',
		zh: '人口2万至10万：',
	},
	'fragmentation.size.LARGE': {
		fr: 'Plus de 100 000 habitants :',
		en: 'Over 100,000 inhabitants:',
		zh: '人口超过10万：',
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
		fr: 'Confirmées depuis un an',
		en: 'Confirmed within a year',
		zh: '一年内证实',
	},
	'fragmentation.ofRecords': {
		fr: '{confirmed} sur {records}',
		en: '{confirmed} of {records}',
		zh: '{records}条中{confirmed}条',
	},
} satisfies Catalogue
