import type { Catalogue } from '../catalogue'

export const organisation = {
	'organisation.title': { fr: 'Mon organisation', en: 'My organisation', zh: '我的机构' },
	'organisation.reading': {
		fr: 'Chargement de ce dont vous répondez…',
		en: 'Loading what you answer for…',
		zh: '正在加载您负责的内容……',
	},
	'organisation.none': {
		fr: 'Vous ne répondez d’aucun acteur',
		en: 'You answer for no actor',
		zh: '您目前不负责任何机构',
	},
	'organisation.noneText': {
		fr: 'Cette page est celle des personnes qui répondent d’une collectivité, d’une université ou d’un hôpital, et de qui coordonne un groupe. Demandez le rôle à qui répond déjà de votre organisation, ou à la coordination de votre groupe.',
		en: 'This page is for those who answer for a collectivité, a university or a hospital, and for whoever coordinates a group. Ask for the role from those who already answer for your organisation, or from the coordination of your group.',
		zh: '此页面供负责地方政府、大学或医院的人员以及小组协调人使用。请向已负责贵机构的人员或小组协调人申请角色。',
	},
	'organisation.choice': { fr: 'Vous répondez de', en: 'You answer for', zh: '您负责的机构' },
	'organisation.group': { fr: 'Groupe {group}', en: '{group} group', zh: '{group}小组' },
	'organisation.due': {
		fr: '{count, plural, =0 {rien à confirmer} one {# fait à confirmer} other {# faits à confirmer}}',
		en: '{count, plural, =0 {nothing to confirm} one {# fact to confirm} other {# facts to confirm}}',
		zh: '{count, plural, =0 {无待确认事实} other {# 条事实待确认}}',
	},
	'organisation.drafts': {
		fr: '{count, plural, =0 {aucun brouillon} one {# brouillon} other {# brouillons}}',
		en: '{count, plural, =0 {no draft} one {# draft} other {# drafts}}',
		zh: '{count, plural, =0 {无草稿} other {# 份草稿}}',
	},
	'organisation.declare': { fr: 'Déclarer', en: 'Declare', zh: '申报' },
	'organisation.declareMission': { fr: 'Déclarer une mission', en: 'Declare a mission', zh: '申报访问' },
	'organisation.draftsTitle': { fr: 'Brouillons', en: 'Drafts', zh: '草稿' },
	'organisation.draftsNone': {
		fr: 'Aucun brouillon. Une mission peut rester brouillon tant qu’elle n’est pas décidée.',
		en: 'No draft. A mission may stay a draft until it is decided.',
		zh: '没有草稿。访问在确定之前可保留为草稿。',
	},
	'organisation.resume': { fr: 'Reprendre', en: 'Go on', zh: '继续填写' },
	'organisation.known': {
		fr: 'Ce que les autres savent de vous',
		en: 'What others know of you',
		zh: '他人对您的了解',
	},
	'organisation.known.PUBLIC': {
		fr: '{count, plural, one {fiche publique} other {fiches publiques}} : tout le monde',
		en: '{count, plural, one {public record} other {public records}}: everybody',
		zh: '{count, plural, other {公开记录：所有人可见}}',
	},
	'organisation.known.GROUP': {
		fr: '{count, plural, one {fiche} other {fiches}} pour les membres du groupe',
		en: '{count, plural, one {record} other {records}} for the members of the group',
		zh: '{count, plural, other {小组记录：小组成员可见}}',
	},
	'organisation.known.COUNTED': {
		fr: '{count, plural, one {fiche comptée} other {fiches comptées}} : un nombre, jamais votre nom',
		en: '{count, plural, one {counted record} other {counted records}}: a number, never your name',
		zh: '{count, plural, other {计数记录：只显示数量，从不显示名称}}',
	},
	'organisation.known.PRIVATE': {
		fr: '{count, plural, one {fiche privée} other {fiches privées}} : vous seuls',
		en: '{count, plural, one {private record} other {private records}}: you alone',
		zh: '{count, plural, other {私密记录：仅您可见}}',
	},
} satisfies Catalogue
