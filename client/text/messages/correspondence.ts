import type { Catalogue } from '../catalogue'

export const correspondence = {
	'correspondence.title': {
		fr: 'Écrire aux correspondants',
		en: 'Write to the correspondents',
		zh: '致信联系人',
	},
	'correspondence.who': {
		fr: '{name} : votre message ira à {count, plural, one {# personne} other {# personnes}}, sans que leur adresse vous soit montrée. Qui a choisi de ne plus recevoir ces messages n’en reçoit pas, et cela ne vous est pas dit.',
		en: '{name}: your message will go to {count, plural, one {# person, whose address is} other {# people, whose addresses are}} not shown to you. Whoever has stopped such messages gets none, and you are not told.',
		zh: '{name}：您的邮件将发送给{count}人，对方邮箱不会显示给您。已退订者不会收到，您也不会获知。',
	},
	'correspondence.replyTo': {
		fr: 'Votre nom et votre adresse, {replyTo}, leur seront montrés : c’est là qu’ils vous répondront.',
		en: 'They will be shown your name and your address, {replyTo}: that is where they answer you.',
		zh: '对方将看到您的姓名和邮箱 {replyTo}，并回复至该邮箱。',
	},
	'correspondence.subject': { fr: 'Objet', en: 'Subject', zh: '主题' },
	'correspondence.text': { fr: 'Votre message', en: 'Your message', zh: '正文' },
	'correspondence.hint': {
		fr: '{maximum} caractères au plus.',
		en: '{maximum} characters at most.',
		zh: '最多{maximum}个字符。',
	},
	'correspondence.noSubject': { fr: 'Donnez un objet.', en: 'Give a subject.', zh: '请填写主题。' },
	'correspondence.noText': { fr: 'Écrivez votre message.', en: 'Write your message.', zh: '请填写正文。' },
	'correspondence.send': { fr: 'Envoyer le message', en: 'Send the message', zh: '发送' },
	'correspondence.sent': {
		fr: 'Votre message part vers {count, plural, one {# correspondant} other {# correspondants}}',
		en: 'Your message is on its way to {count, plural, one {# correspondent} other {# correspondents}}',
		zh: '您的邮件已发送给{count}位联系人',
	},
	'correspondence.refused.often': {
		fr: 'Trop de messages ont été envoyés depuis une heure. Votre texte reste ici : réessayez plus tard.',
		en: 'Too many messages were sent within an hour. Your text stays here: try again later.',
		zh: '一小时内发送的邮件过多。您的文字仍保留在此，请稍后重试。',
	},
	'correspondence.refused.nobody': {
		fr: 'Il n’y a plus personne à qui écrire ici, ou vos rôles ne le permettent plus. Votre texte reste ici.',
		en: 'There is nobody to write to here any more, or your roles no longer allow it. Your text stays here.',
		zh: '此处已无可致信的联系人，或您的角色不再允许。您的文字仍保留在此。',
	},
} as const satisfies Catalogue
