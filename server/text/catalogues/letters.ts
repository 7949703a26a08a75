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
	'letter.digest.subject': {
		fr: 'Le fil\u00a0: {count, plural, one {# nouvelle} other {# nouvelles}}',
		en: 'The feed: {count, plural, one {# new entry} other {# new entries}}',
		zh: '动态：{count}条新消息',
	},
	'letter.digest.text': {
		fr: 'Voici ce qui s’est dit et fait autour de ce que vous suivez.',
		en: 'This is what was said and done around what you follow.',
		zh: '以下是您所关注内容的最新动态。',
	},
	'letter.digest.more': {
		fr: 'Et {count, plural, one {# autre entrée} other {# autres entrées}}, à lire dans le fil\u00a0: {url}',
		en: 'And {count, plural, one {# other entry} other {# other entries}}, to read in the feed: {url}',
		zh: '另有{count}条，请见动态页：{url}',
	},
	'letter.digest.stop': {
		fr: 'Ne plus recevoir cette lettre\u00a0: {url}',
		en: 'Stop this letter: {url}',
		zh: '退订本邮件：{url}',
	},
	'letter.overlap.subject': {
		fr: '{count, plural, one {Une mission croise la vôtre} other {# croisements avec vos missions}}',
		en: '{count, plural, one {A mission overlaps yours} other {# overlaps with your missions}}',
		zh: '{count, plural, one {有访问与您的访问交叉} other {#处与您的访问交叉}}',
	},
	'letter.overlap.text': {
		fr: 'Depuis peu, ceci croise une de vos missions. Rester chacun de son côté est une réponse légitime.',
		en: 'Since recently, this overlaps one of your missions. To stay apart is a legitimate answer.',
		zh: '近期出现以下与您的访问交叉的情况。各行其是也是正当的选择。',
	},
}
