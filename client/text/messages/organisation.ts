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
	'organisation.confirm': { fr: 'Est-ce toujours vrai ?', en: 'Is it still true?', zh: '情况仍然属实吗？' },
	'organisation.confirm.keys': {
		fr: 'puis Entrée ; annuler :',
		en: 'then Enter; undo:',
		zh: '然后按回车；撤销：',
	},
	'organisation.confirm.text': {
		fr: 'L’encre s’arrête à la dernière nouvelle. Un geste la prolonge jusqu’à aujourd’hui ; vous seuls pouvez le faire.',
		en: 'The ink stops at the last news. One gesture draws it on to today; you alone can do it.',
		zh: '墨迹止于最近一次消息。只需一步即可延续至今天；只有您可以这样做。',
	},
	'organisation.confirm.nothing': {
		fr: 'Tout est confirmé. Chaque fait vous sera de nouveau demandé un an après votre dernier mot.',
		en: 'Everything is confirmed. Each fact is asked about again a year after your last word.',
		zh: '全部已确认。每条事实将在您上次表态一年后再次询问。',
	},
	'organisation.confirm.start': { fr: 'depuis {day}', en: 'since {day}', zh: '始于{day}' },
	'organisation.confirm.noStart': { fr: 'début inconnu', en: 'start unknown', zh: '开始时间不详' },
	'organisation.confirm.news': {
		fr: 'dernière nouvelle : {day}',
		en: 'last news: {day}',
		zh: '最近消息：{day}',
	},
	'organisation.confirm.noNews': { fr: 'jamais daté', en: 'never dated', zh: '从未注明日期' },
	'organisation.confirm.today': { fr: 'aujourd’hui', en: 'today', zh: '今天' },
	'organisation.confirm.right': { fr: 'Toujours vrai', en: 'Still true', zh: '仍属实' },
	'organisation.confirm.changed': { fr: 'A changé', en: 'Has changed', zh: '有变化' },
	'organisation.confirm.ended': { fr: 'Terminé', en: 'Ended', zh: '已结束' },
	'organisation.confirm.cancelled': { fr: 'Annulée', en: 'Cancelled', zh: '已取消' },
	'organisation.confirm.given.right': { fr: 'Toujours vrai', en: 'Still true', zh: '仍属实' },
	'organisation.confirm.given.ended': {
		fr: 'Terminé, vers cette année',
		en: 'Ended, about this year',
		zh: '已结束，约在今年',
	},
	'organisation.confirm.precise': { fr: 'Préciser la date', en: 'Give the date', zh: '填写具体日期' },
	'organisation.confirm.undo': { fr: 'Annuler', en: 'Undo', zh: '撤销' },
	'organisation.confirm.failed': {
		fr: 'Pas enregistré : la réponse n’est pas venue, ou la fiche a changé entre-temps.',
		en: 'Not saved: no answer came, or the record has changed meanwhile.',
		zh: '未保存：未收到响应，或记录已被更改。',
	},
	'organisation.confirm.again': { fr: 'Renvoyer', en: 'Send again', zh: '重新发送' },
	'organisation.confirm.notUndone': {
		fr: 'Cela n’a pas pu être annulé. L’historique de la fiche permet d’y revenir.',
		en: 'It could not be undone. The history of the record leads back to it.',
		zh: '无法撤销。可通过该记录的历史恢复。',
	},
	'organisation.confirm.said.right': {
		fr: 'Confirmé : {name}. Z pour annuler.',
		en: 'Confirmed: {name}. Z to undo.',
		zh: '已确认：{name}。按 Z 撤销。',
	},
	'organisation.confirm.said.ended': {
		fr: 'Terminé : {name}. Z pour annuler.',
		en: 'Ended: {name}. Z to undo.',
		zh: '已结束：{name}。按 Z 撤销。',
	},
	'organisation.confirm.said.undone': {
		fr: 'Annulé : {name} attend de nouveau votre réponse.',
		en: 'Undone: {name} waits for your answer again.',
		zh: '已撤销：{name}再次等待您的答复。',
	},
} satisfies Catalogue
