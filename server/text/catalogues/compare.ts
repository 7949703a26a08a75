import type { Catalogue } from '../catalogue'

/** Two actors side by side. */
export const compare: Catalogue = {
	'compare.sentence': {
		fr: '<b>{a}</b> et <b>{b}</b> ont en commun {partners, plural, =0 {aucun partenaire} one {# partenaire} other {# partenaires}}, {cities, plural, =0 {aucune ville} one {# ville} other {# villes}} et {sectors, plural, =0 {aucune filière} one {# filière} other {# filières}}.',
		en: '<b>{a}</b> and <b>{b}</b> share {partners, plural, =0 {no partner} one {# partner} other {# partners}}, {cities, plural, =0 {no city} one {# city} other {# cities}} and {sectors, plural, =0 {no sector} one {# sector} other {# sectors}}.',
		zh: '<b>{a}</b>与<b>{b}</b>共有{partners}个合作伙伴、{cities}个城市和{sectors}个领域。',
	},
}
