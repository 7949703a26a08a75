/** Missions that crowd one place. Words of the board: facts, « ont pu », no reproach; « croisement », never « conflit ». */
import type { Catalogue } from '../catalogue'

const who = (territories: string, actors: string, guests: string) =>
	`{direction, select, FR_TO_PARTNER {{who, select, territories {${territories}} other {${actors}}}} other {${guests}}}`

const WHO_FR = who(
	'collectivités françaises',
	'acteurs français',
	'{who, select, territories {collectivités} other {institutions}} {guests}',
)
const WHO_EN = who(
	'French local authorities',
	'French actors',
	'{guests} {who, select, territories {local authorities} other {institutions}}',
)
const WHO_ZH = who('法国地方政府', '法国机构', '{guests}{who, select, territories {地方政府} other {机构}}')

export const crowding: Catalogue = {
	'crowding.title': {
		fr: `{place_bare}, {period_bare} : {leaders_words} ${WHO_FR} {certainty, select, ESTABLISHED {{meeting, select, cross {se croisent} other {se suivent de près}}} other {{meeting, select, cross {ont pu se croiser} other {ont pu se suivre de près}}}}`,
		en: `{place_bare}, {period_bare}: {leaders_words} ${WHO_EN} {certainty, select, ESTABLISHED {{meeting, select, cross {cross paths} other {follow closely on one another}}} other {{meeting, select, cross {may have crossed paths} other {may have followed closely on one another}}}}`,
		zh: `{place_bare}，{period_bare}：{leaders_words}个${WHO_ZH}{certainty, select, ESTABLISHED {{meeting, select, cross {的访问相互重叠} other {的访问接连进行}}} other {{meeting, select, cross {的访问可能重叠} other {的访问可能接连进行}}}}`,
	},
	'crowding.sentence': {
		fr:
			`<b>{place_local}</b>, <a>{missions_words} missions de {leaders_words} ${WHO_FR} ` +
			'{certainty, select, ESTABLISHED {{tense, select, past {se sont {meeting, select, cross {croisées} other {suivies de près}}} current {{meeting, select, cross {se croisent} other {se suivent de près}}} followed {ont eu lieu ensuite,} other {sont prévues}}} other {{tense, select, upcoming {pourraient {meeting, select, cross {se croiser} other {se suivre de près}}} current {peuvent {meeting, select, cross {se croiser} other {se suivre de près}}} followed {ont pu {meeting, select, cross {se croiser} other {se suivre de près}} ensuite,} other {ont pu {meeting, select, cross {se croiser} other {se suivre de près}}}}}} {period}</a>' +
			'{named, select, true { : {actors}} other {}}' +
			'{peak, plural, =0 {} =1 {} other { ; jusqu’à {peak_words} acteurs le même jour}}' +
			'{shared, plural, =0 {} one { ; une filière leur est commune{competing, plural, =0 {} other {, habituellement concurrente}}} other { ; {shared_words} filières leur sont communes{competition, select, none {} all {, toutes habituellement concurrentes} other {{competing, plural, one {, dont une habituellement concurrente} other {, dont {competing_words} habituellement concurrentes}}}}}}.',
		en:
			`<b>{place_local}</b>, <a>{missions_words} missions of {leaders_words} ${WHO_EN} ` +
			'{certainty, select, ESTABLISHED {{tense, select, past {{meeting, select, cross {crossed paths} other {followed closely on one another}}} current {{meeting, select, cross {cross paths} other {follow closely on one another}}} followed {took place later,} other {are planned}}} other {{tense, select, upcoming {might {meeting, select, cross {cross paths} other {follow closely on one another}}} current {may {meeting, select, cross {cross paths} other {follow closely on one another}}} followed {may have {meeting, select, cross {crossed paths} other {followed closely on one another}} later,} other {may have {meeting, select, cross {crossed paths} other {followed closely on one another}}}}}} {period}</a>' +
			'{named, select, true {: {actors}} other {}}' +
			'{peak, plural, =0 {} =1 {} other {; up to {peak_words} of them there on the same day}}' +
			'{shared, plural, =0 {} one {; they have one sector in common{competing, plural, =0 {} other {, one that territories usually compete for}}} other {; they have {shared_words} sectors in common{competition, select, none {} all {, all of which territories usually compete for} other {{competing, plural, one {, one of which territories usually compete for} other {, {competing_words} of which territories usually compete for}}}}}}.',
		zh:
			`<b>{place_local}</b>，<a>{period}，{leaders_words}个${WHO_ZH}的{missions_words}次访问` +
			'{certainty, select, ESTABLISHED {{tense, select, past {{meeting, select, cross {相互重叠} other {接连进行}}} current {正在{meeting, select, cross {重叠} other {接连进行}}} followed {随后进行} other {已列入计划}}} other {{tense, select, upcoming {可能会{meeting, select, cross {重叠} other {接连进行}}} current {可能正在{meeting, select, cross {重叠} other {接连进行}}} followed {随后可能{meeting, select, cross {重叠} other {接连进行}}} other {可能曾经{meeting, select, cross {重叠} other {接连进行}}}}}}</a>' +
			'{named, select, true {：{actors}} other {}}' +
			'{peak, plural, =0 {} =1 {} other {；同一天最多有{peak_words}个访问方在场}}' +
			'{shared, plural, =0 {} =1 {；有{shared_words}个共同领域{competing, plural, =0 {} other {，通常属于竞争性领域}}} other {；有{shared_words}个共同领域{competition, select, none {} all {，均通常属于竞争性领域} other {{competing, plural, other {，其中{competing_words}个通常属于竞争性领域}}}}}}。',
	},
	'crowding.possible': {
		fr:
			'Peut-être aussi {unsure, plural, =0 {} one {une mission de faible confiance} other {{unsure_words} missions de faible confiance}}{unsureNamed, plural, =0 {} other { ({unsureActors_bare})}}{unsure, plural, =0 {} other {, ce qui ferait {leaders_words} acteurs}}' +
			'{both, select, true {, et } other {}}' +
			'{rough, plural, =0 {} one {une mission datée de l’année seule} other {{rough_words} missions datées de l’année seule}}{roughNamed, plural, =0 {} other { ({roughActors_bare})}}.',
		en:
			'Possibly also {unsure, plural, =0 {} one {one mission of low confidence} other {{unsure_words} missions of low confidence}}{unsureNamed, plural, =0 {} other { ({unsureActors_bare})}}{unsure, plural, =0 {} other {, which would make {leaders_words} actors}}' +
			'{both, select, true {, and } other {}}' +
			'{rough, plural, =0 {} one {one mission dated to the year only} other {{rough_words} missions dated to the year only}}{roughNamed, plural, =0 {} other { ({roughActors_bare})}}.',
		zh:
			'可能还有{unsure, plural, =0 {} other {{unsure_words}次可信度低的访问}}{unsureNamed, plural, =0 {} other {（{unsureActors_bare}）}}{unsure, plural, =0 {} other {，届时共{leaders_words}个访问方}}' +
			'{both, select, true {，以及} other {}}' +
			'{rough, plural, =0 {} other {{rough_words}次仅知年份的访问}}{roughNamed, plural, =0 {} other {（{roughActors_bare}）}}。',
	},
	'crowding.rate.few': {
		fr: '{before, plural, =0 {Aucune mission n’est documentée} one {Une seule mission est documentée} other {Seules {before_words} missions sont documentées}} {place} dans les 24 mois d’avant : trop peu pour dire si c’est inhabituel.',
		en: '{before, plural, =0 {No mission is} one {Only one mission is} other {Only {before_words} missions are}} documented {place} in the 24 months before: too few to say whether this is unusual.',
		zh: '此前24个月内，{place}{before, plural, =0 {没有访问记录} other {仅有{before_words}次有记录的访问}}：数量太少，无法判断是否异常。',
	},
	'crowding.rate.known': {
		fr: '{before} missions sont documentées {place} dans les 24 mois d’avant. À ce rythme, on en attendrait {lambda} en {days, plural, one {# jour} other {# jours}} ; la probabilité d’en voir {missions} ou plus serait de {tail}, à titre indicatif.',
		en: '{before} missions are documented {place} in the 24 months before. At that rate {lambda} would be expected in {days, plural, one {# day} other {# days}}; the probability of seeing {missions} or more would be {tail}, as an indication.',
		zh: '此前24个月内，{place}有{before}次有记录的访问。按此频率，{days, plural, other {#}}天内预计为{lambda}次；出现{missions}次或更多的概率约为{tail}，仅供参考。',
	},
	'crowding.mitigation.occasion': {
		fr: 'Un événement les explique en partie : « {occasion} », {period}.',
		en: 'An event explains them in part: “{occasion}”, {period}.',
		zh: '部分原因是一项活动：“{occasion}”，{period}。',
	},
	'crowding.mitigation.presences': {
		fr: '{presences, plural, one {Une des {missions_words} missions est une présence de 31 jours ou plus : un pavillon plutôt qu’une délégation} other {{presences_words} des {missions_words} missions sont des présences de 31 jours ou plus : des pavillons plutôt que des délégations}}.',
		en: '{presences, plural, one {One of the {missions_words} missions is a presence of 31 days or more, a pavilion rather than a delegation} other {{presences_words} of the {missions_words} missions are presences of 31 days or more, pavilions rather than delegations}}.',
		zh: '{missions_words}次访问中有{presences, plural, other {{presences_words}}}次是31天或更久的驻留，更像展馆而非代表团。',
	},
	'crowding.mitigation.together': {
		fr: '{actors} comptent pour un seul acteur : même intercommunalité, même mission ou missions concertées.',
		en: '{actors} count as one actor: same grouping of communes, same mission or coordinated missions.',
		zh: '{actors}算作一个访问方：同属一个市镇联合体、同一次访问或相互协调的访问。',
	},
	'crowding.mitigation.dates': {
		fr: 'Les dates connues ne suffisent pas à prouver que deux d’entre eux étaient proches dans le temps.',
		en: 'The known dates do not prove that any two of them were close in time.',
		zh: '已知日期尚不足以证明其中任何两方的访问时间相近。',
	},
	'crowding.mitigation.records': {
		fr: 'Ce croisement repose sur des faits de faible confiance, à confirmer.',
		en: 'This overlap rests on facts of low confidence, to be confirmed.',
		zh: '这一重叠所依据的信息可信度低，有待核实。',
	},
	'crowding.factor.simultaneity': {
		fr: '{peak, plural, =0 {Aucune des missions n’est datée au jour près} =1 {Jamais deux acteurs le même jour, parmi les missions datées au jour près} other {Jusqu’à {peak_words} acteurs le même jour, sur {leaders_words}}}.',
		en: '{peak, plural, =0 {None of the missions is dated to the day} =1 {Never two actors on the same day, among the missions dated to the day} other {Up to {peak_words} actors on the same day, out of {leaders_words}}}.',
		zh: '{peak, plural, =0 {没有一次访问精确到日} =1 {在精确到日的访问中，没有两方同日在场} other {{leaders_words}方之中，同一天最多有{peak_words}方在场}}。',
	},
	'crowding.factor.competingSectors': {
		fr: '{competing, plural, =0 {{shared, plural, =0 {Aucune filière n’est commune à deux d’entre eux} other {Aucune des filières communes n’est habituellement concurrente}}} one {Une filière commune habituellement concurrente : {sectors}} other {{competing_words} filières communes habituellement concurrentes : {sectors}}}.',
		en: '{competing, plural, =0 {{shared, plural, =0 {No sector is named by two of them} other {None of the sectors in common is one that territories compete for}}} one {One sector in common that territories usually compete for: {sectors}} other {{competing_words} sectors in common that territories usually compete for: {sectors}}}.',
		zh: '{competing, plural, =0 {{shared, plural, =0 {没有两个机构涉及同一领域} other {共同领域均不属于竞争性领域}}} other {{competing_words}个共同领域通常属于竞争性领域：{sectors}}}。',
	},
	'crowding.factor.excess': {
		fr: 'Au rythme habituel du lieu, la probabilité de voir {missions} missions ou plus serait de {tail}.',
		en: 'At the place’s usual rate, the probability of seeing {missions} missions or more would be {tail}.',
		zh: '按该地惯常频率，出现{missions}次或更多访问的概率约为{tail}。',
	},
	'crowding.factor.evidence': {
		fr: '{high, plural, =0 {Aucune des {missions_words} missions n’a} one {Une des {missions_words} missions a} other {{high_words} missions sur {missions_words} ont}} une source de confiance haute ; {sources, plural, =0 {aucune source} one {une source} other {# sources}} en tout.',
		en: '{high, plural, =0 {None of the {missions_words} missions has} one {One of the {missions_words} missions has} other {{high_words} missions out of {missions_words} have}} a source of high confidence; {sources, plural, =0 {no source} one {one source} other {# sources}} in all.',
		zh: '{missions_words}次访问中{high, plural, =0 {没有一次} other {有{high_words}次}}具有高可信度来源；共{sources, plural, other {#}}个来源。',
	},
	'crowding.factor.occasion': {
		fr: 'Un événement explique ces présences ; l’intensité est réduite de 30 % : « {occasion} ».',
		en: 'An event explains their presence; the intensity is reduced by 30%: “{occasion}”.',
		zh: '一项活动解释了这些访问，强度降低30%：“{occasion}”。',
	},
}
