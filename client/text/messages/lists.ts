import type { Catalogue } from '../catalogue'

/** Every list: its sector, its export, its mail. */
export const lists = {
	'lists.sector': { fr: 'Filière', en: 'Sector', zh: '领域' },
	'lists.sectorAll': { fr: 'toutes les filières', en: 'all sectors', zh: '所有领域' },
	'lists.export': {
		fr: 'Exporter la liste (CSV pour Excel)',
		en: 'Export the list (CSV for Excel)',
		zh: '导出列表（CSV，适用于 Excel）',
	},
	'lists.exportStop': { fr: 'Arrêter l’export', en: 'Stop the export', zh: '停止导出' },
	'lists.exportReading': {
		fr: '{total, plural, =0 {Chargement de la liste…} other {{here} lignes sur {total}.}}',
		en: '{total, plural, =0 {Loading the list…} other {{here} rows of {total}.}}',
		zh: '{total, plural, =0 {正在加载列表……} other {已加载 {here} / {total} 行。}}',
	},
	'lists.exportDone': {
		fr: '{count, plural, =0 {Fichier prêt, sans ligne.} one {Fichier prêt : # ligne.} other {Fichier prêt : # lignes.}}',
		en: '{count, plural, =0 {File ready, without a row.} one {File ready: # row.} other {File ready: # rows.}}',
		zh: '{count, plural, =0 {文件已就绪，无数据行。} other {文件已就绪：# 行。}}',
	},
	'lists.seeAlso': { fr: 'Voir aussi', en: 'See also', zh: '另见' },
} satisfies Catalogue
