import type { Catalogue } from '../catalogue'

/** What letters say, a paragraph a message. */
export const letters: Catalogue = {
	'letter.greeting': { fr: 'Bonjour,', en: 'Hello,', zh: '您好：' },
	'letter.foot': {
		fr: 'Constellations, {address}. Ce courriel est envoyé automatiquement\u00a0: personne ne lirait votre réponse.',
		en: 'Constellations, {address}. This email is sent automatically: nobody would read your reply.',
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
		zh: '有人为您的账户申请了新密码。请在一小时内通过此链接设置，链接仅可使用一次：',
	},
	'letter.forgottenPassword.ignore': {
		fr: 'Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe ne change pas.',
		en: 'If it was not you, do nothing: your password does not change.',
		zh: '如非您本人操作，请忽略本邮件：您的密码不会改变。',
	},
	'letter.invitation.subject': {
		fr: 'Une invitation dans Constellations',
		en: 'An invitation to Constellations',
		zh: 'Constellations 邀请',
	},
	'letter.invitation.text': {
		fr: '{name} vous invite dans Constellations, où des collectivités, des universités et des CHU voient où leurs liens et leurs missions se croisent et ce qu’ils pourraient mettre en commun. {role, select, MEMBER {Vous y seriez membre du groupe {group}} COORDINATOR {Vous y coordonneriez le groupe {group}} EDITOR {Vous y répondriez pour {actor}} other {Vous administreriez le site}}. Ce lien permet d’accepter, une fois\u00a0:',
		en: '{name} invites you to Constellations, where local authorities, universities and hospitals see where their links and missions overlap and what they could share. {role, select, MEMBER {You would be a member of the group {group}} COORDINATOR {You would coordinate the group {group}} EDITOR {You would answer for {actor}} other {You would administer the site}}. This link lets you accept, once:',
		zh: '{name}邀请您加入 Constellations：各地方政府、大学和医院在此了解彼此的合作在何处重叠、可以共享什么。{role, select, MEMBER {您将成为{group}组成员} COORDINATOR {您将协调{group}组} EDITOR {您将代表{actor}} other {您将管理本站}}。请通过此链接接受邀请，仅可使用一次：',
	},
	'letter.invitation.until': {
		fr: 'Il est valable jusqu’au {day}. Si cette invitation n’est pas pour vous, ne faites rien.',
		en: 'It is valid until {day}. If this invitation is not for you, do nothing.',
		zh: '有效期至{day}。如邀请与您无关，请忽略。',
	},
	'letter.invitation.stop': {
		fr: 'Ne plus recevoir d’invitations à cette adresse\u00a0: {url}',
		en: 'Stop invitations to this address: {url}',
		zh: '不再向此邮箱发送邀请：{url}',
	},
	'letter.newEmail.subject': {
		fr: 'Confirmer votre nouvelle adresse',
		en: 'Confirm your new address',
		zh: '确认新邮箱',
	},
	'letter.newEmail.text': {
		fr: 'Un compte demande à utiliser cette adresse. Ce lien permet de la confirmer, une fois, pendant un jour\u00a0:',
		en: 'An account asks to use this address. This link lets you confirm it, once, within a day:',
		zh: '有账户申请使用此邮箱。请在一天内通过此链接确认，链接仅可使用一次：',
	},
	'letter.newEmail.ignore': {
		fr: 'Si ce n’était pas vous, ne faites rien\u00a0: rien ne change.',
		en: 'If it was not you, do nothing: nothing changes.',
		zh: '如非您本人操作，请忽略本邮件：不会有任何更改。',
	},
	'letter.newEmail.taken': {
		fr: 'Un compte demande à utiliser cette adresse, qui est déjà celle de votre compte. Rien ne change. Si c’était vous, connectez-vous avec cette adresse\u202f; sinon, ne faites rien.',
		en: 'An account asks to use this address, which is that of your account already. Nothing changes. If it was you, sign in with this address; if not, do nothing.',
		zh: '有账户申请使用此邮箱，而它已是您账户的邮箱。不会有任何更改。如系您本人操作，请用此邮箱登录；否则请忽略。',
	},
	'letter.emailAsked.subject': {
		fr: 'Une autre adresse est demandée pour votre compte',
		en: 'Another address is asked for your account',
		zh: '您的账户申请更换邮箱',
	},
	'letter.emailAsked.text': {
		fr: 'Quelqu’un qui est connecté à votre compte demande à remplacer cette adresse par {email}. Elle le sera quand l’autre aura été confirmée par un courriel qui lui est envoyé.',
		en: 'Somebody who is signed in to your account asks to replace this address by {email}. It will be once the other has been confirmed by an email sent to it.',
		zh: '已登录您账户的人申请将此邮箱更换为 {email}。待新邮箱通过确认邮件确认后即会更换。',
	},
	'letter.emailAsked.ignore': {
		fr: 'Si c’était vous, ne faites rien. Sinon, changez votre mot de passe et gardez cette adresse\u00a0: {url}',
		en: 'If it was you, do nothing. If not, change your password and keep this address: {url}',
		zh: '如系您本人操作，请忽略。否则请更改密码并保留此邮箱：{url}',
	},
	'letter.unusedAccount.subject': {
		fr: 'Votre compte va être fermé',
		en: 'Your account is about to be closed',
		zh: '您的账户即将关闭',
	},
	'letter.unusedAccount.text': {
		fr: 'Personne ne s’est connecté à votre compte depuis le {usedOn}. Pour ne pas garder votre nom et votre adresse sans raison, il sera fermé et effacé après le {closesOn}. Ce que vous avez écrit pour votre organisation reste, sans votre nom.',
		en: 'Nobody has signed in to your account since {usedOn}. So as not to keep your name and your address without a reason, it will be closed and erased after {closesOn}. What you wrote for your organisation stays, without your name.',
		zh: '自{usedOn}起无人登录您的账户。为避免无故保存您的姓名和邮箱，账户将在{closesOn}之后关闭并删除。您为所在机构填写的内容会保留，但不含您的姓名。',
	},
	'letter.unusedAccount.keep': {
		fr: 'Pour le garder, il suffit de vous connecter\u00a0: {url}',
		en: 'To keep it, sign in: {url}',
		zh: '如需保留，登录即可：{url}',
	},
	'letter.correspondence.subject': {
		fr: '{title}',
		en: '{title}',
		zh: '{title}',
	},
	'letter.correspondence.text': {
		fr: '{name} vous écrit par Constellations, comme correspondant {actor_of}\u00a0:',
		en: '{name} writes to you through Constellations, as a correspondent {actor_of}:',
		zh: '{name}通过 Constellations 致信作为{actor}联系人的您：',
	},
	'letter.correspondence.reply': {
		fr: 'Une réponse à ce courriel ira à {name}, {email}. Votre adresse ne lui a pas été montrée\u00a0: elle le sera si vous répondez.',
		en: 'A reply to this email goes to {name}, {email}. Your address was not shown to them: it will be if you reply.',
		zh: '回复本邮件将发送给{name}（{email}）。对方未看到您的邮箱；如您回复，对方将会看到。',
	},
	'letter.correspondence.foot': {
		fr: 'Constellations, {address}',
		en: 'Constellations, {address}',
		zh: 'Constellations，{address}',
	},
	'letter.digest.subject': {
		fr: 'Actualités\u00a0: {count, plural, one {# nouvelle} other {# nouvelles}}',
		en: 'The feed: {count, plural, one {# new entry} other {# new entries}}',
		zh: '动态：{count}条新消息',
	},
	'letter.digest.text': {
		fr: 'Voici ce qui s’est dit et fait autour de ce que vous suivez.',
		en: 'This is what was said and done around what you follow.',
		zh: '以下是您所关注内容的最新动态。',
	},
	'letter.digest.more': {
		fr: 'Et {count, plural, one {# autre entrée} other {# autres entrées}}, à lire dans les actualités\u00a0: {url}',
		en: 'And {count, plural, one {# other entry} other {# other entries}}, to read in the feed: {url}',
		zh: '另有{count}条，请见动态页：{url}',
	},
	'letter.stop': {
		fr: 'Ne plus recevoir ces courriels\u00a0: {url}',
		en: 'Stop these emails: {url}',
		zh: '退订本邮件：{url}',
	},
	'letter.overlap.subject': {
		fr: '{count, plural, one {Une mission croise la vôtre} other {# croisements avec vos missions}}',
		en: '{count, plural, one {A mission overlaps yours} other {# overlaps with your missions}}',
		zh: '{count, plural, =1 {有访问与您的访问重叠} other {#处与您的访问重叠}}',
	},
	'letter.overlap.text': {
		fr: 'Ce qui suit croise depuis peu une de vos missions. Rester chacun de son côté est une réponse légitime.',
		en: 'What follows has come to overlap one of your missions. To stay apart is a legitimate answer.',
		zh: '近期出现以下与您的访问重叠的情况。各行其是也是正当的选择。',
	},
	'letter.case.subject': {
		fr: 'La coordination vous signale un croisement',
		en: 'The coordinators tell you of an overlap',
		zh: '协调方告知您一处重叠',
	},
	'letter.case.text': {
		fr: 'La coordination du groupe vous signale ceci, où votre organisation a une part\u00a0:',
		en: 'The coordinators of the group tell you of this, in which your organisation has a part:',
		zh: '小组协调方告知您以下与贵机构有关的情况：',
	},
	'letter.case.answer': {
		fr: 'Sur cette page vous dites ce que vous en faites\u00a0: l’accepter tel quel, en parler avec les autres, l’écarter. La coordination saura que vous avez répondu, non ce que vous avez répondu. Rester chacun de son côté est une réponse légitime.',
		en: 'On this page you say what you do with it: accept it as it is, talk about it with the others, dismiss it. The coordinators will know that you answered, not what. To stay apart is a legitimate answer.',
		zh: '您可在该页说明如何处理：照此接受、与各方沟通或搁置。协调方只会知道您已答复，不知内容。各行其是也是正当的选择。',
	},
	'letter.reminder.subject': {
		fr: '{actor}\u00a0: {count, plural, one {une fiche attend} other {# fiches attendent}} votre confirmation',
		en: '{actor}: {count, plural, one {one record waits} other {# records wait}} for your confirmation',
		zh: '{actor}：{count}条记录待您确认',
	},
	'letter.reminder.text': {
		fr: 'La coordination du groupe vous demande si ce qui est écrit de votre organisation est toujours vrai. {count, plural, one {Une fiche attend} other {# fiches attendent}} votre réponse, chacune en un geste\u00a0: toujours vrai, a changé, ou terminé. Seule votre réponse fait foi\u00a0: personne n’y répondra à votre place.',
		en: 'The coordinators of the group ask you whether what is written of your organisation is still true. {count, plural, one {One record waits} other {# records wait}} for your answer, each in one gesture: still true, changed, or ended. Your answer alone counts: nobody will answer in your place.',
		zh: '小组协调方请您确认有关贵机构的记录是否仍然属实。共有{count}条记录待您答复，每条只需一步：仍然属实、已变动或已结束。以您的答复为准，他人不会代答。',
	},
	'letter.reminder.why': {
		fr: 'Ce courriel est envoyé à ceux qui répondent de ces fiches, pour cette organisation\u00a0: {actor}. Un rappel tous les sept jours au plus.',
		en: 'This email is sent to those who answer for these records, for this organisation: {actor}. One reminder in seven days at most.',
		zh: '本邮件发送给负责{actor}记录的人员。七天内至多提醒一次。',
	},
	'letter.personRequest.subject': {
		fr: '{isLate, select, yes {Une demande du registre attend une réponse avant le {day}} other {Une nouvelle demande au registre}}',
		en: '{isLate, select, yes {A request in the register waits for an answer before {day}} other {A new request in the register}}',
		zh: '{isLate, select, yes {台账中一项请求须在{day}前答复} other {台账有新请求}}',
	},
	'letter.personRequest.text': {
		fr: '{kind, select, ACCESS {Une personne demande à lire ce qui est gardé d’elle.} CORRECTION {Une personne demande que ce qui est gardé d’elle soit corrigé.} FREEZE {Une personne demande que ce qui est gardé d’elle soit mis à part.} OBJECTION {Une personne s’oppose à ce que l’on garde ou utilise ses données.} TEXTS {Des textes d’autres organisations contiennent ce qui a été effacé d’une personne : il faut lire chaque passage et dire s’il s’efface.} other {Une personne demande que ce qui est gardé d’elle soit effacé.}}',
		en: '{kind, select, ACCESS {A person asks to read what is held of them.} CORRECTION {A person asks that what is held of them be corrected.} FREEZE {A person asks that what is held of them be kept apart.} OBJECTION {A person objects to their data being held or used.} TEXTS {Texts of other organisations hold what was erased of a person: each passage is to be read, and said whether it goes.} other {A person asks that what is held of them be erased.}}',
		zh: '{kind, select, ACCESS {有人申请查阅其个人资料。} CORRECTION {有人申请更正其个人资料。} FREEZE {有人申请限制使用其个人资料。} OBJECTION {有人反对保存或使用其个人资料。} TEXTS {其他机构的文字中含有已删除的个人信息，须逐段查看并决定是否删除。} other {有人申请删除其个人资料。}}',
	},
	'letter.personRequest.due': {
		fr: 'La loi donne un mois : la réponse est attendue au plus tard le {day}, dans le registre :',
		en: 'The law gives a month: the answer is due by {day}, in the register:',
		zh: '法定期限为一个月，请最迟于{day}在台账中答复：',
	},
	'letter.personRequest.why': {
		fr: 'Ce courriel va à qui répond de ces demandes. Il ne dit pas de qui il s’agit : le registre le dit.',
		en: 'This email goes to those who answer such requests. It does not say who it is about: the register does.',
		zh: '本邮件发送给负责答复此类请求的人员，不写明所涉人员，详见台账。',
	},
	'letter.ownRequest.subject': {
		fr: '{state, select, RECEIVED {Votre demande est enregistrée} other {La réponse à votre demande}}',
		en: '{state, select, RECEIVED {Your request is on record} other {The answer to your request}}',
		zh: '{state, select, RECEIVED {您的请求已录入台账} other {对您请求的答复}}',
	},
	'letter.ownRequest.text': {
		fr: '{state, select, RECEIVED {Votre compte est mis à part, comme vous l’avez demandé : il n’est plus montré ni utilisé, et vous ne pouvez plus vous connecter. La réponse viendra à cette adresse au plus tard le {day}.} GRANTED {Votre demande est acceptée : votre compte reste à part.} PARTLY {Votre demande est acceptée en partie : votre compte reste à part.} REFUSED {Votre demande est refusée : votre compte sert de nouveau, et vous pouvez vous connecter.} EXTENDED {La réponse prendra plus de temps, jusqu’au {day} au plus tard. Votre compte reste à part jusque-là.} other {Votre demande est retirée : votre compte sert de nouveau, et vous pouvez vous connecter.}}',
		en: '{state, select, RECEIVED {Your account is kept apart, as you asked: it is neither shown nor used any more, and you can no longer sign in. The answer will come to this address by {day}.} GRANTED {Your request is granted: your account stays apart.} PARTLY {Your request is granted in part: your account stays apart.} REFUSED {Your request is refused: your account is in use again, and you can sign in.} EXTENDED {The answer will take longer, until {day} at most. Your account stays apart until then.} other {Your request is withdrawn: your account is in use again, and you can sign in.}}',
		zh: '{state, select, RECEIVED {已按您的请求限制您的账户：不再显示或使用，您也无法登录。最迟于{day}将答复发送至本邮箱。} GRANTED {您的请求已获批准：账户继续受限。} PARTLY {您的请求已部分获准：账户继续受限。} REFUSED {您的请求未获批准：账户恢复使用，您可以登录。} EXTENDED {答复需要更长时间，最迟于{day}。在此之前账户继续受限。} other {您的请求已撤回：账户恢复使用，您可以登录。}}',
	},
	'letter.ownRequest.follow': {
		fr: 'Ce lien permet de voir où en est votre demande et de la retirer\u202f; gardez-le pour vous\u00a0:',
		en: 'This link shows where your request stands and lets you withdraw it; keep it to yourself:',
		zh: '可通过此链接查看您的请求进展或撤回请求，请勿转发：',
	},
	'letter.ownRequest.more': {
		fr: 'Qui répond de ces données, vos droits et où vous plaindre : {url}',
		en: 'Who answers for these data, your rights and where to complain: {url}',
		zh: '数据负责方、您的权利及投诉途径：{url}',
	},
}
