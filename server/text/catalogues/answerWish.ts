import type { Catalogue } from '../catalogue'
import { NEWS_CLAUSE } from './newsClause'

/** ANSWER_WISH: an offer fits what someone seeks. */
export const answerWish: Catalogue = {
	'answerWish.title': {
		fr: '{where}, l’offre {host_of} répond au souhait {guest_of}',
		en: '{where}, the offer {host_of} answers the wish {guest_of}',
		zh: '{where}，{host}的提议可回应{guest}的意愿',
	},
	'answerWish.sentence': {
		fr: '<b>{where_local}</b>, {guest} {seeking, select, later {{guest_number, plural, one {cherchait peut-être déjà} other {cherchaient peut-être déjà}} {what_lower} (souhait rapporté {sought})} other {{guest_number, plural, one {cherche} other {cherchent}} {what_lower}}} ; <a>l’offre {host_of} y répond</a>.{named, select, true { Filière : {sectors}.} other {}}',
		en: '<b>{where_local}</b>, {guest} {seeking, select, later {may already have sought {what_lower} (wish reported {sought})} other {{guest_number, plural, one {seeks} other {seek}} {what_lower}}}; <a>the offer {host_of} answers it</a>.{named, select, true { Sector: {sectors}.} other {}}',
		zh: '<b>{where_local}</b>，{guest}{seeking, select, later {当时或已寻求{what_lower}（此意愿见于{sought_bare}的记载）} other {正寻求{what_lower}}}；<a>{host}的提议可予回应</a>。{named, select, true {领域：{sectors}。} other {}}',
	},
	'answerWish.affinity': {
		fr: '{asked, select, asked {Le souhait et l’offre désignent la même ville.} near {Le souhait et l’offre désignent des lieux différents {around}.} other {Le souhait ou l’offre ne désigne aucun lieu.}}',
		en: '{asked, select, asked {The wish and the offer name the same city.} near {The wish and the offer name different places {around}.} other {The wish or the offer names no place.}}',
		zh: '{asked, select, asked {意愿与提议指向同一城市。} near {意愿与提议指向的地点不同，但均{around}。} other {意愿或提议未指明地点。}}',
	},
	'answerWish.time': {
		fr: `{unknown, plural, =0 {Le souhait et l’offre sont en cours.} other {La suite donnée {unknown, plural, one {à l’un des deux} other {aux deux}} n’est pas connue.}}${NEWS_CLAUSE.fr}`,
		en: `{unknown, plural, =0 {The wish and the offer are both open.} other {What became of {unknown, plural, one {one of the two} other {both}} is not known.}}${NEWS_CLAUSE.en}`,
		zh: `{unknown, plural, =0 {意愿与提议均在进行中。} =1 {其中一项后续不详。} other {两项后续均不详。}}${NEWS_CLAUSE.zh}`,
	},
	'answerWish.complementarity': {
		fr: '{met, plural, =0 {L’offre ne nomme aucune des filières recherchées.} other {L’offre répond à {met} {total, plural, one {filière recherchée} other {filières recherchées}} sur {total} : {sectors}.}}',
		en: '{met, plural, =0 {The offer names none of the sectors sought.} other {The offer meets {met} of {total, plural, one {# sector} other {# sectors}} sought: {sectors}.}}',
		zh: '{met, plural, =0 {提议未涉及所寻求的任何领域。} other {所寻求的{total}个领域中，提议涉及{met}个：{sectors}。}}',
	},
	'answerWish.feasibility': {
		fr: '{known, select, ready {L’offre désigne {guest}.} partly {Le souhait désigne {host}, ou les deux le même événement.} other {Ni l’un ni l’autre ne désigne quelqu’un.}}',
		en: '{known, select, ready {The offer names {guest}.} partly {The wish names {host}, or both name the same event.} other {Neither names anyone.}}',
		zh: '{known, select, ready {提议指明面向{guest}。} partly {意愿指明{host}，或两者指向同一活动。} other {两者均未指明对象。}}',
	},
	'answerWish.lower.silent': {
		fr: 'Si la suite donnée à l’un des deux n’était plus connue, le score serait de {score}.',
		en: 'If what became of either were no longer known, the score would be {score}.',
		zh: '若其中一项后续不详，得分将为{score}。',
	},
	'answerWish.gone': {
		fr: 'Si le souhait était satisfait, ou l’offre retirée, la piste disparaîtrait.',
		en: 'If the wish were met, or the offer withdrawn, the opportunity would vanish.',
		zh: '若意愿得到满足或提议撤回，该线索将不复存在。',
	},
}
