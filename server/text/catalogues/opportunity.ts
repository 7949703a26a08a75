import type { Catalogue } from '../catalogue'
import { NEWS_CLAUSE } from './newsClause'

/** What the kinds of opportunities say alike. « Pourrait » : nobody is told what to do. */
export const opportunity: Catalogue = {
	'opportunity.basis': {
		fr: 'Piste calculée à partir de faits publics ; aucune des collectivités n’a été consultée.',
		en: 'Computed from public facts; none of the local authorities was consulted.',
		zh: '根据公开事实计算得出，未征询任何地方政府。',
	},
	'opportunity.complementarity': {
		fr: '{sharedCount, plural, =0 {Leurs filières concurrentes {around} ne se recouvrent pas} one {Une filière concurrente leur est commune {around} ({shared}) : elle abaisse le score, sans rien exclure} other {# filières concurrentes leur sont communes {around} ({shared}) : elles abaissent le score, sans rien exclure}}. {host_bare} : {hostSectors}. {guest_bare} : {guestSectors}.',
		en: '{sharedCount, plural, =0 {Their competing sectors {around} do not overlap} one {They share one competing sector {around}, {shared}: it lowers the score and excludes nothing} other {They share # competing sectors {around}, {shared}: they lower the score and exclude nothing}}. {host_bare}: {hostSectors}. {guest_bare}: {guestSectors}.',
		zh: '{sharedCount, plural, =0 {双方{around}的竞争性领域互不重叠} other {双方{around}共有{sharedCount}个竞争性领域：{shared}，得分因此降低，但不排除合作}}。{host}：{hostSectors}。{guest}：{guestSectors}。',
	},
	'opportunity.complementarity.several': {
		fr: '{sharedCount, plural, =0 {{total, plural, one {Leur filière concurrente} other {Leurs # filières concurrentes}} {around} : aucune n’est commune à deux d’entre eux.} one {{total, plural, one {Leur seule filière concurrente} other {Une de leurs # filières concurrentes}} {around} est commune à deux d’entre eux ({shared}) : cela abaisse le score, sans rien exclure.} other {# de leurs {total} filières concurrentes {around} sont communes à deux d’entre eux ({shared}) : cela abaisse le score, sans rien exclure.}}',
		en: '{sharedCount, plural, =0 {{total, plural, one {Their competing sector} other {Their # competing sectors}} {around}: none is shared by two of them.} one {{total, plural, one {Their only competing sector} other {One of their # competing sectors}} {around} is shared by two of them ({shared}): it lowers the score and excludes nothing.} other {# of their {total} competing sectors {around} are shared by two of them ({shared}): it lowers the score and excludes nothing.}}',
		zh: '{sharedCount, plural, =0 {各方{around}的{total}个竞争性领域均无两方共有。} other {各方{around}的{total}个竞争性领域中有{sharedCount}个为两方共有（{shared}），得分因此降低，但不排除合作。}}',
	},
	'opportunity.equity': {
		fr: '{itself, select, true {{guest} {guest_number, plural, one {compte} other {comptent}} {inhabitants} habitants} other {{guest} se trouve {place_in}, {inhabitants} habitants}} : le score favorise les plus petits.',
		en: '{itself, select, true {{guest} {guest_number, plural, one {has} other {have}} {inhabitants} inhabitants} other {{guest} is {place_in}, {inhabitants} inhabitants}}: the score favours the smaller ones.',
		zh: '{itself, select, true {{guest}有居民{inhabitants}人} other {{guest}{place_in}，当地居民{inhabitants}人}}：得分照顾较小的一方。',
	},
	'opportunity.time.links': {
		fr: `{possible, plural, =0 {{links, plural, one {Le lien est ouvert} other {Les # liens sont ouverts}}} other {{links, plural, one {Lien recensé, activité non confirmée} other {Sur # liens recensés, l’activité de {possible} n’est pas confirmée}}}}.${NEWS_CLAUSE.fr}`,
		en: `{possible, plural, =0 {{links, plural, one {The link is open} other {All # links are open}}} other {{links, plural, one {Link on record, activity not confirmed} other {Of # links on record, the activity of {possible} is not confirmed}}}}.${NEWS_CLAUSE.en}`,
		zh: `{possible, plural, =0 {{links}项合作关系均属现行} other {{links}项有记录的合作关系中，{possible}项的活动未经证实}}。${NEWS_CLAUSE.zh}`,
	},
	'opportunity.feasibility.office': {
		fr: '{known, select, ready {{owners} {owners_number, plural, one {a} other {ont}} un bureau ouvert {around}} partly {{owners} {owners_number, plural, one {a} other {ont}} {around} un bureau recensé, dont l’activité n’est pas confirmée} other {Aucun des participants n’a de bureau connu {around}}}.',
		en: '{known, select, ready {{owners} {owners_number, plural, one {has} other {have}} an office {around}} partly {{owners} {owners_number, plural, one {has} other {have}} an office on record {around}, whose activity is not confirmed} other {None of the parties has a known office {around}}}.',
		zh: '{known, select, ready {{owners}{around}设有代表处} partly {{owners}{around}的代表处有记录，但活动未经证实} other {各方{around}均无已知代表处}}。',
	},
	'opportunity.lower.links': {
		fr: 'Si l’activité de ces liens n’était pas confirmée, le score serait de {score}.',
		en: 'If the activity of these links were not confirmed, the score would be {score}.',
		zh: '若这些合作关系的活动未经证实，得分将为{score}。',
	},
	'opportunity.lower.office': {
		fr: 'Sans ce bureau sur place, le score serait de {score}.',
		en: 'Without that office there, the score would be {score}.',
		zh: '若当地没有该代表处，得分将为{score}。',
	},
	'opportunity.lower.wish': {
		fr: 'Si le souhait était satisfait ou retiré, le score serait de {score}.',
		en: 'If the wish were met or withdrawn, the score would be {score}.',
		zh: '若意愿得到满足或撤回，得分将为{score}。',
	},
	'opportunity.path.partner': {
		fr: 'Par un partenaire : {what} {what_number, plural, one {a} other {ont}} des liens avec {actors}.',
		en: 'By a partner: {what} has links with {actors}.',
		zh: '经由伙伴：{what}与{actors}均有合作关系。',
	},
	'opportunity.path.sector': {
		fr: 'Par la filière : {actors} {actors_number, plural, one {travaille} other {travaillent}} sur {what}.',
		en: 'By the sector: {actors} share {what}.',
		zh: '经由领域：{actors}均涉及{what}。',
	},
	'opportunity.path.event': {
		fr: 'Par un événement : {actors} {actors_number, plural, one {va} other {vont}} à « {what} ».',
		en: 'By an event: {actors} {actors_number, plural, one {goes} other {go}} to “{what}”.',
		zh: '经由活动：{actors}均参加“{what}”。',
	},
	'opportunity.path.place': {
		fr: 'Par le lieu : {actors} {actors_number, plural, one {se retrouve} other {se retrouvent}} {what}.',
		en: 'By the place: {actors} {actors_number, plural, one {is} other {meet}} {what}.',
		zh: '经由地点：{actors}均{what}。',
	},
}
