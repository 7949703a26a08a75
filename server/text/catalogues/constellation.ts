import type { Catalogue } from '../catalogue'

/** Constellations: who is tied to whom around a territory, what is missing, and the meeting to propose. */
export const constellation: Catalogue = {
	'constellation.title': {
		fr: 'Reliés autour {centre_of} : {count_words} acteurs français',
		en: 'Linked around {centre}: {count_words} French actors',
		zh: '联系以{centre}为中心：{count_words}个法国机构',
	},
	'constellation.sentence': {
		fr: '<b>Autour {centre_of_local}</b>, <a>{count_words} acteurs français se rejoignent</a> par leurs partenaires : {french}. {partners_count, plural, one {Partenaire} other {Partenaires}} : {partners_bare}.{shared, plural, =0 { Aucune filière commune n’est enregistrée.} one { Filière commune : {sectors}.} other { Filières communes : {sectors}.}}',
		en: '<b>Around {centre_the_local}</b>, <a>{count_words} French actors meet</a> through their partners: {french}. {partners_count, plural, one {Partner} other {Partners}}: {partners_bare}.{shared, plural, =0 { No shared sector is on record.} one { Shared sector: {sectors}.} other { Shared sectors: {sectors}.}}',
		zh: '<b>以{centre}为中心</b>，<a>{count_words}个法国机构</a>因合作伙伴而相连：{french}。合作伙伴：{partners}。{shared, plural, =0 {未见共同领域。} other {共同领域：{sectors}。}}',
	},
	'constellation.missing': {
		fr: '{count, plural, =0 {Collectivités, établissements d’enseignement supérieur et hôpitaux y sont.} other {Il y manque {collectivite, select, true {une collectivité{university, select, true {{hospital, select, true {, } other { et }}} other {{hospital, select, true { et } other {}}}}} other {}}{university, select, true {un établissement d’enseignement supérieur{hospital, select, true { et } other {}}} other {}}{hospital, select, true {un hôpital} other {}}.}}',
		en: '{count, plural, =0 {Authorities, universities and hospitals are all there.} other {It lacks {collectivite, select, true {an authority{university, select, true {{hospital, select, true {, } other { and }}} other {{hospital, select, true { and } other {}}}}} other {}}{university, select, true {a university or school{hospital, select, true { and } other {}}} other {}}{hospital, select, true {a hospital} other {}}.}}',
		zh: '{count, plural, =0 {地方政府、高校与医院齐备。} other {尚缺{collectivite, select, true {地方政府{university, select, true {、} other {{hospital, select, true {、} other {}}}}} other {}}{university, select, true {高校{hospital, select, true {、} other {}}} other {}}{hospital, select, true {医院} other {}}。}}',
	},
	'constellation.meeting': {
		fr: 'À proposer : réunir tous ceux qui en sont{addedCount, plural, =0 {} other {, avec {added}}}, {national, select, true {à l’échelle nationale} other {à l’échelle {within_of}}}, au sujet {scale, select, CITY {de la ville {about_of}} PROVINCE {de la province {about_of}} other {de l’ensemble de leurs partenaires}}.',
		en: 'To propose: a meeting of all who are in it{addedCount, plural, =0 {} other {, with {added}}}, {national, select, true {at national scale} other {at the scale {within_of}}}, about {scale, select, CITY {the city {about_of}} PROVINCE {the province {about_of}} other {all their partners}}.',
		zh: '建议：{national, select, true {在全国范围内} other {在{within}范围内}}，{scale, select, CITY {就{about}市} PROVINCE {就{about}} other {就其全部合作伙伴}}召开会议，邀请全体成员{addedCount, plural, =0 {} other {，以及{added}}}。',
	},
}
