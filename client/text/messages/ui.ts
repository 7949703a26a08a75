import type { Catalogue } from '../catalogue'

export const ui = {
	'ui.confidence.HIGH': { fr: 'haute', en: 'high', zh: '高' },
	'ui.confidence.MEDIUM': { fr: 'moyenne', en: 'medium', zh: '中' },
	'ui.confidence.LOW': { fr: 'basse', en: 'low', zh: '低' },
	'ui.confidenceLabel': { fr: 'confiance {level}', en: '{level} confidence', zh: '可信度{level}' },
	'ui.certainty.ESTABLISHED': { fr: 'établi', en: 'established', zh: '已确认' },
	'ui.certainty.POSSIBLE': { fr: 'à confirmer', en: 'to be confirmed', zh: '待确认' },
	'ui.scenario': { fr: 'Scénario fictif', en: 'Fictitious scenario', zh: '虚构情景' },
	'ui.evidence': {
		fr: '{count, plural, one {# preuve} other {# preuves}}',
		en: '{count, plural, one {# record} other {# records}}',
		zh: '{count, plural, other {# 条依据}}',
	},
	'ui.newWindow': { fr: '(site extérieur)', en: '(external site)', zh: '（外部网站）' },
	'ui.breadcrumb': { fr: 'Fil d’Ariane', en: 'Breadcrumb', zh: '路径' },
	'ui.close': { fr: 'Fermer', en: 'Close', zh: '关闭' },
	'ui.cancel': { fr: 'Annuler', en: 'Cancel', zh: '取消' },
	'ui.clear': { fr: 'Effacer', en: 'Clear', zh: '清除' },
	'ui.remove': { fr: 'Retirer', en: 'Remove', zh: '移除' },
	'form.again': { fr: 'Renvoyer', en: 'Send again', zh: '重新发送' },
	'form.expected': { fr: 'Remplissez ce champ.', en: 'Fill in this field.', zh: '请填写此项。' },
	'form.begun': {
		fr: 'Ce que vous aviez commencé est de nouveau là.',
		en: 'What you had begun is here again.',
		zh: '您之前填写的内容已恢复。',
	},
	'form.more': { fr: 'Plus de précisions', en: 'More details', zh: '更多信息' },
	'form.startAnew': { fr: 'Recommencer à zéro', en: 'Start anew', zh: '重新开始' },
	'form.keptHere': {
		fr: 'Tant que ce n’est pas enregistré, ce que vous saisissez reste dans ce navigateur, pour vous seuls, même après un rechargement ; tout s’efface quand vous vous déconnectez.',
		en: 'Until it is saved, what you type stays in this browser, for you alone, even after a reload; all of it goes when you sign out.',
		zh: '保存之前，您填写的内容仅保留在本浏览器中，重新加载后仍在；退出登录时会全部清除。',
	},
	'ui.reading': { fr: 'Chargement…', en: 'Loading…', zh: '正在加载……' },
	'ui.moreFailed': {
		fr: 'La suite de la liste n’est pas arrivée.',
		en: 'The rest of the list did not come.',
		zh: '列表的其余部分未能加载。',
	},
	'ui.moreLeft': {
		fr: 'Voir plus ({left, plural, one {encore #} other {encore #}})',
		en: 'See more ({left, plural, one {# left} other {# left}})',
		zh: '查看更多（还有 {left, plural, other {#}} 条）',
	},
	'ui.combobox.none': {
		fr: 'Aucun résultat pour « {text} »',
		en: 'No result for “{text}”',
		zh: '没有“{text}”的结果',
	},
	'ui.combobox.count': {
		fr: '{count, plural, =0 {aucun résultat} one {# résultat} other {# résultats}}',
		en: '{count, plural, =0 {no result} one {# result} other {# results}}',
		zh: '{count, plural, =0 {没有结果} other {# 个结果}}',
	},
	'ui.date.label': { fr: 'Date de référence', en: 'Reference date', zh: '参考日期' },
	'ui.date.hint': {
		fr: 'Les croisements sont calculés tels qu’ils étaient ce jour-là.',
		en: 'Overlaps are computed as they stood on that day.',
		zh: '重叠按当日的情况计算。',
	},
	'ui.date.expected': {
		fr: 'Attendu : un jour qui existe, comme 18/06/2015.',
		en: 'Expected: a day that exists, such as 18/06/2015.',
		zh: '应为存在的日期，例如 2015-06-18。',
	},
	'ui.date.change': { fr: 'Changer de date', en: 'Change date', zh: '更改日期' },
	'ui.date.apply': { fr: 'Voir à cette date', en: 'See at this date', zh: '按此日期查看' },
	'ui.date.today': { fr: 'Revenir à aujourd’hui', en: 'Back to today', zh: '回到今天' },
	'ui.date.changed': {
		fr: 'Situation affichée : au {day}.',
		en: 'Shown as of {day}.',
		zh: '显示截至{day}的情况。',
	},
	'ui.date.asOf': { fr: 'Au <b>{day}</b>', en: 'As of <b>{day}</b>', zh: '截至<b>{day}</b>' },
	// Between the items of a list.
	'ui.comma': { fr: ', ', en: ', ', zh: '、' },
	// Between items that contain commas.
	'ui.semicolon': { fr: ' ; ', en: '; ', zh: '；' },
	// Between phrases, such as counts: Chinese uses another comma.
	'ui.phraseComma': { fr: ', ', en: ', ', zh: '，' },
	// Between sentences without a full stop of their own.
	'ui.fullStop': { fr: '. ', en: '. ', zh: '。' },
	'ui.aside': { fr: '{text} ({aside})', en: '{text} ({aside})', zh: '{text}（{aside}）' },
	'ui.table.show': { fr: 'Voir le tableau', en: 'See the table', zh: '查看表格' },
	'ui.table.hide': { fr: 'Masquer le tableau', en: 'Hide the table', zh: '隐藏表格' },
	'ui.factor': { fr: '{value} × {weight} %', en: '{value} × {weight}%', zh: '{value} × {weight}%' },
} satisfies Catalogue
