import type { Catalogue } from '../catalogue'

/** SAME_TERRITORY: a collectivité and those that it contains, each with links into one place. */
export const sameTerritory: Catalogue = {
	'sameTerritory.title': {
		fr: '{where_bare} : {outer_bare} et, sur son territoire, {inner_bare}',
		en: '{where_bare}: {outer_bare} and, on its territory, {inner_bare}',
		zh: '{where_bare}：{outer_bare}及其辖区内的{inner_bare}',
	},
	'sameTerritory.sentence': {
		fr: '<b>{where_local}</b>, {outer} et, sur son territoire, {inner} <a>ont des liens distincts{count, plural, =2 {} other { ({count_words} collectivités)}}</a>.{competingCount, plural, =0 { Aucune filière concurrente commune n’est recensée.} one { Filière concurrente commune : {competing}.} other { Filières concurrentes communes : {competing}.}}{othersCount, plural, =0 {} one { Autre présence, non comptée séparément : {others}.} other { Autres présences, non comptées séparément : {others}.}}',
		en: '<b>{where_local}</b>, {outer} and, on its territory, {inner} <a>each have links of their own{count, plural, =2 {} other { ({count_words} local authorities)}}</a>.{competingCount, plural, =0 { No shared competing sector is on record.} one { Shared competing sector: {competing}.} other { Shared competing sectors: {competing}.}}{othersCount, plural, =0 {} other { Also there, not counted separately: {others}.}}',
		zh: '<b>{where_local}</b>，{outer}及其辖区内的{inner}<a>各有合作关系{count, plural, =2 {} other {（共{count_words}个地方政府）}}</a>。{competingCount, plural, =0 {未见共同的竞争性领域。} other {共同的竞争性领域：{competing}。}}{othersCount, plural, =0 {} other {另有{others}，不单独计数。}}',
	},
	'sameTerritory.possible': {
		fr: '{records, plural, one {# lien recensé de plus, activité non confirmée} other {# liens recensés de plus, activité non confirmée}}{addedCount, plural, =0 {} other { : s’y {added_number, plural, one {ajouterait} other {ajouteraient}} {added}, {more, select, true {soit {countWith_words} collectivités en tout} other {sans changer le nombre de collectivités}}}}.',
		en: '{records, plural, one {# more link on record, activity not confirmed} other {# more links on record, activity not confirmed}}{addedCount, plural, =0 {} other {: {added} would be added, {more, select, true {which makes {countWith_words} local authorities in all} other {without changing the number of local authorities}}}}.',
		zh: '另有{records}项合作关系有记录、但活动未经证实{addedCount, plural, =0 {} other {：可能还包括{added}，{more, select, true {共{countWith}个地方政府} other {地方政府数不变}}}}。',
	},
	'sameTerritory.unconfirmed': {
		fr: 'À confirmer : lien recensé, activité non confirmée ({records} sur {total}).',
		en: 'To be confirmed: link on record, activity not confirmed ({records} of {total}).',
		zh: '待确认：合作关系有记录，但活动未经证实（{total}项中的{records}项）。',
	},
	'sameTerritory.simultaneity': {
		fr: '{count_words} collectivités distinctes y ont un lien ouvert.',
		en: '{count_words} distinct local authorities have an open link there.',
		zh: '{count_words}个不同的地方政府在当地有现行合作关系。',
	},
	'sameTerritory.competingSectors': {
		fr: '{competingCount, plural, =0 {Aucune filière concurrente n’est commune à deux d’entre elles.} one {Une filière concurrente est commune à deux d’entre elles : {competing}.} other {# filières concurrentes sont communes à deux d’entre elles : {competing}.}}',
		en: '{competingCount, plural, =0 {No competing sector is shared by two of them.} one {One competing sector is shared by two of them: {competing}.} other {# competing sectors are shared by two of them: {competing}.}}',
		zh: '{competingCount, plural, =0 {其中没有两方共有的竞争性领域。} other {其中两方共有{competingCount}个竞争性领域：{competing}。}}',
	},
	'sameTerritory.evidence': {
		fr: '{records, plural, one {# fiche} other {# fiches}}{isPart, select, true { {records, plural, one {établie} other {établies}} sur {total}} other {}} : {high} de confiance haute, {medium} moyenne, {low} basse{possible, plural, =0 {} one { ; # n’est que possible et compte pour moitié} other { ; # ne sont que possibles et comptent pour moitié}}.',
		en: '{records, plural, one {# {isPart, select, true {established } other {}}record} other {# {isPart, select, true {established } other {}}records}}{isPart, select, true { of {total}} other {}}: {high} of high confidence, {medium} medium, {low} low{possible, plural, =0 {} one {; # is only possible and counts half} other {; # are only possible and count half}}.',
		zh: '{isPart, select, true {共{total}条记录，其中已确认{records}条} other {{records}条记录}}：可信度高{high}条，中{medium}条，低{low}条{possible, plural, =0 {} other {；其中{possible}条仅属可能，按一半计}}。',
	},
}
