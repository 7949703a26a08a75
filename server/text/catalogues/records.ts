/** Labels of records as evidence, and what the data covers. */
import type { Catalogue } from '../catalogue'

export const records: Catalogue = {
	'record.mission': {
		fr: '{direction, select, PARTNER_TO_FR {Visite} other {Mission}}{led, select, true { {leader_of}} other {}}{placed, select, true { {places_in}} other {}}, {when}{status, select, draft { (brouillon)} cancelled { (annulée)} other {}}',
		en: '{direction, select, PARTNER_TO_FR {Visit{led, select, true { by {leader}} other {}}} other {Mission{led, select, true { {leader_of}} other {}}}}{placed, select, true { {places_to}} other {}}, {when}{status, select, draft { (draft)} cancelled { (cancelled)} other {}}',
		zh: '{led, select, true {{leader}} other {}}{placed, select, true {访问{places_bare}} other {出访}}，{when}{status, select, draft {（草稿）} cancelled {（已取消）} other {}}',
	},
	'record.partnership': {
		fr: '{bodied, select, true {{body_bare} ({form_lower})\u00a0: } other {{form} }}{french_bare} – {partner_bare}, {dated, select, true {{period}} other {sans date connue}}{status, select, prospect { (en discussion)} projet { (en projet)} dormant { (en sommeil)} ferme { (clos)} other {}}',
		en: '{bodied, select, true {{body_bare} ({form_lower}): } other {{form} }}{french_bare} – {partner_bare}, {dated, select, true {{period}} other {no date known}}{status, select, prospect { (under discussion)} projet { (planned)} dormant { (dormant)} ferme { (closed)} other {}}',
		zh: '{bodied, select, true {{body_bare}（{form}）：} other {{form}：}}{french_bare}—{partner_bare}，{dated, select, true {{period}} other {日期不详}}{status, select, prospect {（洽谈中）} projet {（筹划中）} dormant {（休眠）} ferme {（已结束）} other {}}',
	},
	'record.office': {
		fr: '{form, select, correspondent {Correspondant} promotionSpace {Espace de promotion} other {Bureau}}{owned, select, true { {owners_of}} other { «\u202f{name}\u202f»}}{placed, select, true { {place}} other {}}, {state, select, dated {en service {period}} planned {en projet} closed {fermé à une date inconnue} other {sans date d’ouverture connue}}',
		en: '{form, select, correspondent {Correspondent} promotionSpace {Promotion space} other {Office}}{owned, select, true { {owners_of}} other { “{name}”}}{placed, select, true { {place}} other {}}, {state, select, dated {open {period}} planned {planned} closed {closed at an unknown date} other {opening date not known}}',
		zh: '{owned, select, true {{owners}} other {“{name}”}}{placed, select, true {{place}} other {}}{form, select, correspondent {的联络员} promotionSpace {的推介中心} other {的代表处}}，{state, select, dated {{period}运作} planned {筹划中} closed {已关闭，日期不详} other {设立日期不详}}',
	},
	'record.wish': {
		fr: '{direction, select, OFFERS {Offre} other {Souhait}} {actor_of}{addressed, select, true { {other_to}} other {}}\u00a0: {what, select, office {un bureau} partner {un partenaire} jointMission {une mission commune} eventPlace {une place à un événement} other {une mise en commun}}{placed, select, true { {place}} other {}}{reported, select, true {, {direction, select, OFFERS {rapportée} other {rapporté}} {date}} other {}}{status, select, inconnu {, suite inconnue} satisfied { (satisfait)} withdrawn { (retiré)} other {}}',
		en: '{direction, select, OFFERS {Offer} other {Wish}} {actor_of}{addressed, select, true { {other_to}} other {}}: {what, select, office {an office} partner {a partner} jointMission {a joint mission} eventPlace {a place at an event} other {something to share}}{placed, select, true { {place}} other {}}{reported, select, true {, reported {date}} other {}}{status, select, inconnu {, outcome unknown} satisfied { (satisfied)} withdrawn { (withdrawn)} other {}}',
		zh: '{actor}{direction, select, OFFERS {愿} other {希望}}{placed, select, true {{place}} other {}}{addressed, select, true {向{other}} other {}}{direction, select, OFFERS {提供{what, select, office {共用代表处} partner {合作伙伴} jointMission {联合出访机会} eventPlace {活动席位} other {共享事项}}} other {{what, select, office {设立代表处} partner {寻找合作伙伴} jointMission {联合出访} eventPlace {获得活动席位} other {开展共享}}}}{reported, select, true {，{date}记载} other {}}{status, select, inconnu {，后续不详} satisfied {（已满足）} withdrawn {（已撤回）} other {}}',
	},
	'record.heldBy': {
		fr: '{itself, select, true {en propre et par {holders}} other {par {holders}}}',
		en: '{itself, select, true {itself and by {holders}} other {by {holders}}}',
		zh: '{itself, select, true {自身及由{holders}承担} other {由{holders}承担}}',
	},
	'record.event': {
		fr: '{name}{placed, select, true {, {place}} other {}}, {when}',
		en: '{name}{placed, select, true {, {place}} other {}}, {when}',
		zh: '{name}{placed, select, true {，{place}} other {}}，{when}',
	},
	'coverage.sentence': {
		fr: '{missions, plural, =0 {Aucune mission documentée\u00a0: cela ne veut pas dire que personne ne part} one {# mission documentée, liste non exhaustive} other {# missions documentées, liste non exhaustive}}',
		en: '{missions, plural, =0 {No documented mission: this does not mean that nobody travels} one {# documented mission, not a complete list} other {# documented missions, not a complete list}}',
		zh: '{missions, plural, =0 {尚无有记录的访问，这并不意味着无人出访} other {收录#次有记录的访问，并非全部}}',
	},
}
