import type { Catalogue } from '../catalogue'

/** Which actors a territory includes in a list, what is its own, and which actor matched. */
export const territory = {
	'territory.within': {
		fr: '{name}, y compris les acteurs situés sur son territoire.',
		en: '{name}, including the actors located on its territory.',
		zh: '{name}，包括其辖区内的机构。',
	},
	'territory.exact': {
		fr: '{name}, sans les autres acteurs de son territoire.',
		en: '{name}, without the other actors of its territory.',
		zh: '{name}，不含其辖区内的其他机构。',
	},
	'territory.toExact': { fr: 'La collectivité seule', en: 'The local authority alone', zh: '仅限其本身' },
	'territory.toWithin': { fr: 'Avec son territoire', en: 'With its territory', zh: '包括其辖区' },
	'territory.others': { fr: 'Sur son territoire', en: 'On its territory', zh: '在其辖区内' },
	'territory.apart': {
		fr: '{own, plural, =0 {aucun résultat en propre} one {# en propre} other {# en propre}}, {others} sur son territoire',
		en: '{own, plural, =0 {none of its own} other {# of its own}}, {others} on its territory',
		zh: '其本身 {own, plural, other {#}} 项，辖区内 {others} 项',
	},
	'territory.by': { fr: 'par :', en: 'by:', zh: '相关机构：' },
	'territory.more': {
		fr: '{count, plural, one {et # autre} other {et # autres}}',
		en: 'and {count} more',
		zh: '等另外 {count} 个机构',
	},
	'territory.sectors': {
		fr: '{count, plural, one {filière : {labels}} other {filières : {labels}}}',
		en: '{count, plural, one {sector: {labels}} other {sectors: {labels}}}',
		zh: '{count, plural, other {领域：{labels}}}',
	},
	'territory.toOpportunities': {
		fr: '{count, plural, =0 {Aucune piste à mettre en commun dans cette filière} one {# piste à mettre en commun dans cette filière} other {# pistes à mettre en commun dans cette filière}}',
		en: '{count, plural, =0 {No shared opportunity in this sector} one {# shared opportunity in this sector} other {# shared opportunities in this sector}}',
		zh: '{count, plural, =0 {该领域没有可共享的线索} other {该领域有 # 条可共享的线索}}',
	},
	'territory.toOverlaps': {
		fr: '{count, plural, =0 {Aucun croisement dans cette filière} one {# croisement dans cette filière, toutes périodes} other {# croisements dans cette filière, toutes périodes}}',
		en: '{count, plural, =0 {No overlap in this sector} one {# overlap in this sector, of all periods} other {# overlaps in this sector, of all periods}}',
		zh: '{count, plural, =0 {该领域没有重叠} other {该领域共有 # 处重叠（所有时期）}}',
	},
} satisfies Catalogue
