import type { Catalogue } from '../catalogue'

/** SAME_CITY_OFFICES: several French owners with an office in one city. */
export const sameCityOffices: Catalogue = {
	'sameCityOffices.title': {
		fr: '{where_bare} : {count_words} acteurs français y disposent d’une représentation',
		en: '{where_bare}: {count_words} French actors have an office there',
		zh: '{where_bare}：{count_words}个法国机构设有代表处',
	},
	'sameCityOffices.sentence': {
		fr: '<b>{where_local}</b>, <a>{count_words} acteurs français{jointCount, plural, =0 {} other { distincts ({actors_count, plural, other {# titulaires}})}} disposent d’une représentation</a> : {actors}.{jointCount, plural, =0 {} other { Les parties d’un même acte comptent pour un seul acteur.}}{othersCount, plural, =0 {} one { Autre présence, non comptée séparément : {others}.} other { Autres présences, non comptées séparément : {others}.}}',
		en: '<b>{where_local}</b>, <a>{count_words} French actors{jointCount, plural, =0 {} other { ({actors_count, plural, other {# owners}})}} have an office</a>: {actors}.{jointCount, plural, =0 {} other { The parties to one act count as one actor.}}{othersCount, plural, =0 {} other { Also there, not counted separately: {others}.}}',
		zh: '<b>{where_local}</b>，<a>{count_words}个法国机构{jointCount, plural, =0 {} other {（{actors_count, plural, other {#}}个设立方）}}设有代表处</a>：{actors}。{jointCount, plural, =0 {} other {同一协议的各方计为一个机构。}}{othersCount, plural, =0 {} other {另有{others}，不单独计数。}}',
	},
	'sameCityOffices.possible': {
		fr: '{records, plural, one {# bureau recensé de plus, activité non confirmée} other {# bureaux recensés de plus, activité non confirmée}}{addedCount, plural, =0 {} other { : s’y {added_number, plural, one {ajouterait} other {ajouteraient}} {added}, {more, select, true {soit {countWith_words} acteurs en tout} other {sans changer le nombre d’acteurs}}}}.',
		en: '{records, plural, one {# more office on record, activity not confirmed} other {# more offices on record, activity not confirmed}}{addedCount, plural, =0 {} other {: {added} would be added, {more, select, true {which makes {countWith_words} actors in all} other {without changing the number of actors}}}}.',
		zh: '另有{records}个代表处有记录、但活动未经证实{addedCount, plural, =0 {} other {：可能还包括{added}，{more, select, true {共{countWith}个机构} other {机构数不变}}}}。',
	},
	'sameCityOffices.unconfirmed': {
		fr: 'À confirmer : bureau recensé, activité non confirmée ({records} sur {total}).',
		en: 'To be confirmed: office on record, activity not confirmed ({records} of {total}).',
		zh: '待确认：代表处有记录，但活动未经证实（{total}个中的{records}个）。',
	},
	'sameCityOffices.simultaneity': {
		fr: '{count_words} acteurs distincts ont un bureau ouvert dans cette ville.',
		en: '{count_words} distinct actors have an open office in this city.',
		zh: '{count_words}个不同机构在该市有现行代表处。',
	},
	'sameCityOffices.evidence': {
		fr: '{records, plural, one {# fiche} other {# fiches}}{isPart, select, true { {records, plural, one {établie} other {établies}} sur {total}} other {}} : {high} de confiance haute, {medium} moyenne, {low} basse{possible, plural, =0 {} one { ; # n’est que possible et compte pour moitié} other { ; # ne sont que possibles et comptent pour moitié}}.',
		en: '{records, plural, one {# {isPart, select, true {established } other {}}record} other {# {isPart, select, true {established } other {}}records}}{isPart, select, true { of {total}} other {}}: {high} of high confidence, {medium} medium, {low} low{possible, plural, =0 {} one {; # is only possible and counts half} other {; # are only possible and count half}}.',
		zh: '{isPart, select, true {共{total}条记录，其中已确认{records}条} other {{records}条记录}}：可信度高{high}条，中{medium}条，低{low}条{possible, plural, =0 {} other {；其中{possible}条仅属可能，按一半计}}。',
	},
}
