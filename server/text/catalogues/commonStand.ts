import type { Catalogue } from '../catalogue'

/** COMMON_STAND: an event to come at which several could share a stand, also with the partner. */
export const commonStand: Catalogue = {
	'commonStand.title': {
		fr: '{where}, un stand commun à « {event} »',
		en: '{where}, a common stand at “{event}”',
		zh: '{where}，在“{event}”共设展台',
	},
	'commonStand.sentence': {
		fr: '<b>{where_local}</b>, {french} {french_number, plural, one {pourrait} other {pourraient}} <a>tenir un stand commun</a> à « {event} », {period}{partnersCount, plural, =0 {} other {, aussi avec {partners}}}.',
		en: '<b>{where_local}</b>, {french} could <a>share a stand</a> at “{event}”, {period}{partnersCount, plural, =0 {} other {, also with {partners}}}.',
		zh: '<b>{where_local}</b>，{french}可在“{event}”（{period}）<a>共设展台</a>{partnersCount, plural, =0 {} other {，亦可与{partners}一起}}。',
	},
	'commonStand.affinity': {
		fr: '{asked, select, asked {{seekers} {seekers_number, plural, one {cherche} other {cherchent}} une place à cet événement.} near {Piste calculée, sans demande connue ; tous ont un lien {where}.} other {Piste calculée, sans demande connue ; leurs liens sont {around}{apart, select, true {, mais pas {where} même} other {}}.}}',
		en: '{asked, select, asked {{seekers} {seekers_number, plural, one {seeks} other {seek}} a place at this event.} near {Computed, no known request; all have a link {where}.} other {Computed, no known request; their links are {around}{apart, select, true {, but not {where} itself} other {}}.}}',
		zh: '{asked, select, asked {{seekers}正寻求参加该活动的席位。} near {系统推算线索，无已知请求；{where}均有合作关系。} other {系统推算线索，无已知请求；其合作关系{around}{apart, select, true {，但不{where}} other {}}。}}',
	},
	'commonStand.time': {
		fr: '{dated, select, day {L’événement est daté au jour près, dans {days, plural, =0 {la journée} one {# jour} other {# jours}}.} other {L’événement n’est daté qu’au mois ou à l’année près.}}',
		en: '{dated, select, day {The event is dated to the day, {days, plural, =0 {today} one {in # day} other {in # days}}.} other {The event is dated to the month or the year only.}}',
		zh: '{dated, select, day {活动日期精确到日，距今{days}天。} other {活动日期仅精确到月或年。}}',
	},
	'commonStand.feasibility': {
		fr: '{known, select, ready {Une place y est offerte : {actors_bare}.} partly {Un bureau est connu {where} : {actors_bare}.} other {Ni offre de place, ni bureau connu {where}.}}',
		en: '{known, select, ready {A place there is on offer: {actors_bare}.} partly {An office is known {where}: {actors_bare}.} other {No place on offer, and no office known {where}.}}',
		zh: '{known, select, ready {已有席位提供：{actors}。} partly {{where}有已知代表处：{actors}。} other {未见席位提供，{where}亦无已知代表处。}}',
	},
	'commonStand.lower.late': {
		fr: 'À moins de trois mois de l’événement, le score serait de {score}.',
		en: 'With less than three months left, the score would be {score}.',
		zh: '若距活动不足三个月，得分将为{score}。',
	},
	'commonStand.gone': {
		fr: 'Une fois l’événement commencé ou annulé, la piste disparaîtrait.',
		en: 'Once the event has begun or is cancelled, the opportunity would vanish.',
		zh: '活动开始或取消后，该线索将不复存在。',
	},
}
