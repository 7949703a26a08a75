import type { Catalogue } from '../catalogue'

/** Records by kind: the one name of each number, on every screen. */
export const counts = {
	'counts.links': {
		fr: '{count, plural, one {# lien} other {# liens}}',
		en: '{count, plural, one {# link} other {# links}}',
		zh: '{count, plural, other {# 项合作关系}}',
	},
	'counts.missions': {
		fr: '{count, plural, one {# mission} other {# missions}}',
		en: '{count, plural, one {# mission} other {# missions}}',
		zh: '{count, plural, other {# 次出访}}',
	},
	'counts.visits': {
		fr: '{count, plural, one {# visite reçue en France} other {# visites reçues en France}}',
		en: '{count, plural, one {# visit to France} other {# visits to France}}',
		zh: '{count, plural, other {# 次来访}}',
	},
	'counts.offices': {
		fr: '{count, plural, one {# bureau} other {# bureaux}}',
		en: '{count, plural, one {# office} other {# offices}}',
		zh: '{count, plural, other {# 个代表处}}',
	},
	'counts.wishes': {
		fr: '{count, plural, one {# souhait} other {# souhaits}}',
		en: '{count, plural, one {# wish} other {# wishes}}',
		zh: '{count, plural, other {# 项意愿}}',
	},
	'counts.offers': {
		fr: '{count, plural, one {# offre} other {# offres}}',
		en: '{count, plural, one {# offer} other {# offers}}',
		zh: '{count, plural, other {# 项提议}}',
	},
	// Shown beside their number.
	'counts.name.links': {
		fr: '{count, plural, one {lien} other {liens}}',
		en: '{count, plural, one {link} other {links}}',
		zh: '{count, plural, other {合作关系}}',
	},
	'counts.name.missions': {
		fr: '{count, plural, one {mission documentée} other {missions documentées}}',
		en: '{count, plural, one {documented mission} other {documented missions}}',
		zh: '{count, plural, other {有记录的出访}}',
	},
	'counts.name.visits': {
		fr: '{count, plural, one {visite reçue en France} other {visites reçues en France}}',
		en: '{count, plural, one {visit to France} other {visits to France}}',
		zh: '{count, plural, other {来访}}',
	},
	'counts.name.offices': {
		fr: '{count, plural, one {bureau de représentation} other {bureaux de représentation}}',
		en: '{count, plural, one {office} other {offices}}',
		zh: '{count, plural, other {代表处}}',
	},
	'counts.name.wishes': {
		fr: '{count, plural, one {souhait} other {souhaits}}',
		en: '{count, plural, one {wish} other {wishes}}',
		zh: '{count, plural, other {意愿}}',
	},
	'counts.name.offers': {
		fr: '{count, plural, one {offre} other {offres}}',
		en: '{count, plural, one {offer} other {offers}}',
		zh: '{count, plural, other {提议}}',
	},
	'counts.name.events': {
		fr: '{count, plural, one {événement ou échéance} other {événements et échéances}}',
		en: '{count, plural, one {event or deadline} other {events and deadlines}}',
		zh: '{count, plural, other {活动与期限}}',
	},
} satisfies Catalogue
