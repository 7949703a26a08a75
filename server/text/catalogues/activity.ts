import type { Catalogue } from '../catalogue'

/** What a record is, where it is told of. */
const WHAT = {
	fr: '{what, select, Mission {une mission} Partnership {un lien} Office {un bureau} Wish {un souhait} Event {un événement} Mandate {un mandat} Unavailability {des dates à éviter} other {une fiche}}',
	en: '{what, select, Mission {a mission} Partnership {a link} Office {an office} Wish {a wish} Event {an event} Mandate {a mandate} Unavailability {dates to avoid} other {a record}}',
	zh: '{what, select, Mission {一次访问} Partnership {一项合作关系} Office {一处代表处} Wish {一项意愿} Event {一项活动} Mandate {一份委托} Unavailability {应避开的日期} other {一条记录}}',
} as const

/** What was said and done, one sentence an entry. A fact on record is told by its own label. */
export const activity: Catalogue = {
	...ofRecord('DECLARED', {
		fr: '{actors_number, plural, one {déclare} other {déclarent}}',
		en: '{actors_number, plural, one {declares} other {declare}}',
		zh: '申报了',
	}),
	...ofRecord('SHARED', {
		fr: '{actors_number, plural, one {partage} other {partagent}}',
		en: '{actors_number, plural, one {shares} other {share}}',
		zh: '公开了',
	}),
	...ofRecord('CHANGED', {
		fr: '{actors_number, plural, one {modifie} other {modifient}}',
		en: '{actors_number, plural, one {changes} other {change}}',
		zh: '修改了',
	}),
	...ofRecord('CONFIRMED', {
		fr: '{actors_number, plural, one {confirme} other {confirment}}',
		en: '{actors_number, plural, one {confirms} other {confirm}}',
		zh: '确认了',
	}),
	...ofRecord('ENDED', {
		fr: '{actors_number, plural, one {annonce} other {annoncent}} que ceci est terminé\u00a0:',
		en: '{actors_number, plural, one {announces} other {announce}} that this has ended:',
		zh: '宣布结束：',
	}),
	...ofRecord('RETRACTED', {
		fr: '{actors_number, plural, one {retire} other {retirent}}',
		en: '{actors_number, plural, one {withdraws} other {withdraw}}',
		zh: '撤回了',
	}),
	...ofRecord('AGREED', {
		fr: '{actors_number, plural, one {confirme} other {confirment}} avec son porteur',
		en: '{actors_number, plural, one {agrees} other {agree}} with its owner on',
		zh: '作为相关方确认了',
	}),
	...ofRecord('CONTESTED', {
		fr: '{actors_number, plural, one {conteste} other {contestent}}',
		en: '{actors_number, plural, one {contests} other {contest}}',
		zh: '质疑了',
	}),
	'activity.feed': {
		fr: 'Constellations, les actualités',
		en: 'Constellations, the feed',
		zh: 'Constellations 动态',
	},
	'activity.PROPOSAL_SENT': {
		fr: '{actors} {actors_number, plural, one {propose} other {proposent}} <a>{titled, select, true {la mise en commun «\u202f{title}\u202f»} other {une mise en commun}}</a>{addressed, select, true { {concerned_to}} other {}}{placed, select, true {, {place}} other {}}.',
		en: '{actors} {actors_number, plural, one {proposes} other {propose}} <a>{titled, select, true {“{title}”} other {something to share}}</a>{addressed, select, true { to {concerned}} other {}}{placed, select, true {, {place}} other {}}.',
		zh: '{actors}{addressed, select, true {向{concerned}} other {}}提出<a>{titled, select, true {“{title}”这项} other {}}共享提议</a>{placed, select, true {（{place}）} other {}}。',
	},
	'activity.PROPOSAL_ACCEPTED': {
		fr: '{actors} {open, select, true {{actors_number, plural, one {rend} other {rendent}} publique <a>la mise en commun {titled, select, true {«\u202f{title}\u202f»} other {convenue}}</a>} other {{actors_number, plural, one {accepte} other {acceptent}} <a>la mise en commun {titled, select, true {«\u202f{title}\u202f»} other {proposée}}</a>}}{placed, select, true {, {place}} other {}}.',
		en: '{actors} {open, select, true {{actors_number, plural, one {makes} other {make}} public <a>{titled, select, true {“{title}”, as agreed} other {what was agreed to be shared}}</a>} other {{actors_number, plural, one {accepts} other {accept}} <a>{titled, select, true {“{title}”} other {what was proposed to be shared}}</a>}}{placed, select, true {, {place}} other {}}.',
		zh: '{actors}{open, select, true {公开了<a>已达成的合作{titled, select, true {“{title}”} other {}}</a>} other {接受了<a>{titled, select, true {“{title}”提议} other {一项提议}}</a>}}{placed, select, true {（{place}）} other {}}。',
	},
	'activity.PROPOSAL_DECLINED': {
		fr: '{actors} {actors_number, plural, one {décline} other {déclinent}} <a>la mise en commun {titled, select, true {«\u202f{title}\u202f»} other {proposée}}</a>{placed, select, true {, {place}} other {}}.',
		en: '{actors} {actors_number, plural, one {declines} other {decline}} <a>{titled, select, true {“{title}”} other {what was proposed to be shared}}</a>{placed, select, true {, {place}} other {}}.',
		zh: '{actors}谢绝了<a>{titled, select, true {“{title}”提议} other {一项提议}}</a>{placed, select, true {（{place}）} other {}}。',
	},
	'activity.PROPOSAL_CLOSED': {
		fr: '<a>{titled, select, true {La mise en commun «\u202f{title}\u202f»} other {Une mise en commun proposée}}</a>{led, select, true { {actors_of}} other {}}{placed, select, true { {place}} other {}} {outcome, select, ACCEPTED {est close\u00a0: acceptée par tous} DECLINED {est close\u00a0: déclinée} WITHDRAWN {est close\u00a0: retirée} DONE {s’est faite} IN_PART {s’est faite en partie} NOT_DONE {ne s’est pas faite} other {est close}}.',
		en: '<a>{titled, select, true {“{title}”} other {Something proposed to be shared}}</a>{led, select, true { {actors_of}} other {}}{placed, select, true { {place}} other {}} {outcome, select, ACCEPTED {is closed: accepted by all} DECLINED {is closed: declined} WITHDRAWN {is closed: withdrawn} DONE {came about} IN_PART {came about in part} NOT_DONE {did not come about} other {is closed}}.',
		zh: '{led, select, true {{actors}的} other {}}<a>{titled, select, true {“{title}”提议} other {一项提议}}</a>{placed, select, true {（{place}）} other {}}{outcome, select, ACCEPTED {已结束：各方均已接受} DECLINED {已结束：被谢绝} WITHDRAWN {已结束：已撤回} DONE {已实现} IN_PART {已部分实现} NOT_DONE {未能实现} other {已结束}}。',
	},
	'activity.JUDGEMENT_ASKED': {
		fr: 'L’avis {concerned_of} est demandé sur <a>un croisement</a>{placed, select, true { {place}} other {}}.',
		en: 'The judgement {concerned_of} is asked for on <a>an overlap</a>{placed, select, true { {place}} other {}}.',
		zh: '请{concerned}就<a>一处重叠</a>{placed, select, true {（{place}）} other {}}作出判断。',
	},
	'activity.CASE_CLOSED': {
		fr: '<a>Un croisement</a>{placed, select, true { {place}} other {}} est clos{outcome, select, HANDLED {\u00a0: traité} ACCEPTED_AS_IS {\u00a0: accepté tel quel} DISMISSED {\u00a0: écarté} BY_PROPOSAL {, par une mise en commun} other {}}.',
		en: '<a>An overlap</a>{placed, select, true { {place}} other {}} is closed{outcome, select, HANDLED {: handled} ACCEPTED_AS_IS {: accepted as it is} DISMISSED {: dismissed} BY_PROPOSAL {, by something shared} other {}}.',
		zh: '<a>一处重叠</a>{placed, select, true {（{place}）} other {}}已结案{outcome, select, HANDLED {：已处理} ACCEPTED_AS_IS {：维持现状} DISMISSED {：不予考虑} BY_PROPOSAL {，由提议解决} other {}}。',
	},
	'activity.COMMENTED': {
		fr: '{actors} {actors_number, plural, one {commente} other {commentent}} <a>{subject, select, OVERLAP {un croisement} OPPORTUNITY {une piste} SHARING {{titled, select, true {la mise en commun «\u202f{title}\u202f»} other {une mise en commun proposée}}} other {une fiche}}</a>{placed, select, true { {place}} other {}}.',
		en: '{actors} {actors_number, plural, one {comments} other {comment}} on <a>{subject, select, OVERLAP {an overlap} OPPORTUNITY {an opportunity} SHARING {{titled, select, true {“{title}”} other {something proposed to be shared}}} other {a record}}</a>{placed, select, true { {place}} other {}}.',
		zh: '{actors}就<a>{subject, select, OVERLAP {一处重叠} OPPORTUNITY {一条线索} SHARING {{titled, select, true {“{title}”提议} other {一项提议}}} other {一条记录}}</a>{placed, select, true {（{place}）} other {}}留言。',
	},
	'activity.REMINDED': {
		fr: 'La coordination rappelle {concerned_to} de <a>confirmer ses fiches</a>.',
		en: 'The coordinators remind {concerned} to <a>confirm its records</a>.',
		zh: '协调方提醒{concerned}<a>确认其记录</a>。',
	},
	'activity.WROTE': {
		fr: '{led, select, true {{actors} {actors_number, plural, one {écrit} other {écrivent}}} other {Un membre du groupe écrit}} aux <a>correspondants</a> {concerned_of}.',
		en: '{led, select, true {{actors} {actors_number, plural, one {writes} other {write}}} other {A member of the group writes}} to the <a>correspondents</a> {concerned_of}.',
		zh: '{led, select, true {{actors}} other {一位小组成员}}致信{concerned}的<a>联系人</a>。',
	},
	'activity.REPORT_ANSWERED': {
		fr: '<a>Une erreur signalée</a>{led, select, true { sur ce qui relève {actors_of}} other {}} a reçu une réponse.',
		en: '<a>A reported error</a>{led, select, true { on what {actors} answers for} other {}} was answered.',
		zh: '{led, select, true {{actors}负责的内容中，} other {}}<a>一条错误报告</a>已获答复。',
	},
}

/** The sentence of what somebody says of a record: the verb alone is another. */
function ofRecord(kind: string, verb: Catalogue[string]): Catalogue {
	return {
		[`activity.${kind}`]: {
			fr: `{actors} ${verb.fr} <a>${WHAT.fr}</a>{placed, select, true { {place}} other {}}{paired, select, true { avec {partners}} other {}}.`,
			en: `{actors} ${verb.en} <a>${WHAT.en}</a>{placed, select, true { {place}} other {}}{paired, select, true { with {partners}} other {}}.`,
			zh: `{actors}${verb.zh}{placed, select, true {{place}{paired, select, true {} other {的}}} other {}}{paired, select, true {与{partners}的} other {}}<a>${WHAT.zh}</a>。`,
		},
	}
}
