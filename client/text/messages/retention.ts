import type { Catalogue } from '../catalogue'

export const retention = {
	'retention.title': { fr: 'Conservation', en: 'Retention', zh: '保存期限' },
	'retention.text': {
		fr: 'Ce qui est gardé des personnes et pour combien de temps, ce qui serait supprimé aujourd’hui, et ce qui l’a été.',
		en: 'What is kept of persons and for how long, what is due to be removed today, and what was.',
		zh: '个人信息的保存内容与期限、今天应清理的内容以及已清理的内容。',
	},
	'retention.reading': { fr: 'Chargement des durées…', en: 'Loading the periods…', zh: '正在加载……' },
	'retention.periods': { fr: 'Durées', en: 'Periods', zh: '期限' },
	'retention.caption': {
		fr: 'Chaque durée se règle dans la configuration du serveur.',
		en: 'Each period is set in the configuration of the server.',
		zh: '各期限在服务器配置中设定。',
	},
	'retention.column.category': { fr: 'Ce qui est gardé', en: 'What is kept', zh: '内容' },
	'retention.column.months': { fr: 'Pendant', en: 'For', zh: '期限' },
	'retention.column.count': { fr: 'À supprimer', en: 'To remove', zh: '待清理' },
	'retention.category.CONTACTS': {
		fr: 'Contacts que personne n’a confirmés',
		en: 'Contacts that nobody confirmed',
		zh: '无人确认的联系人',
	},
	'retention.category.ACCOUNTS': {
		fr: 'Comptes que personne n’utilise',
		en: 'Accounts that nobody uses',
		zh: '无人使用的账户',
	},
	'retention.category.COMMENTS': {
		fr: 'Discussions, depuis leur dernier commentaire',
		en: 'Discussions, since their last comment',
		zh: '讨论（自最后一条留言起）',
	},
	'retention.category.PROPOSALS': { fr: 'Propositions closes', en: 'Closed proposals', zh: '已结束的提议' },
	'retention.category.REPORTS': { fr: 'Signalements clos', en: 'Closed reports', zh: '已结案的错误报告' },
	'retention.category.REQUESTS': {
		fr: 'Demandes de personnes, terminées',
		en: 'Requests of persons that ended',
		zh: '已结束的个人请求',
	},
	'retention.category.ACTIVITIES': {
		fr: 'Actualités, depuis leur date',
		en: 'Activities of the feed, since their date',
		zh: '动态记录（自发生之日起）',
	},
	'retention.category.AUDIT_LOG': { fr: 'Lignes du journal', en: 'Lines of the audit log', zh: '日志记录' },
	'retention.months': {
		fr: '{count, plural, one {# mois} other {# mois}}',
		en: '{count, plural, one {# month} other {# months}}',
		zh: '{count, plural, other {# 个月}}',
	},
	'retention.toReview': {
		fr: '{count, plural, one {# contact n’a pas été confirmé} other {# contacts n’ont pas été confirmés}} depuis {months} mois : ceux qui en répondent les trouvent dans les <a>contacts à revoir</a>.',
		en: '{count, plural, one {# contact has} other {# contacts have}} not been confirmed for {months} months: those who answer for them find them among the <a>contacts to review</a>.',
		zh: '{count, plural, other {# 位联系人}}已有 {months} 个月未确认：负责人可在<a>待复核的联系人</a>中查看。',
	},
	'retention.unused': {
		fr: '{count, plural, one {# compte n’est plus utilisé} other {# comptes ne sont plus utilisés}} : un compte est fermé après {months} mois, et au plus tôt un mois après le courriel qui l’annonce. Sans courriel, aucun n’est fermé.',
		en: '{count, plural, one {# account is} other {# accounts are}} no longer used: an account is closed after {months} months, and a month after the email that says so at the earliest. Without an email none is closed.',
		zh: '{count, plural, other {# 个账户}}已无人使用：账户在 {months} 个月后关闭，且最早在通知邮件发出一个月后。未发邮件的账户不会关闭。',
	},
	'retention.wouldGo': {
		fr: '{count, plural, =0 {Rien ne serait supprimé aujourd’hui.} one {# élément serait supprimé aujourd’hui.} other {# éléments seraient supprimés aujourd’hui.}}',
		en: '{count, plural, =0 {Nothing is due to be removed today.} one {# entry is due to be removed today.} other {# entries are due to be removed today.}}',
		zh: '{count, plural, =0 {今天没有应清理的内容。} other {今天应清理 # 项。}}',
	},
	'retention.purge': { fr: 'Supprimer maintenant', en: 'Remove now', zh: '立即清理' },
	'retention.purgeTitle': {
		fr: 'Supprimer ce qui a dépassé sa durée',
		en: 'Remove what is past its time',
		zh: '清理超过期限的内容',
	},
	'retention.purgeText': {
		fr: '{count, plural, one {# élément sera supprimé} other {# éléments seront supprimés}}, y compris des textes libres et de ce qu’une restauration ramènerait. C’est définitif.',
		en: '{count, plural, one {# entry is} other {# entries are}} removed, also from free texts and from what a restore would bring back. It is for good.',
		zh: '{count, plural, other {将清理 # 项}}，包括自由文本以及恢复备份时带回的内容。此操作无法撤销。',
	},
	'retention.purged': { fr: 'Suppression effectuée.', en: 'Removed.', zh: '已清理。' },
	'retention.runs': { fr: 'Ce qui a été fait', en: 'What was done', zh: '清理记录' },
	'retention.schedule': {
		fr: 'Ce qui doit être supprimé est d’abord annoncé, puis supprimé une semaine plus tard, sauf ce qui a été confirmé entre-temps. Une semaine après, tout est examiné de nouveau.',
		en: 'What is due to be removed is announced first, then removed a week later, except what was confirmed meanwhile. A week after that everything is looked at again.',
		zh: '先列出应清理的内容；一周后清理，期间已确认的除外；再过一周重新检查。',
	},
	'retention.noRun': { fr: 'Rien encore.', en: 'Nothing yet.', zh: '尚无记录。' },
	'retention.planned': {
		fr: 'Annoncé le {day}',
		en: 'Announced on {day}',
		zh: '{day} 预告',
	},
	'retention.done': { fr: 'Supprimé le {day}', en: 'Removed on {day}', zh: '{day} 清理' },
	'retention.bySchedule': {
		fr: 'Par le calendrier, à la date du {day}.',
		en: 'By the schedule, as of {day}.',
		zh: '按计划执行，以 {day} 为准。',
	},
	'retention.byHand': {
		fr: 'Par l’administration, à la date du {day}.',
		en: 'By an administrator, as of {day}.',
		zh: '由管理员执行，以 {day} 为准。',
	},
	'retention.nothing': {
		fr: 'Rien n’avait dépassé sa durée.',
		en: 'Nothing was past its time.',
		zh: '没有超过期限的内容。',
	},
} as const satisfies Catalogue
