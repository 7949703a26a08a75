import type { Catalogue } from '../catalogue'

/** SAME_PARTNER: several French actors with one partner. */
export const samePartner: Catalogue = {
	'samePartner.title': {
		fr: '{placed, select, itself {{where_bare}} other {{partner_bare}}} : {count_words} acteurs français, un même partenaire',
		en: '{placed, select, itself {{where_bare}} other {{partner_bare}}}: {count_words} French actors, one partner',
		zh: '{placed, select, itself {{where_bare}} other {{partner_bare}}}：{count_words}个法国机构，同一合作伙伴',
	},
	'samePartner.sentence': {
		fr: '{placed, select, nowhere {} other {<b>{where_local}</b>, }}<a>{count_words} acteurs français{jointCount, plural, =0 {} other { distincts ({actors_count, plural, other {# signataires}})}} ont le même partenaire</a>{placed, select, itself {} other {, <b>{partner}</b>}} : {actors}.{competingCount, plural, =0 { Aucune filière concurrente commune n’est recensée.} one { Filière concurrente commune : {competing}.} other { Filières concurrentes communes : {competing}.}}{jointCount, plural, =0 {} other { Les parties d’un même acte comptent pour un seul acteur.}}{othersCount, plural, =0 {} one { Autre présence, non comptée séparément : {others}.} other { Autres présences, non comptées séparément : {others}.}}',
		en: '{placed, select, nowhere {} other {<b>{where_local}</b>, }}<a>{count_words} French actors{jointCount, plural, =0 {} other { ({actors_count, plural, other {# signatories}})}} have the same partner</a>{placed, select, itself {} other {, <b>{partner}</b>}}: {actors}.{competingCount, plural, =0 { No shared competing sector is on record.} one { Shared competing sector: {competing}.} other { Shared competing sectors: {competing}.}}{jointCount, plural, =0 {} other { The parties to one act count as one actor.}}{othersCount, plural, =0 {} other { Also there, not counted separately: {others}.}}',
		zh: '{placed, select, nowhere {} other {<b>{where_local}</b>，}}<a>{count_words}个法国机构{jointCount, plural, =0 {} other {（{actors_count, plural, other {#}}个签署方）}}有同一合作伙伴</a>{placed, select, itself {} other {，即<b>{partner}</b>}}：{actors}。{competingCount, plural, =0 {未见共同的竞争性领域。} other {共同的竞争性领域：{competing}。}}{jointCount, plural, =0 {} other {同一协议的各方计为一个机构。}}{othersCount, plural, =0 {} other {另有{others}，不单独计数。}}',
	},
	'samePartner.possible': {
		fr: '{records, plural, one {# lien recensé de plus, activité non confirmée} other {# liens recensés de plus, activité non confirmée}}{addedCount, plural, =0 {} other { : s’y {added_number, plural, one {ajouterait} other {ajouteraient}} {added}, {more, select, true {soit {countWith_words} acteurs en tout} other {sans changer le nombre d’acteurs}}}}.',
		en: '{records, plural, one {# more link on record, activity not confirmed} other {# more links on record, activity not confirmed}}{addedCount, plural, =0 {} other {: {added} would be added, {more, select, true {which makes {countWith_words} actors in all} other {without changing the number of actors}}}}.',
		zh: '另有{records}项合作关系有记录、但活动未经证实{addedCount, plural, =0 {} other {：可能还包括{added}，{more, select, true {共{countWith}个机构} other {机构数不变}}}}。',
	},
	'samePartner.unconfirmed': {
		fr: 'À confirmer : lien recensé, activité non confirmée ({records} sur {total}).',
		en: 'To be confirmed: link on record, activity not confirmed ({records} of {total}).',
		zh: '待确认：合作关系有记录，但活动未经证实（{total}项中的{records}项）。',
	},
	'samePartner.simultaneity': {
		fr: '{count_words} acteurs distincts ont un lien ouvert avec ce partenaire.',
		en: '{count_words} distinct actors have an open link with this partner.',
		zh: '{count_words}个不同机构与该伙伴有现行合作关系。',
	},
	'samePartner.competingSectors': {
		fr: '{competingCount, plural, =0 {Aucune filière concurrente n’est commune à deux acteurs distincts.} one {Une filière concurrente est commune à deux acteurs distincts : {competing}.} other {# filières concurrentes sont communes à deux acteurs distincts : {competing}.}}',
		en: '{competingCount, plural, =0 {No competing sector is shared by two distinct actors.} one {One competing sector is shared by two distinct actors: {competing}.} other {# competing sectors are shared by two distinct actors: {competing}.}}',
		zh: '{competingCount, plural, =0 {没有两个不同机构共有的竞争性领域。} other {不同机构共有{competingCount}个竞争性领域：{competing}。}}',
	},
	'samePartner.evidence': {
		fr: '{records, plural, one {# fiche} other {# fiches}}{isPart, select, true { {records, plural, one {établie} other {établies}} sur {total}} other {}} : {high} de confiance haute, {medium} moyenne, {low} basse{possible, plural, =0 {} one { ; # n’est que possible et compte pour moitié} other { ; # ne sont que possibles et comptent pour moitié}}.',
		en: '{records, plural, one {# {isPart, select, true {established } other {}}record} other {# {isPart, select, true {established } other {}}records}}{isPart, select, true { of {total}} other {}}: {high} of high confidence, {medium} medium, {low} low{possible, plural, =0 {} one {; # is only possible and counts half} other {; # are only possible and count half}}.',
		zh: '{isPart, select, true {共{total}条记录，其中已确认{records}条} other {{records}条记录}}：可信度高{high}条，中{medium}条，低{low}条{possible, plural, =0 {} other {；其中{possible}条仅属可能，按一半计}}。',
	},
}
