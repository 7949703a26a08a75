import type { Catalogue } from '../catalogue'

export const shell = {
	'shell.name': { fr: 'Constellations', en: 'Constellations', zh: 'Constellations' },
	'shell.skip': { fr: 'Aller au contenu', en: 'Skip to content', zh: '跳到正文' },
	'shell.nav': { fr: 'Menu principal', en: 'Main menu', zh: '主菜单' },
	'shell.home': { fr: 'Constellations, accueil', en: 'Constellations, home', zh: 'Constellations 首页' },
	'shell.overlaps': { fr: 'Croisements', en: 'Overlaps', zh: '交叉' },
	'shell.opportunities': { fr: 'À mettre en commun', en: 'To pool', zh: '可共享' },
	'shell.data': { fr: 'Données et limites', en: 'Data and limits', zh: '数据与局限' },
	'shell.fragmentation': { fr: 'L’émiettement', en: 'How scattered', zh: '分散程度' },
	'shell.gaps': { fr: 'Absences', en: 'Gaps', zh: '空白' },
	'shell.accessibility': {
		fr: 'Accessibilité : partiellement conforme',
		en: 'Accessibility: partially compliant',
		zh: '无障碍：部分符合',
	},
	'shell.menu': { fr: 'Menu', en: 'Menu', zh: '菜单' },
	'shell.close': { fr: 'Fermer', en: 'Close', zh: '关闭' },
	'shell.languages': { fr: 'Langue', en: 'Language', zh: '语言' },
	'shell.search': { fr: 'Chercher', en: 'Search', zh: '搜索' },
	'shell.searchPlaceholder': {
		fr: 'Ville, collectivité, 汉字',
		en: 'City, authority, 汉字',
		zh: '城市、地方政府、拼音',
	},
	'shell.compiled': {
		fr: 'Données compilées le {day}',
		en: 'Data compiled on {day}',
		zh: '数据汇编于{day}',
	},
	'shell.missions': {
		fr: '{count, plural, one {# mission documentée, pas toutes les missions} other {# missions documentées, pas toutes les missions}}',
		en: '{count, plural, one {# documented mission, not every mission} other {# documented missions, not every mission}}',
		zh: '{count, plural, other {# 次有记录的访问，并非全部访问}}',
	},
	'shell.report': { fr: 'Signaler une erreur', en: 'Report an error', zh: '报告错误' },
	'shell.reportSubject': {
		fr: 'Constellations : une erreur à signaler',
		en: 'Constellations: an error to report',
		zh: 'Constellations：报告错误',
	},
	'shell.reportBody': {
		fr: 'Page concernée : {address}',
		en: 'Page concerned: {address}',
		zh: '相关页面：{address}',
	},
	'shell.scenario': {
		fr: 'Inclure le scénario fictif',
		en: 'Include the fictitious scenario',
		zh: '包含虚构情景',
	},
	'shell.scenarioOn': {
		fr: 'Des missions et des souhaits inventés, pour la démonstration, sont mêlés aux faits ; chacun est marqué, aucun n’est réel.',
		en: 'Invented missions and wishes, for demonstration, are mixed with the facts; each is marked, none is real.',
		zh: '为演示而虚构的访问与意愿与事实一并显示；每条均有标记，均非真实。',
	},
	'shell.scenarioOff': { fr: 'Retirer le scénario', en: 'Remove the scenario', zh: '移除虚构情景' },
	'shell.notFound': { fr: 'Cette page n’existe pas', en: 'This page does not exist', zh: '此页面不存在' },
	'shell.notFoundText': {
		fr: 'L’adresse {path} ne mène à aucun écran. Elle a pu être mal copiée ; aucune page n’est jamais renommée.',
		en: 'The address {path} leads to no screen. It may have been copied badly; no page is ever renamed.',
		zh: '地址 {path} 没有对应的页面。可能复制有误；页面地址从不更改。',
	},
	'shell.toHome': { fr: 'Revenir à l’accueil', en: 'Back to the home page', zh: '返回首页' },
	'shell.toOverlaps': { fr: 'Voir les croisements', en: 'See the overlaps', zh: '查看交叉' },
	'shell.broken': { fr: 'Cet écran s’est arrêté', en: 'This screen has stopped', zh: '此页面已停止' },
	'shell.brokenText': {
		fr: 'Une erreur de notre fait l’empêche de s’afficher. Votre adresse est gardée : recharger suffit souvent.',
		en: 'An error of ours keeps it from showing. Your address is kept: reloading is often enough.',
		zh: '由于我们的错误，页面无法显示。您的地址已保留：通常重新加载即可。',
	},
	'shell.reload': { fr: 'Recharger', en: 'Reload', zh: '重新加载' },
} satisfies Catalogue
