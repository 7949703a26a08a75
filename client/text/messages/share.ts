import type { Catalogue } from '../catalogue'

/** Keeping and sharing a page; what a frozen page says later; the words on paper. */
export const share = {
	'share.title': { fr: 'Partager', en: 'Share', zh: '分享' },
	'share.link': { fr: 'Copier le lien', en: 'Copy the link', zh: '复制链接' },
	'share.linkCopied': { fr: 'Lien copié', en: 'Link copied', zh: '已复制链接' },
	'share.refused': {
		fr: 'Le navigateur a refusé de copier : voici l’adresse.',
		en: 'The browser refused to copy: here is the address.',
		zh: '浏览器拒绝复制，地址如下。',
	},
	'share.address': { fr: 'Adresse à copier', en: 'Address to copy', zh: '待复制的地址' },
	'share.mail': { fr: 'Envoyer par courriel', en: 'Send by email', zh: '用电子邮件发送' },
	'share.subject': {
		fr: 'Constellations : {title}',
		en: 'Constellations: {title}',
		zh: 'Constellations：{title}',
	},
	'share.forReaders': {
		fr: 'Pour ouvrir cette page, il faut se connecter et y avoir accès.',
		en: 'Opening this page takes signing in, and access to it.',
		zh: '打开此页需登录，并具有相应权限。',
	},
	'share.asEachReads': {
		fr: 'Chacun y voit ce qui est public et, une fois connecté, ce qui le concerne.',
		en: 'Everybody sees what is public there and, once signed in, what concerns them.',
		zh: '每个人都能看到公开内容，登录后还能看到与自己有关的内容。',
	},
	'share.print': { fr: 'Imprimer', en: 'Print', zh: '打印' },
	'share.copy': { fr: 'Figer cette page', en: 'Freeze this page', zh: '定格此页' },
	'share.copyHint': {
		fr: 'Un lien qui dira plus tard ce qui a changé depuis aujourd’hui. Rien n’est enregistré.',
		en: 'A link that will later say what changed since today. Nothing is stored.',
		zh: '此链接日后会说明自今日以来的变动。不保存任何内容。',
	},
	'share.copyCopied': {
		fr: 'Lien de la page figée copié',
		en: 'Link of the frozen page copied',
		zh: '已复制定格页面的链接',
	},
	'share.copyFailed': {
		fr: 'La page n’a pas pu être figée. Réessayez.',
		en: 'The page could not be frozen. Try again.',
		zh: '未能定格页面，请重试。',
	},
	'copy.same': {
		fr: 'Copie du {day} : rien n’a changé depuis.',
		en: 'Copy of {day}: nothing has changed since.',
		zh: '{day}的副本：此后没有变动。',
	},
	'copy.changed': {
		fr: 'Copie du {day} : ce qui a changé depuis',
		en: 'Copy of {day}: what changed since',
		zh: '{day}的副本：此后的变动',
	},
	'copy.goneResult': {
		fr: 'Copie du {day} : ce résultat n’existe plus avec les données actuelles. Il reposait sur :',
		en: 'Copy of {day}: this result no longer exists with the present data. It rested on:',
		zh: '{day}的副本：按现有数据，该结果已不存在。其依据为：',
	},
	'copy.reading': {
		fr: 'Copie du {day} : comparaison…',
		en: 'Copy of {day}: comparing…',
		zh: '{day}的副本：正在比较……',
	},
	'copy.evidence.changed': {
		fr: '{count, plural, one {# preuve modifiée} other {# preuves modifiées}}',
		en: '{count, plural, one {# record changed} other {# records changed}}',
		zh: '{count, plural, other {#}} 条依据已修订',
	},
	'copy.evidence.appeared': {
		fr: '{count, plural, one {# preuve nouvelle} other {# preuves nouvelles}}',
		en: '{count, plural, one {# new record} other {# new records}}',
		zh: '新增 {count, plural, other {#}} 条依据',
	},
	'copy.evidence.gone': {
		fr: '{count, plural, one {# preuve disparue} other {# preuves disparues}}',
		en: '{count, plural, one {# record gone} other {# records gone}}',
		zh: '{count, plural, other {#}} 条依据已不在',
	},
	'copy.results.changed': {
		fr: '{count, plural, one {# résultat dont le nombre de preuves a changé} other {# résultats dont le nombre de preuves a changé}}',
		en: '{count, plural, one {# result whose number of records changed} other {# results whose number of records changed}}',
		zh: '{count, plural, other {#}} 项结果的依据数量有变',
	},
	'copy.results.appeared': {
		fr: '{count, plural, one {# résultat nouveau} other {# résultats nouveaux}}',
		en: '{count, plural, one {# new result} other {# new results}}',
		zh: '新增 {count, plural, other {#}} 项结果',
	},
	'copy.results.gone': {
		fr: '{count, plural, one {# résultat disparu} other {# résultats disparus}}',
		en: '{count, plural, one {# result gone} other {# results gone}}',
		zh: '{count, plural, other {#}} 项结果已不在',
	},
	'copy.more': {
		fr: 'D’autres différences existent ; la copie en retient trop peu pour les nommer.',
		en: 'There are other differences; the copy holds too little to name them.',
		zh: '还有其他变动；副本所含内容不足以一一列出。',
	},
	'copy.broken': {
		fr: 'L’adresse de cette page figée est incomplète ou modifiée : la comparaison est impossible. La page montre les données actuelles.',
		en: 'The address of this frozen page is incomplete or altered: nothing can be compared. The page shows the present data.',
		zh: '此定格页面的地址不完整或已被修改，无法比较。页面显示现有数据。',
	},
	'copy.remove': { fr: 'Quitter la page figée', en: 'Leave the frozen page', zh: '离开定格页面' },
	'print.read': { fr: 'Page lue le {day}', en: 'Page read on {day}', zh: '页面读取于{day}' },
	'print.asOf': { fr: 'situation au {day}', en: 'as of {day}', zh: '截至{day}的情况' },
	'print.data': {
		fr: 'données du {day}, version {version}',
		en: 'data of {day}, version {version}',
		zh: '{day}的数据，版本 {version}',
	},
	'picture.download': { fr: 'Télécharger l’image :', en: 'Download the picture:', zh: '下载图片：' },
	'picture.form.png': { fr: 'PNG', en: 'PNG', zh: 'PNG' },
	'picture.form.svg': { fr: 'SVG', en: 'SVG', zh: 'SVG' },
	'picture.form.slide': { fr: 'diapositive', en: 'slide', zh: '幻灯片' },
	'picture.data': {
		fr: 'données, version {version}',
		en: 'data, version {version}',
		zh: '数据版本 {version}',
	},
	'picture.failed': {
		fr: 'Ce navigateur n’a pas pu faire l’image.',
		en: 'This browser could not make the picture.',
		zh: '此浏览器未能生成图片。',
	},
	'picture.sources': {
		fr: 'Sources et détail : {address}',
		en: 'Sources and detail: {address}',
		zh: '来源与详情：{address}',
	},
	'share.open': { fr: 'Partager', en: 'Share', zh: '分享' },
} satisfies Catalogue
