import type { Catalogue } from '../catalogue'

/** PIGGYBACK: a town joins the link of a collectivité that contains it. */
export const piggyback: Catalogue = {
	'piggyback.title': {
		fr: '{where}, {guest} {guest_number, plural, one {pourrait} other {pourraient}} s’appuyer sur le lien {host_of}',
		en: '{where}, {guest} could build on the link {host_of}',
		zh: '{where}，{guest}可借助{host}的合作关系',
	},
	'piggyback.sentence': {
		fr: '<b>{where_local}</b>, {guest} {guest_number, plural, one {pourrait} other {pourraient}} <a>s’appuyer sur le lien {host_of}</a>{asked, select, asked {, comme le demande un souhait recensé} near {, en plus de {own, plural, one {son propre lien} other {ses # propres liens}} {apart, select, true {{around}} other {au même endroit}}} other {, pour des filières travaillées ailleurs : {sectors}}}.',
		en: '<b>{where_local}</b>, {guest} could <a>build on the link {host_of}</a>{asked, select, asked {, as the wish on record asks} near {: it already has {own, plural, one {a link} other {links}} of its own {apart, select, true {{around}} other {there}}} other {, for what it does elsewhere: {sectors}}}.',
		zh: '<b>{where_local}</b>，{guest}可<a>借助{host}的合作关系</a>{asked, select, asked {，这与其有记录的意愿相符} near {：{guest}{apart, select, true {{around}} other {在当地}}已有{own}项自己的合作关系} other {，用于其在别处开展的领域：{sectors}}}。',
	},
	'piggyback.affinity': {
		fr: '{asked, select, asked {{guest} {guest_number, plural, one {a exprimé} other {ont exprimé}} un souhait {around}.} near {Piste calculée, sans demande connue ; {guest} {guest_number, plural, one {a} other {ont}} {own, plural, one {un lien} other {# liens}} {around}.} other {Piste calculée, sans demande connue. Aucun lien {guest_of} n’est recensé {around}, mais {guest} {guest_number, plural, one {travaille} other {travaillent}} ailleurs sur les mêmes filières : {sectors}.}}',
		en: '{asked, select, asked {{guest} has expressed a wish {around}.} near {Computed, no known request; {guest} has {own, plural, one {a link} other {# links}} {around}.} other {Computed, no known request. No link {guest_of} is on record {around}, but it works on the same sectors elsewhere: {sectors}.}}',
		zh: '{asked, select, asked {{guest}已{around}表达意愿。} near {系统推算线索，无已知请求；{guest}{around}已有{own}项合作关系。} other {系统推算线索，无已知请求；{guest}{around}没有合作关系的记录，但在别处从事相同的领域：{sectors}。}}',
	},
	'piggyback.feasibility': {
		fr: '{known, select, ready {{host} {host_number, plural, one {prévoit} other {prévoient}} {missions, plural, one {une mission} other {# missions}} {around} d’ici un an.} partly {{host} {host_number, plural, one {a envoyé} other {ont envoyé}} {missions, plural, one {une mission} other {# missions}} {around} depuis cinq ans.} other {Aucune mission {host_of} n’est connue {around} depuis cinq ans.}}',
		en: '{known, select, ready {{host} plans {missions, plural, one {a mission} other {# missions}} {around} within a year.} partly {{host} has sent {missions, plural, one {a mission} other {# missions}} {around} within five years.} other {No mission {host_of} is known {around} within five years.}}',
		zh: '{known, select, ready {{host}计划一年内{around}开展{missions}次出访。} partly {{host}五年内{around}有{missions}次出访。} other {五年内未见{host}{around}的出访记录。}}',
	},
	'piggyback.lower.mission': {
		fr: 'Si cette mission n’avait pas lieu, le score serait de {score}.',
		en: 'If that mission did not take place, the score would be {score}.',
		zh: '若该次出访未能成行，得分将为{score}。',
	},
	'piggyback.gone': {
		fr: 'Si le lien {host_of} n’était plus ouvert, la piste disparaîtrait.',
		en: 'If the link {host_of} were no longer open, the opportunity would vanish.',
		zh: '若{host}的合作关系不再存续，该线索将不复存在。',
	},
}
