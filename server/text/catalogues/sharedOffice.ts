import type { Catalogue } from '../catalogue'
import { NEWS_CLAUSE } from './newsClause'

/** SHARED_OFFICE: an office whose owner could host another. « Pourrait » : nobody is told what to do. */
export const sharedOffice: Catalogue = {
	'sharedOffice.title': {
		fr: '{where}, le bureau {host_of} pourrait accueillir {guest}',
		en: '{where}, the office {host_of} could host {guest}',
		zh: '{where}，{host}的代表处可接待{guest}',
	},
	'sharedOffice.sentence': {
		fr: '<b>{where_local}</b>, le bureau {host_of} pourrait <a>accueillir {guest}</a>{asked, select, city {, {seeking, select, later {{guest_number, plural, one {qui y cherchait peut-être déjà} other {qui y cherchaient peut-être déjà}} une représentation (souhait rapporté {sought})} then {{guest_number, plural, one {qui y cherchait} other {qui y cherchaient}} {sought} une représentation (suite inconnue)} undated {{guest_number, plural, one {qui y aurait cherché} other {qui y auraient cherché}} une représentation} other {{guest_number, plural, one {qui y cherche} other {qui y cherchent}} une représentation}}} near {, {seeking, select, later {{guest_number, plural, one {qui cherchait peut-être déjà} other {qui cherchaient peut-être déjà}} une représentation {around} (souhait rapporté {sought})} then {{guest_number, plural, one {qui cherchait} other {qui cherchaient}} {sought} une représentation {around} (suite inconnue)} undated {{guest_number, plural, one {qui aurait cherché} other {qui auraient cherché}} une représentation {around}} other {{guest_number, plural, one {qui cherche} other {qui cherchent}} une représentation {around}}}} other {, {guest_number, plural, one {qui y a} other {qui y ont}} déjà un lien}}.{sectors, select, apart { Leurs filières ne s’y concurrencent pas.} shared { Filière concurrente commune : {shared}.} other {}}',
		en: '<b>{where_local}</b>, the office {host_of} could <a>host {guest}</a>{asked, select, city {, {seeking, select, later {which may already have sought an office there (wish reported {sought})} then {which sought an office there {sought} (outcome unknown)} undated {which is said to have sought an office there} other {{guest_number, plural, one {which seeks} other {which seek}} an office there}}} near {, {seeking, select, later {which may already have sought an office {around} (wish reported {sought})} then {which sought an office {around} {sought} (outcome unknown)} undated {which is said to have sought an office {around}} other {{guest_number, plural, one {which seeks} other {which seek}} an office {around}}}} other {, which already has a link there}}.{sectors, select, apart { Their sectors do not compete there.} shared { Shared competing sector: {shared}.} other {}}',
		zh: '<b>{where_local}</b>，{host}的代表处可<a>接待{guest}</a>{asked, select, city {，后者{seeking, select, later {当时或已在该市寻求设立代表处（此意愿见于{sought_bare}的记载）} then {曾于{sought_bare}在该市寻求设立代表处（后续不详）} undated {据称曾在该市寻求设立代表处} other {正在该市寻求设立代表处}}} near {，后者{seeking, select, later {当时或已{around}寻求设立代表处（此意愿见于{sought_bare}的记载）} then {曾于{sought_bare}{around}寻求设立代表处（后续不详）} undated {据称曾{around}寻求设立代表处} other {正{around}寻求设立代表处}}} other {，后者在当地已有合作关系}}。{sectors, select, apart {双方在当地的领域互不竞争。} shared {共同的竞争性领域：{shared}。} other {}}',
	},
	'sharedOffice.affinity': {
		fr: '{asked, select, city {{guest} {seeking, select, later {{guest_number, plural, one {cherchait peut-être déjà} other {cherchaient peut-être déjà}}} then {{guest_number, plural, one {cherchait} other {cherchaient}} {sought}} other {{guest_number, plural, one {cherche} other {cherchent}}}} une représentation {where}, là où se trouve le bureau.} near {{guest} {seeking, select, later {{guest_number, plural, one {cherchait peut-être déjà} other {cherchaient peut-être déjà}}} then {{guest_number, plural, one {cherchait} other {cherchaient}} {sought}} other {{guest_number, plural, one {cherche} other {cherchent}}}} une représentation {around} ; le bureau se trouve {where}.} other {Piste calculée, sans demande connue ; {guest} {guest_number, plural, one {a} other {ont}} {links, plural, one {un lien recensé} other {# liens recensés}} {where}.}}{reported, select, dated { Rapporté {date}, suite inconnue.} undated { Suite inconnue.} other {}}',
		en: '{asked, select, city {{guest} {seeking, select, later {may already have sought} then {sought, {sought},} other {{guest_number, plural, one {seeks} other {seek}}}} an office {where}, where this one is.} near {{guest} {seeking, select, later {may already have sought} then {sought, {sought},} other {{guest_number, plural, one {seeks} other {seek}}}} an office {around}; this one is {where}.} other {Computed, no known request; {guest} {guest_number, plural, one {has} other {have}} {links, plural, one {one link on record} other {# links on record}} {where}.}}{reported, select, dated { Reported {date}, what followed is not known.} undated { What followed is not known.} other {}}',
		zh: '{asked, select, city {{guest}{seeking, select, later {当时或已} then {曾于{sought_bare}} other {正}}{where}寻求设立代表处，该代表处即在此市。} near {{guest}{seeking, select, later {当时或已} then {曾于{sought_bare}} other {正}}{around}寻求设立代表处；该代表处{where}。} other {系统推算线索，无已知请求；{guest}{where}已有{links}项合作关系记录。}}{reported, select, dated {据{date_bare}记载，后续不详。} undated {后续不详。} other {}}',
	},
	'sharedOffice.time': {
		fr: `{openness, select, established {Le bureau est ouvert{dated, select, true { {period}} other {}}.} other {Bureau recensé, activité non confirmée.}}${NEWS_CLAUSE.fr}`,
		en: `{openness, select, established {The office {dated, select, true {has been open {period}} other {is open}}.} other {Office on record, activity not confirmed.}}${NEWS_CLAUSE.en}`,
		zh: `{openness, select, established {代表处现正开放{dated, select, true {（{period}）} other {}}。} other {代表处有记录，但活动未经证实。}}${NEWS_CLAUSE.zh}`,
	},
	'sharedOffice.feasibility': {
		fr: '{known, select, offer {Une offre d’accueil est recensée.} capacity {La capacité du bureau est connue : {capacity}. Aucune offre n’est recensée.} other {Aucune offre n’est recensée, et la capacité du bureau n’est pas connue.}}{reported, select, dated { Rapportée {date}, suite inconnue.} undated { Suite inconnue.} other {}}',
		en: '{known, select, offer {An offer to host is on record.} capacity {The capacity of the office is known: {capacity}. No offer is on record.} other {No offer is on record, and the capacity of the office is not known.}}{reported, select, dated { Reported {date}, what followed is not known.} undated { What followed is not known.} other {}}',
		zh: '{known, select, offer {有接待提议的记录。} capacity {代表处容量已知：{capacity}。没有接待提议的记录。} other {没有接待提议的记录，代表处容量亦不详。}}{reported, select, dated {据{date_bare}记载，后续不详。} undated {后续不详。} other {}}',
	},
	'sharedOffice.lower.inactive': {
		fr: 'Si l’activité du bureau n’était pas confirmée, le score serait de {score}.',
		en: 'If the activity of the office were not confirmed, the score would be {score}.',
		zh: '若代表处的活动未经证实，得分将为{score}。',
	},
	'sharedOffice.lower.offer': {
		fr: 'Si l’offre d’accueil était retirée, le score serait de {score}.',
		en: 'If the offer to host were withdrawn, the score would be {score}.',
		zh: '若接待提议撤回，得分将为{score}。',
	},
	'sharedOffice.lower.sector': {
		fr: 'Si {guest} y {guest_number, plural, one {ajoutait} other {ajoutaient}} une filière de l’hôte ({sector}), le score serait de {score}.',
		en: 'If {guest} added a sector of the host there ({sector}), the score would be {score}.',
		zh: '若{guest}在当地增加接待方的一个领域（{sector}），得分将为{score}。',
	},
	'sharedOffice.lower.wish': {
		fr: 'Si la demande était satisfaite ou retirée, le score serait de {score}.',
		en: 'If the request were met or withdrawn, the score would be {score}.',
		zh: '若需求得到满足或撤回，得分将为{score}。',
	},
	'sharedOffice.lower.wishAlone': {
		fr: 'Si la demande était satisfaite ou retirée, la piste disparaîtrait.',
		en: 'If the request were met or withdrawn, the opportunity would vanish.',
		zh: '若需求得到满足或撤回，该线索将不复存在。',
	},
	'sharedOffice.lower.closed': {
		fr: 'Si le bureau n’était plus ouvert, la piste disparaîtrait.',
		en: 'If the office were no longer open, the opportunity would vanish.',
		zh: '若代表处不再开放，该线索将不复存在。',
	},
}
