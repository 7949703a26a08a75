import type { Catalogue } from '../catalogue'

/** The reverse of overlaps: what nobody answers, what rests on one actor. */
export const gaps: Catalogue = {
	'gaps.unanswered': {
		fr: '<a>{actor}</a> {direction, select, SEEKS {{actor_number, plural, one {cherche} other {cherchent}}} other {{actor_number, plural, one {offre} other {offrent}}}} {what_lower}{placed, select, true { {where}} other {}} : aucun autre souhait n’y répond.',
		en: '<a>{actor}</a> {direction, select, SEEKS {seeks} other {offers}} {what_lower}{placed, select, true { {where}} other {}}: no other wish answers.',
		zh: '<a>{actor}</a>{placed, select, true {{where}} other {}}{direction, select, SEEKS {寻求} other {提供}}{what}：没有其他意愿或提议与之对应。',
	},
	'gaps.dominated': {
		fr: '<b>{where_local}</b>, <a>{share} de ce qui est recensé</a> ({records, plural, one {# fiche} other {# fiches}}) repose sur un seul acteur : {actors}.',
		en: '<b>{where_local}</b>, <a>{share} of what is on record</a> ({records, plural, one {# record} other {# records}}) rests on one actor: {actors}.',
		zh: '<b>{where_local}</b>，<a>{share}的记录</a>（共{records}条）取决于同一机构：{actors}。',
	},
}
