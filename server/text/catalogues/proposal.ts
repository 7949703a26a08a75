import type { Catalogue } from '../catalogue'

/** What members who are no party are told of proposals: a number, of a place that is wide enough. */
export const proposal: Catalogue = {
	'proposal.sounded': {
		fr: '{count, plural, =0 {Rien n’est en discussion} one {Quelque chose est en discussion} other {# propositions sont en discussion}} {place}.',
		en: '{count, plural, =0 {Nothing is under discussion} one {Something is under discussion} other {# proposals are under discussion}} {place}.',
		zh: '{place}，{count, plural, =0 {没有提议正在商议} other {有#项提议正在商议}}。',
	},
}
