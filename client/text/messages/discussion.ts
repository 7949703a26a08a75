import type { Catalogue } from '../catalogue'

export const discussion = {
	'discussion.title': { fr: 'Entre vous', en: 'Between you', zh: '相互沟通' },
	'discussion.whoReads': {
		fr: 'Lu par les personnes qui répondent pour {names}, et par la coordination du groupe. Personne d’autre.',
		en: 'Read by those who answer for {names}, and by the coordinators of the group. Nobody else.',
		zh: '仅{names}的代表及小组协调方可见。',
	},
	'discussion.whoReadsParties': {
		fr: 'Lu seulement par les personnes qui répondent pour les parties : {names}. La coordination ne lit rien.',
		en: 'Read only by those who answer for the parties: {names}. The coordinators read nothing.',
		zh: '仅各方（{names}）的代表可见，协调方不可见。',
	},
	'discussion.whoReadsGroup': {
		fr: 'Écrit par les titulaires et la coordination ; lu par tous les membres du groupe.',
		en: 'Written by the holders and the coordinators; read by all members of the group.',
		zh: '由持函方与协调方撰写；小组全体成员可见。',
	},
	'discussion.none': { fr: 'Rien n’a encore été dit.', en: 'Nothing has been said yet.', zh: '尚无留言。' },
	'discussion.coordination': { fr: 'La coordination', en: 'The coordinators', zh: '协调方' },
	'discussion.by': {
		fr: 'Commentaire : {name}, {day}',
		en: 'Comment: {name}, {day}',
		zh: '留言：{name}，{day}',
	},
	'discussion.edited': { fr: '(modifié)', en: '(edited)', zh: '（已修改）' },
	'discussion.withdrawn': {
		fr: 'Commentaire retiré par son auteur, {day}.',
		en: 'Comment withdrawn by its author, {day}.',
		zh: '作者已于{day}撤回此留言。',
	},
	'discussion.edit': { fr: 'Modifier', en: 'Edit', zh: '修改' },
	'discussion.editLabel': { fr: 'Votre commentaire', en: 'Your comment', zh: '您的留言' },
	'discussion.saveEdit': { fr: 'Enregistrer la modification', en: 'Save the change', zh: '保存修改' },
	'discussion.saved': { fr: 'Commentaire modifié.', en: 'Comment changed.', zh: '留言已修改。' },
	'discussion.withdraw': { fr: 'Retirer', en: 'Withdraw', zh: '撤回' },
	'discussion.withdrawTitle': {
		fr: 'Retirer ce commentaire ?',
		en: 'Withdraw this comment?',
		zh: '撤回此留言？',
	},
	'discussion.withdrawText': {
		fr: 'Son texte est effacé ; il reste écrit qu’il y en avait un.',
		en: 'Its text is erased; that there was one stays written.',
		zh: '其内容将被删除，但会保留曾有留言的记录。',
	},
	'discussion.isWithdrawn': { fr: 'Commentaire retiré.', en: 'Comment withdrawn.', zh: '留言已撤回。' },
	'discussion.inNameOf': { fr: 'Au nom de', en: 'In the name of', zh: '代表' },
	'discussion.label': {
		fr: 'Écrire aux autres, au nom de : {name}',
		en: 'Write to the others, in the name of: {name}',
		zh: '以{name}的名义留言',
	},
	'discussion.hint': {
		fr: '{maximum, number} caractères au plus. Modifiable pendant dix minutes. Pas de noms de personnes.',
		en: '{maximum, number} characters at most. You can change it for ten minutes. No names of persons.',
		zh: '最多 {maximum, number} 个字符。十分钟内可修改。请勿填写人名。',
	},
	'discussion.expected': {
		fr: 'Écrivez quelques mots : le champ est vide.',
		en: 'Write a few words: the field is empty.',
		zh: '请输入内容。',
	},
	'discussion.send': { fr: 'Envoyer', en: 'Send', zh: '发送' },
	'discussion.sent': { fr: 'Envoyé.', en: 'Sent.', zh: '已发送。' },
	'discussion.refused.often': {
		fr: 'Trop de commentaires en une heure. Le vôtre est resté dans le champ : renvoyez-le plus tard.',
		en: 'Too many comments in an hour. Yours stays in the field: send it later.',
		zh: '一小时内留言过多。您的内容已保留，请稍后再发送。',
	},
	'discussion.refused.late': {
		fr: 'Ce commentaire a changé, ou ses dix minutes sont passées. Il peut encore être retiré.',
		en: 'This comment has changed, or its ten minutes are over. It can still be withdrawn.',
		zh: '此留言已更改，或已超过十分钟。仍可撤回。',
	},
	'discussion.refused.input': {
		fr: 'Ce texte n’a pas pu être enregistré : il est trop long, ou contient des caractères qui ne sont pas admis.',
		en: 'This text could not be saved: it is too long, or contains characters that are not accepted.',
		zh: '内容无法提交：含有不可用字符或过长。',
	},
	'discussion.refused.gone': {
		fr: 'Cette discussion n’est plus ouverte à ce compte.',
		en: 'This discussion is no longer open to this account.',
		zh: '此账户已无法参与该讨论。',
	},
} satisfies Catalogue
