import type { Catalogue } from '../catalogue'

/** JOINT_MISSION: two missions to come at near dates, or one that somebody seeks to join. */
export const jointMission: Catalogue = {
	'jointMission.title': {
		fr: '{where}, {form, select, two {{first} et {second} pourraient voyager ensemble} other {{second} {second_number, plural, one {pourrait} other {pourraient}} se joindre à la mission {first_of}}}',
		en: '{where}, {form, select, two {{first} and {second} could travel together} other {{second} could join the mission {first_of}}}',
		zh: '{where}，{form, select, two {{first}与{second}可联合出访} other {{second}可加入{first}的出访}}',
	},
	'jointMission.sentence': {
		fr: '<b>{where_local}</b>, {form, select, two {{first} ({period}) et {second} ({other}) prévoient deux missions, {gap, plural, =0 {aux mêmes dates} one {à un jour d’écart} other {à # jours d’écart}} : leurs délégations <a>pourraient voyager ensemble</a>} other {{second}, qui {second_number, plural, one {cherche} other {cherchent}} à se joindre à une mission, {second_number, plural, one {pourrait} other {pourraient}} <a>partir avec {first}</a>, {period}}}.',
		en: '<b>{where_local}</b>, {form, select, two {{first} ({period}) and {second} ({other}) each plan a mission, {gap, plural, =0 {at the same dates} one {one day apart} other {# days apart}}: they <a>could travel together</a>} other {{second}, which {second_number, plural, one {seeks} other {seek}} to join a mission, could <a>leave with {first}</a>, {period}}}.',
		zh: '<b>{where_local}</b>，{form, select, two {{first}（{period}）与{second}（{other}）各自计划出访，{gap, plural, =0 {日期重合} other {相隔{gap}天}}：双方<a>可联合出访</a>} other {正寻求加入出访的{second}可<a>与{first}同行</a>（{period}）}}。',
	},
	'jointMission.affinity': {
		fr: '{asked, select, asked {{seekers} {seekers_number, plural, one {cherche} other {cherchent}} à partir avec d’autres {where}.} near {Piste calculée, sans demande connue ; les deux délégations ont une filière en commun : {shared}.} other {Piste calculée, sans demande connue ; aucune filière commune n’est recensée.}}',
		en: '{asked, select, asked {{seekers} {seekers_number, plural, one {seeks} other {seek}} to travel with others {where}.} near {Computed, no known request; both delegations share a sector: {shared}.} other {Computed, no known request; no shared sector is on record.}}',
		zh: '{asked, select, asked {{seekers}希望与他方{where}联合出访。} near {系统推算线索，无已知请求；两个代表团有共同领域：{shared}。} other {系统推算线索，无已知请求；未见共同领域。}}',
	},
	'jointMission.time': {
		fr: '{form, select, two {{gap, plural, =0 {Les dates se recouvrent.} one {Un jour sépare les deux missions.} other {# jours séparent les deux missions.}}} day {La mission est datée au jour près.} other {La mission n’est datée qu’au mois près.}}',
		en: '{form, select, two {{gap, plural, =0 {The dates overlap.} one {One day lies between the two missions.} other {# days lie between the two missions.}}} day {The mission is dated to the day.} other {The mission is dated to the month only.}}',
		zh: '{form, select, two {{gap, plural, =0 {两次出访日期重合。} other {两次出访相隔{gap}天。}}} day {出访日期精确到日。} other {出访日期仅精确到月。}}',
	},
	'jointMission.feasibility': {
		fr: '{known, select, ready {{missions, plural, one {La date n’est pas confirmée : elle peut} other {Les dates ne sont pas confirmées : elles peuvent}} encore bouger.} partly {L’une des deux dates est confirmée, l’autre peut encore bouger.} other {{missions, plural, one {La date est confirmée} other {Les deux dates sont confirmées}}.}}',
		en: '{known, select, ready {{missions, plural, one {The date is not confirmed: it} other {The dates are not confirmed: they}} can still move.} partly {One of the two dates is confirmed, the other can still move.} other {{missions, plural, one {The date is} other {Both dates are}} confirmed.}}',
		zh: '{known, select, ready {日期尚未确认，仍可调整。} partly {其中一个日期已确认，另一个仍可调整。} other {日期均已确认。}}',
	},
	'jointMission.lower.apart': {
		fr: 'Si {days} jours séparaient les deux missions, le score serait de {score}.',
		en: 'If {days} days lay between the two missions, the score would be {score}.',
		zh: '若两次出访相隔{days}天，得分将为{score}。',
	},
	'jointMission.lower.firm': {
		fr: 'Si toutes les dates étaient confirmées, le score serait de {score}.',
		en: 'If all dates were confirmed, the score would be {score}.',
		zh: '若日期全部确认，得分将为{score}。',
	},
	'jointMission.gone': {
		fr: 'Si {form, select, two {l’une des missions} other {la mission}} était annulée, ou une fois {form, select, two {l’une d’elles} other {celle-ci}} commencée, la piste disparaîtrait.',
		en: 'If {form, select, two {one of the missions} other {the mission}} were cancelled, or once it has begun, the opportunity would vanish.',
		zh: '若{form, select, two {其中一次} other {该次}}出访取消或已启程，该线索将不复存在。',
	},
}
