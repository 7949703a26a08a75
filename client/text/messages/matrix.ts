import type { Catalogue } from '../catalogue'

export const matrix = {
	'matrix.rows': { fr: 'Lignes', en: 'Rows', zh: '行' },
	'matrix.columns': { fr: 'Colonnes', en: 'Columns', zh: '列' },
	'matrix.order': { fr: 'Ordre', en: 'Order', zh: '排序' },
	'matrix.order.count': { fr: 'Par nombre de fiches', en: 'By number of records', zh: '按记录数量' },
	'matrix.order.likeness': {
		fr: 'Rapprocher les profils similaires',
		en: 'Similar profiles together',
		zh: '相似者相邻',
	},
	'matrix.gaps': {
		fr: 'Montrer aussi les lignes et les colonnes vides',
		en: 'Show empty rows and columns too',
		zh: '同时显示空行空列',
	},
	'matrix.records': { fr: 'Fiches', en: 'Records', zh: '记录' },
	'matrix.cell': {
		fr: '{row}, {column} : {count, plural, =0 {aucune fiche recensée} one {# fiche} other {# fiches}}{certainty, select, ESTABLISHED {, croisement établi} POSSIBLE {, croisement à confirmer} other {}}{opportunities, plural, =0 {} one {, # piste} other {, # pistes}}',
		en: '{row}, {column}: {count, plural, =0 {no record} one {# record} other {# records}}{certainty, select, ESTABLISHED {, established overlap} POSSIBLE {, overlap to be confirmed} other {}}{opportunities, plural, =0 {} one {, # opportunity} other {, # opportunities}}',
		zh: '{row}，{column}：{count, plural, =0 {没有记录} other {# 条记录}}{certainty, select, ESTABLISHED {，已确认的重叠} POSSIBLE {，待确认的重叠} other {}}{opportunities, plural, =0 {} other {，# 条线索}}',
	},
	'matrix.unplaced': {
		fr: '{count, plural, one {# n’a pas de ligne ou de colonne} other {# n’ont pas de ligne ou de colonne}}',
		en: '{count, plural, one {# has no row or column} other {# have no row or column}}',
		zh: '{count, plural, other {# 条没有对应的行或列}}',
	},
	'matrix.rowsLeft': {
		fr: '{count, plural, one {# ligne moins fournie n’est pas dessinée} other {# lignes moins fournies ne sont pas dessinées}}',
		en: '{count, plural, one {# row with fewer records is not drawn} other {# rows with fewer records are not drawn}}',
		zh: '{count, plural, other {# 行记录较少，未绘出}}',
	},
	'matrix.columnsLeft': {
		fr: '{count, plural, one {# colonne moins fournie n’est pas dessinée} other {# colonnes moins fournies ne sont pas dessinées}}',
		en: '{count, plural, one {# column with fewer records is not drawn} other {# columns with fewer records are not drawn}}',
		zh: '{count, plural, other {# 列记录较少，未绘出}}',
	},
	'matrix.cellsLeft': {
		fr: '{read, number} cases lues sur {total, number} : {rows, plural, one {la dernière ligne n’est pas dessinée} other {les # dernières lignes ne sont pas dessinées}}',
		en: '{read, number} of {total, number} cells were read: {rows, plural, one {the last row is not drawn} other {the last # rows are not drawn}}',
		zh: '已读取 {read, number} 格，共 {total, number} 格：最后{rows, plural, other { # 行}}未绘出',
	},
	'matrix.several': {
		fr: 'Une fiche qui concerne plusieurs lignes ou colonnes figure dans chacune ; elle compte une fois dans les totaux.',
		en: 'A record that concerns several rows or columns stands in each; it counts once in the totals.',
		zh: '涉及多行或多列的记录在每处均列出；在合计中只计一次。',
	},
	'matrix.legend.inside': { fr: 'croisement dans la case', en: 'overlap inside the cell', zh: '格内重叠' },
	'matrix.legend.down': {
		fr: 'croisement dans la colonne',
		en: 'overlap in the column',
		zh: '列内重叠',
	},
	'matrix.legend.possible': { fr: 'à confirmer', en: 'to be confirmed', zh: '待确认' },
	'matrix.legend.opportunity': {
		fr: 'plus de pistes que de fiches',
		en: 'more opportunities than records',
		zh: '线索多于记录',
	},
	'matrix.gapsLink': {
		fr: 'Voir toutes les absences',
		en: 'See all gaps',
		zh: '查看所有空白',
	},
	'matrix.overview': {
		fr: '{label} : plus l’encre est haute, plus il y a de fiches ; le cadre dit un croisement. Le tableau dit la même chose en mots.',
		en: '{label}: the higher the ink, the more records; a frame is an overlap. The table says the same in words.',
		zh: '{label}：墨迹越高，记录越多；方框表示重叠。表格以文字表达相同内容。',
	},
	'matrix.all': { fr: 'Toutes', en: 'All', zh: '全部' },
	'matrix.option': { fr: '{name} ({count})', en: '{name} ({count})', zh: '{name}（{count}）' },
	'matrix.selected': { fr: '{row} × {column}', en: '{row} × {column}', zh: '{row} × {column}' },
	'matrix.gap': {
		fr: 'Rien n’est recensé ici. Quelqu’un y est peut-être, sans qu’aucune source publique lue le dise.',
		en: 'Nothing is on record here. Somebody may be there without any public source read that says so.',
		zh: '此处没有记录。可能有机构在此活动，只是已读的公开来源均未提及。',
	},
} satisfies Catalogue
