import type { Catalogue } from '../catalogue'

/** What letters say, a paragraph a message. */
export const letters: Catalogue = {
	'letter.greeting': { fr: 'Bonjour,', en: 'Hello,', zh: '您好：' },
	'letter.foot': {
		fr: 'Constellations, {address}. Cette lettre est envoyée par un programme\u00a0: une réponse n’y serait lue par personne.',
		en: 'Constellations, {address}. This letter is sent by a program: nobody would read a reply to it.',
		zh: 'Constellations，{address}。本邮件由程序发送，回复无人阅读。',
	},
	'letter.forgottenPassword.subject': {
		fr: 'Choisir un nouveau mot de passe',
		en: 'Choose a new password',
		zh: '设置新密码',
	},
	'letter.forgottenPassword.text': {
		fr: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte. Ce lien permet de le choisir, une fois, pendant une heure\u00a0:',
		en: 'Somebody asked for a new password for your account. This link lets you choose it, once, within an hour:',
		zh: '有人为您的帐户申请了新密码。请在一小时内通过此链接设置，链接仅可使用一次：',
	},
	'letter.forgottenPassword.ignore': {
		fr: 'Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe ne change pas.',
		en: 'If it was not you, do nothing: your password does not change.',
		zh: '如非您本人操作，请忽略本邮件：您的密码不会改变。',
	},
	'letter.newEmail.subject': {
		fr: 'Confirmer votre nouvelle adresse',
		en: 'Confirm your new address',
		zh: '确认您的新邮箱',
	},
	'letter.newEmail.text': {
		fr: 'Un compte de Constellations demande cette adresse. Ce lien la confirme, pendant une journée\u202f; jusque-là, l’ancienne reste la bonne\u00a0:',
		en: 'An account of Constellations asks for this address. This link confirms it, within a day; until then the former one holds:',
		zh: 'Constellations 的一个帐户申请使用此邮箱。请在一天内通过此链接确认；在此之前原邮箱继续有效：',
	},
	'letter.newEmail.ignore': {
		fr: 'Si ce n’était pas vous, ne faites rien.',
		en: 'If it was not you, do nothing.',
		zh: '如非您本人操作，请忽略本邮件。',
	},
	'letter.invitation.subject': {
		fr: 'Une invitation à Constellations',
		en: 'An invitation to Constellations',
		zh: 'Constellations 邀请函',
	},
	'letter.invitation.text': {
		fr: '{inviter} vous invite à {role, select, EDITOR {répondre {actor_of} dans Constellations} COORDINATOR {coordonner un groupe dans Constellations} ADMINISTRATOR {administrer Constellations} other {rejoindre un groupe dans Constellations}}. Ce lien ouvre l’invitation, une fois, pendant deux semaines\u00a0:',
		en: '{inviter} invites you to {role, select, EDITOR {answer for {actor} in Constellations} COORDINATOR {coordinate a group in Constellations} ADMINISTRATOR {administer Constellations} other {join a group in Constellations}}. This link opens the invitation, once, within two weeks:',
		zh: '{inviter}邀请您{role, select, EDITOR {在 Constellations 中代表{actor}} COORDINATOR {在 Constellations 中协调一个小组} ADMINISTRATOR {管理 Constellations} other {加入 Constellations 的一个小组}}。请在两周内通过此链接接受邀请，链接仅可使用一次：',
	},
}
