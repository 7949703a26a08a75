import type { Catalogue } from '../catalogue'

/** Constellations: who is tied to whom around a territory, what is missing, and the meeting to propose. */
export const constellation: Catalogue = {
	'constellation.title': {
		fr: 'Autour {centre_of} : {far, plural, =0 {{count_words} acteurs français} other {{count, number} acteurs français, dont {near, plural, one {# proche} other {# proches}}}}',
		en: 'Around {centre}: {far, plural, =0 {{count_words} French actors} other {{count, number} French actors, {near, number} of them close}}',
		zh: '以{centre}为中心：{far, plural, =0 {{count_words}个法国机构} other {{count, number}个法国机构，其中{near, number}个联系较近}}',
	},
	'constellation.sentence': {
		fr: '<b>Autour {centre_of_local}</b>, <a>{far, plural, =0 {{count_words}} other {{count, number}}} acteurs français se rejoignent</a> par leurs partenaires{far, plural, =0 {} other {, dont {near, plural, one {# proche} other {# proches}}}} : {french}. {partners_count, plural, one {Partenaire} other {Partenaires}} : {partners_bare}.{shared, plural, =0 { Aucune filière commune n’est recensée.} one { Filière commune : {sectors}.} other { Filières communes : {sectors}.}}',
		en: '<b>Around {centre_the_local}</b>, <a>{far, plural, =0 {{count_words}} other {{count, number}}} French actors meet</a> through their partners{far, plural, =0 {} other {, {near, number} of them close}}: {french}. {partners_count, plural, one {Partner} other {Partners}}: {partners_bare}.{shared, plural, =0 { No shared sector is on record.} one { Shared sector: {sectors}.} other { Shared sectors: {sectors}.}}',
		zh: '<b>以{centre_local}为中心</b>，<a>{far, plural, =0 {{count_words}} other {{count, number}}}个法国机构</a>因合作伙伴而相连{far, plural, =0 {} other {，其中{near, number}个联系较近}}：{french}。合作伙伴：{partners}。{shared, plural, =0 {未见共同领域。} other {共同领域：{sectors}。}}',
	},
	'constellation.missing': {
		fr: '{count, plural, =0 {Collectivités, établissements d’enseignement supérieur et hôpitaux y sont représentés.} other {Il y manque {collectivite, select, true {une collectivité{university, select, true {{hospital, select, true {, } other { et }}} other {{hospital, select, true { et } other {}}}}} other {}}{university, select, true {un établissement d’enseignement supérieur{hospital, select, true { et } other {}}} other {}}{hospital, select, true {un hôpital} other {}}.}}',
		en: '{count, plural, =0 {Local authorities, universities and hospitals are all represented.} other {It lacks {collectivite, select, true {a local authority{university, select, true {{hospital, select, true {, } other { and }}} other {{hospital, select, true { and } other {}}}}} other {}}{university, select, true {a university or school{hospital, select, true { and } other {}}} other {}}{hospital, select, true {a hospital} other {}}.}}',
		zh: '{count, plural, =0 {地方政府、高校与医院齐备。} other {尚缺{collectivite, select, true {地方政府{university, select, true {、} other {{hospital, select, true {、} other {}}}}} other {}}{university, select, true {高校{hospital, select, true {、} other {}}} other {}}{hospital, select, true {医院} other {}}。}}',
	},
	'constellation.meeting': {
		fr: 'À proposer : réunir {farCount, plural, =0 {tous ces acteurs} other {les acteurs proches}}{addedCount, plural, =0 {} other {, avec {added}}}, {national, select, true {à l’échelle nationale} other {à l’échelle {within_of}}}, au sujet {placed, select, true {{about_of}} other {de l’ensemble de leurs partenaires}}.{farCount, plural, =0 {} one { Ne serait pas invité, car sans lien direct : {far_bare}.} other { Ne seraient pas invités, car sans lien direct : {far_bare}.}}',
		en: 'To propose: a meeting of {farCount, plural, =0 {all these actors} other {the close actors}}{addedCount, plural, =0 {} other {, with {added}}}, {national, select, true {at national scale} other {at the scale {within_of}}}, about {placed, select, true {{about}} other {all their partners}}.{farCount, plural, =0 {} other { Not invited, being only distantly tied: {far_bare}.}}',
		zh: '建议：{national, select, true {在全国范围内} other {在{within}范围内}}，就{placed, select, true {{about}} other {其全部合作伙伴}}召开会议，邀请{farCount, plural, =0 {全体成员} other {联系较近的成员}}{addedCount, plural, =0 {} other {，以及{added}}}。{farCount, plural, =0 {} other {下列各方联系较远，故不在受邀之列：{far}。}}',
	},
}
