import type { Catalogue } from '../catalogue'

export const opportunity = {
	'opportunity.reading': {
		fr: 'Chargement de la piste et de ses preuves…',
		en: 'Loading the opportunity and its evidence…',
		zh: '正在加载线索及其依据……',
	},
	'opportunity.nothingDecided': {
		fr: 'Rien n’est décidé ici.',
		en: 'Nothing is decided here.',
		zh: '此处不作任何决定。',
	},
	'opportunity.unasked': {
		fr: 'Piste calculée : elle vient d’un lien dans la même ville, non d’un souhait.',
		en: 'Computed: it comes from a link in the same city, not from a wish.',
		zh: '系统推算线索：源自同城的合作关系，而非意愿。',
	},
	'opportunity.nobodyAsked': {
		fr: 'Piste calculée : elle vient de faits recensés, non d’un souhait.',
		en: 'Computed: it comes from facts on record, not from a wish.',
		zh: '系统推算线索：源自已有记录，而非意愿。',
	},
	'opportunity.partiesPicture': {
		fr: '{count, plural, one {# participant possible} other {# participants possibles}} : {place}.',
		en: '{count, plural, one {# possible party} other {# possible parties}}: {place}.',
		zh: '{count, plural, other {#}} 个可能的参与方：{place}。',
	},
	'opportunity.otherParties': {
		fr: '{count, plural, one {et # autre} other {et # autres}}',
		en: 'and {count} more',
		zh: '另有 {count, plural, other {#}} 方',
	},
	'opportunity.paths': {
		fr: 'Ce qui les rapproche',
		en: 'What brings them together',
		zh: '彼此如何相连',
	},
	'opportunity.nextTextAll': {
		fr: 'Seuls ces acteurs peuvent dire ce qu’ils en pensent, chacun pour soi ; personne, réseau compris, ne répond à leur place, et un silence n’est pas un refus. Ils peuvent s’appeler dès maintenant.',
		en: 'Only these actors can say what they think of it, each for itself; nobody, the network included, answers for them, and silence is not a refusal. They can call each other now.',
		zh: '只有这些机构可以各自表达看法；包括协作网络在内，任何人均不代为答复，沉默也不等于拒绝。各方现在即可联系。',
	},
	'opportunity.picture': {
		fr: '{host} dispose d’un bureau ({place}) ; {guest} pourrait s’y installer.',
		en: '{host} has an office in {place}; {guest} could be hosted there.',
		zh: '{host}在{place}设有代表处；可以接待{guest}。',
	},
	'opportunity.hostLine': { fr: 'bureau {since}', en: 'office {since}', zh: '代表处，{since}' },
	'opportunity.hostLineUndated': {
		fr: 'bureau, date inconnue',
		en: 'office, date unknown',
		zh: '代表处，日期不详',
	},
	'opportunity.guestWish': { fr: 'a exprimé un souhait', en: 'has expressed a wish', zh: '已表达意愿' },
	'opportunity.guestUnasked': { fr: 'sans demande connue', en: 'no known request', zh: '无已知请求' },
	'opportunity.couldHost': { fr: 'pourrait accueillir', en: 'could host', zh: '可以接待' },
	'opportunity.why': { fr: 'Pourquoi cette piste', en: 'Why this opportunity', zh: '为何有此线索' },
	'opportunity.weight': { fr: 'poids {weight} %', en: 'weight {weight}%', zh: '权重 {weight}%' },
	'opportunity.provedBy': { fr: 'Fiches : {records}', en: 'Records: {records}', zh: '记录：{records}' },
	'opportunity.rank': {
		fr: '{guest} : {rank, plural, =1 {première piste} other {piste n° #}}',
		en: '{guest}: {rank, plural, =1 {first opportunity} other {opportunity no. #}}',
		zh: '{guest}的第 {rank, plural, other {#}} 条线索',
	},
	'opportunity.rankUnknown': { fr: 'Score de la piste', en: 'Score of the opportunity', zh: '线索得分' },
	'opportunity.scoreNote': {
		fr: 'de 0 à 1, {count, plural, one {# critère pondéré} other {# critères pondérés}}',
		en: 'from 0 to 1, {count, plural, one {# weighted criterion} other {# weighted criteria}}',
		zh: '0 至 1，{count, plural, other {#}} 项加权标准',
	},
	'opportunity.confirm': {
		fr: 'Et si ces fiches étaient confirmées ?',
		en: 'And if these records were confirmed?',
		zh: '若这些记录得到确认？',
	},
	'opportunity.confirmReading': { fr: 'Calcul…', en: 'Computing…', zh: '正在计算……' },
	'opportunity.confirmNothing': {
		fr: 'Le score n’en changerait pas.',
		en: 'The score would not change.',
		zh: '得分不会变化。',
	},
	'opportunity.ifConfirmed': {
		fr: '{score}, et {confirmed} {count, plural, one {si {names} confirmait ses fiches aujourd’hui} =2 {si les deux confirmaient leurs fiches aujourd’hui ({names})} other {si chacun confirmait ses fiches aujourd’hui ({names})}}.',
		en: '{score}, and {confirmed} {count, plural, one {if {names} confirmed its records today} =2 {if both confirmed their records today ({names})} other {if each confirmed its records today ({names})}}.',
		zh: '{score}；{count, plural, =2 {若双方（{names}）今日确认其记录} other {若{names}今日确认其记录}}，则为{confirmed}。',
	},
	'opportunity.weights': {
		fr: 'Barème proposé, poids publics. Un critère sans données n’est pas compté ; les autres se partagent son poids.',
		en: 'Proposed scale, public weights. A criterion without data is left out, and the others share its weight.',
		zh: '建议标准，权重公开。没有数据的标准不计，其权重由其他标准分摊。',
	},
	'opportunity.lower': {
		fr: 'Ce qui ferait baisser le score',
		en: 'What would lower the score',
		zh: '哪些会降低得分',
	},
	'opportunity.otherHosts': {
		fr: '{count, plural, one {Autre hôte possible} other {Autres hôtes possibles}}',
		en: '{count, plural, one {Another possible host} other {Other possible hosts}}',
		zh: '{count, plural, other {其他可能的接待方}}',
	},
	'opportunity.noOtherHost': {
		fr: '{guest} : aucun autre bureau recensé dans cette ville.',
		en: '{guest}: no other office on record in this city.',
		zh: '{guest}：该城市没有其他代表处的记录。',
	},
	'opportunity.otherScore': { fr: 'score {score}', en: 'score {score}', zh: '得分 {score}' },
	'opportunity.nextText': {
		fr: 'Seuls les deux acteurs, {host} et {guest}, peuvent dire ce qu’ils en pensent ; personne, réseau compris, ne répond à leur place, et un silence n’est pas un refus. Ils peuvent s’appeler dès maintenant.',
		en: 'Only the two actors, {host} and {guest}, can say what they think of it; nobody, the network included, answers for them, and silence is not a refusal. They can call each other now.',
		zh: '只有{host}和{guest}双方可以表达看法；包括协作网络在内，任何人均不代为答复，沉默也不等于拒绝。双方现在即可联系。',
	},
} satisfies Catalogue
