import type { Catalogue } from '../catalogue'

/** What members who are no party are told of proposals: a number, of a place that is wide enough. */
export const proposal: Catalogue = {
	'proposal.sounded': {
		fr: '{count, plural, =0 {Rien n’est en discussion} one {Quelque chose est en discussion} other {# propositions sont en discussion}} {reach, select, CITY {{place}} DIVISION {{place}, hors des villes comptées à part} other {ailleurs {place}, dans des lieux où trop peu d’acteurs sont présents pour qu’un nombre n’y désigne personne}}.',
		en: '{count, plural, =0 {Nothing is under discussion} one {Something is under discussion} other {# proposals are under discussion}} {reach, select, CITY {{place}} DIVISION {{place}, outside the cities counted on their own} other {elsewhere {place}, in places where too few actors are present for a number to name nobody}}.',
		zh: '{place}{reach, select, CITY {} DIVISION {（单独计数的城市除外）} other {其他相关机构过少、不便单独计数的地方}}，{count, plural, =0 {没有提议正在商议} other {有#项提议正在商议}}。',
	},
}
