import type { Catalogue } from '../catalogue'

const theOnly = {
	fr: '{level, select, region {la seule région} departement {le seul département} metropole {la seule métropole} epci {la seule intercommunalité} commune {la seule commune} UNIVERSITY {la seule université} HOSPITAL {le seul hôpital} other {le seul acteur de ce type}}',
	en: '{level, select, region {the only région} departement {the only département} metropole {the only métropole} epci {the only grouping of communes} commune {the only commune} UNIVERSITY {the only university} HOSPITAL {the only hospital} other {the only actor of its kind}}',
	zh: '{level, select, region {唯一的大区} departement {唯一的省} metropole {唯一的都会区} epci {唯一的市镇联合体} commune {唯一的市镇} UNIVERSITY {唯一的大学} HOSPITAL {唯一的医院} other {同类中唯一的一个}}',
}
const noOther = {
	fr: '{level, select, region {aucune autre région} departement {aucun autre département} metropole {aucune autre métropole} epci {aucune autre intercommunalité} commune {aucune autre commune} UNIVERSITY {aucune autre université} HOSPITAL {aucun autre hôpital} other {aucun autre acteur de ce type}}',
	en: '{level, select, region {any other région} departement {any other département} metropole {any other métropole} epci {any other grouping of communes} commune {any other commune} UNIVERSITY {any other university} HOSPITAL {any other hospital} other {any other actor of its kind}}',
	zh: '{level, select, region {其他大区} departement {其他省} metropole {其他都会区} epci {其他市镇联合体} commune {其他市镇} UNIVERSITY {其他大学} HOSPITAL {其他医院} other {其他同类机构}}',
}
const all = {
	fr: '{level, select, region {les régions} departement {les départements} metropole {les métropoles} epci {les intercommunalités} commune {les communes} UNIVERSITY {les universités} HOSPITAL {les hôpitaux} other {les acteurs de ce type}}',
	en: '{level, select, region {the régions} departement {the départements} metropole {the métropoles} epci {the groupings of communes} commune {the communes} UNIVERSITY {the universities} HOSPITAL {the hospitals} other {the actors of its kind}}',
	zh: '{level, select, region {各大区} departement {各省} metropole {各都会区} epci {各市镇联合体} commune {各市镇} UNIVERSITY {各大学} HOSPITAL {各医院} other {各同类机构}}',
}
const inThisCase = {
	fr: `{only, select, true { : c’est ${theOnly.fr} dans ce cas} other {}}`,
	en: `{only, select, true {: ${theOnly.en} of which this is true} other {}}`,
	zh: `{only, select, true {，在${all.zh}中仅此一例} other {}}`,
}
/** In the other country: of a French actor the partner, of any other France. */
const where = {
	fr: '{fromFrance, select, true {{where}} other {en France}}',
	en: '{fromFrance, select, true {{where}} other {in France}}',
	zh: '{fromFrance, select, true {{where}} other {在法国}}',
}
const there = {
	fr: '{fromFrance, select, true {{where_the}} other {la France}}',
	en: '{fromFrance, select, true {{where_the}} other {France}}',
	zh: '{fromFrance, select, true {{where_bare}} other {法国}}',
}
const has = '{actor_number, plural, one {a} other {ont}}'
const is = '{actor_number, plural, one {est} other {sont}}'

/** One of the first two facts of an actor, its own or one of an actor in it. */
const part = (n: 'first' | 'second') => {
	const whose = (text: string) => `{${n}IsOwn, select, true {} other {${text}}}`
	return {
		fr: `{${n}Kind, select, bare {{${n}What_lower}} link {{${n}What_lower} ${whose(`{${n}By_of} `)}avec {${n}With}} office {{${n}What_lower} ${whose(`{${n}By_of} `)}{${n}Where}} visit {visite reçue {${n}With_of}${whose(` par {${n}By}`)}} other {mission ${whose(`{${n}By_of} `)}{${n}Where}}}`,
		en: `{${n}Kind, select, bare {{${n}What_lower}} link {{${n}What_lower} ${whose(`{${n}By_of} `)}with {${n}With}} office {{${n}What_lower} ${whose(`{${n}By_of} `)}{${n}Where}} visit {visit received from {${n}With}${whose(` by {${n}By}`)}} other {mission ${whose(`{${n}By_of} `)}{${n}Where}}}`,
		zh: `{${n}Kind, select, bare {{${n}What}} link {${whose(`{${n}By}`)}与{${n}With}的{${n}What}} office {${whose(`{${n}By}`)}{${n}Where}的{${n}What}} visit {${whose(`{${n}By}`)}接待{${n}With}来访} other {${whose(`{${n}By}`)}{${n}Where}的出访}}`,
	}
}

/** What the page of an actor says first. */
export const actorSummary: Catalogue = {
	'summary.none': {
		fr: `{actor} n’{actor_number, plural, one {a} other {ont}} pas de lien recensé ${where.fr}.{count, plural, =0 {} other { Autour, on va surtout {areas_to} : {near} y {nearCount, plural, one {a un lien} other {ont un lien}}.}}`,
		en: `{actor} has no link on record ${where.en}.{count, plural, =0 {} other { Around it, links lead mostly to {areas}: {near} {nearCount, plural, one {has one} other {have one}} there.}}`,
		zh: `{actor}${where.zh}没有合作关系的记录。{count, plural, =0 {} other {其周边的合作主要在{areas}：{near}在当地有合作关系。}}`,
	},
	'summary.few': {
		fr: `{actor} : ${part('first').fr}{two, select, true { et ${part('second').fr}} other {}}.{othersCount, plural, =0 {} other { Au même endroit : {others}{more, plural, =0 {} one {, et # autre} other {, et # autres}}.}}`,
		en: `{actor}: ${part('first').en}{two, select, true { and ${part('second').en}} other {}}.{othersCount, plural, =0 {} other { In the same place: {others}{more, plural, =0 {} one {, and # other} other {, and # others}}.}}`,
		zh: `{actor}：${part('first').zh}{two, select, true {，以及${part('second').zh}} other {}}。{othersCount, plural, =0 {} other {在同一地点的还有：{others}{more, plural, =0 {} other {等，另有{more}个}}。}}`,
	},
	'summary.ONE_AREA_ONLY': {
		fr: `{only, select, true {{actor} ${is} ${theOnly.fr} dont tous les liens de collectivités mènent {area_to}} other {Tous les liens de collectivités {actor_of} mènent {area_to}}} : {count} sur {outOf}.`,
		en: `{only, select, true {{actor} is ${theOnly.en} whose links between local authorities all lead to {area_the}} other {All links between local authorities {actor_of} lead to {area_the}}}: {count} of {outOf}.`,
		zh: `{actor}的地方政府间合作全部{area}（{outOf}项中的{count}项）${inThisCase.zh}。`,
	},
	'summary.MOSTLY_ONE_AREA': {
		fr: `{whole, select, true {Les {count} liens, bureaux et missions {actor_of} mènent tous} other {{count} des {outOf} liens, bureaux et missions {actor_of} mènent}} {area_to}${inThisCase.fr}.`,
		en: `{whole, select, true {All {count}} other {{count} of the {outOf}}} links, offices and missions {actor_of} lead to {area_the}${inThisCase.en}.`,
		zh: `{actor}的{outOf}项合作、代表处和出访{whole, select, true {均} other {中，有{count}项}}{area}${inThisCase.zh}。`,
	},
	'summary.RARE_SECTOR': {
		fr: `{whole, select, true {Les {count} liens et missions {actor_of} dont la filière est connue relèvent tous} other {{count} des {outOf} liens et missions {actor_of} dont la filière est connue relèvent}} de la filière « {sectors} »${inThisCase.fr}.`,
		en: `{whole, select, true {All {count}} other {{count} of the {outOf}}} links and missions {actor_of} with a known sector are in the sector “{sectors}”${inThisCase.en}.`,
		zh: `{actor}已知领域的{outOf}项合作与出访{whole, select, true {均} other {中，有{count}项}}属于“{sectors}”领域${inThisCase.zh}。`,
	},
	'summary.MOST_MISSIONS': {
		fr: `{actor} ${has} envoyé {count} missions {area_in} en dix ans, plus qu’${noOther.fr}.`,
		en: `{actor} has sent {count} missions {area_in} in ten years, more than ${noOther.en}.`,
		zh: `十年来，{actor}{area_in}出访{count}次，多于${noOther.zh}。`,
	},
	'summary.BALANCED': {
		fr: `Entre {actor} et ${there.fr}, on se rend visite dans les deux sens : {sent, plural, one {# mission envoyée} other {# missions envoyées}}, {received, plural, one {# visite reçue} other {# visites reçues}}${inThisCase.fr}.`,
		en: `Between {actor} and ${there.en}, visits go both ways: {sent, plural, one {# mission sent} other {# missions sent}}, {received, plural, one {# visit received} other {# visits received}}${inThisCase.en}.`,
		zh: `{actor}与${there.zh}互访均衡：出访{sent}次，接待{received}次${inThisCase.zh}。`,
	},
	'summary.OLDEST_LINK': {
		fr: `De ${all.fr} en lien avec {area_the}, c’est {actor} qui l’{actor_number, plural, one {est} other {sont}} depuis le plus longtemps : {date_since}.`,
		en: `Of ${all.en} linked with {area_the}, {actor} has been so for the longest: {date_since}.`,
		zh: `在与{area_bare}有合作关系的${all.zh}中，{actor}的合作最早：{date_since}。`,
	},
	'summary.ONLY_ONE_THERE': {
		fr: `{actor} ${is} ${theOnly.fr} à travailler {area_in}, à côté {others_of}{more, plural, =0 {} one {, et d’# autre} other {, et de # autres}}.`,
		en: `{actor} is ${theOnly.en} at work {area_in}, beside {others}{more, plural, =0 {} one {, and # other} other {, and # others}}.`,
		zh: `{actor}是{area_in}开展合作的${theOnly.zh}，当地还有{others}{more, plural, =0 {} other {等，另有{more}个}}。`,
	},
	'summary.PLAIN': {
		fr: `{actor} ${has} {count} liens, bureaux et missions ${where.fr}{areas, plural, one {, tous {area_in}} other {, dans # territoires, d’abord {area_in} ({most})}}.`,
		en: `{actor} has {count} links, offices and missions ${where.en}{areas, plural, one {, all {area_in}} other {, in # territories, first of all {area_in} ({most})}}.`,
		zh: `{actor}${where.zh}有{count}项合作、代表处和出访{areas, plural, =1 {，均{area_in}} other {，分布于{areas}个地区，以{area_bare}为主（{most}项）}}。`,
	},
	'summary.closest': {
		fr: 'C’est avec {closest} que {actor} {actor_number, plural, one {partage} other {partagent}} le plus de territoires ({areas}).',
		en: '{actor} shares the most territories with {closest} ({areas}).',
		zh: '与{actor}共有地区最多的是{closest}（{areas}个）。',
	},
	'summary.present': {
		fr: '{present_count, plural, one {Acteur français qui y a} other {Acteurs français qui y ont}} un lien ou un bureau : {present}{more, plural, =0 {} one {, et # autre} other {, et # autres}}.',
		en: 'French {present_count, plural, one {actor} other {actors}} with a link or an office there: {present}{more, plural, =0 {} one {, and # other} other {, and # others}}.',
		zh: '在当地有合作关系或代表处的法方机构：{present}{more, plural, =0 {} other {等，另有{more}个}}。',
	},
	'summary.lastNews': {
		fr: 'Dernière trace : {date_bare}.',
		en: 'Last trace: {date_bare}.',
		zh: '最近一次记录：{date_bare}。',
	},
	'summary.undated': { fr: 'Date inconnue.', en: 'Date unknown.', zh: '日期不详。' },
	'summary.wish': {
		fr: '{actor} {direction, select, SEEKS {{actor_number, plural, one {cherche} other {cherchent}}} other {{actor_number, plural, one {offre} other {offrent}}}} {what_lower}{placed, select, true { {place}} other {}}.',
		en: '{actor} {direction, select, SEEKS {seeks} other {offers}} {what_lower}{placed, select, true { {place}} other {}}.',
		zh: '{actor}{placed, select, true {{place}} other {}}{direction, select, SEEKS {寻求} other {提供}}{what}。',
	},
}
