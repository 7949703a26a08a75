import type { Catalogue } from '../catalogue'

/** The explorer's map: its signs, its keys, and what it leaves out. */
export const map = {
	'map.name': {
		fr: 'Carte des deux pays et de ce qui les lie',
		en: 'Map of both countries and of what ties them',
		zh: '两国及其联系地图',
	},
	'map.keys': {
		fr: '+ et − : rapprocher, éloigner ; flèches : déplacer, ou de lieu en lieu d’ouest en est ; Tab : du lieu à ses liaisons ; 0 : tout voir ; Entrée : choisir.',
		en: '+ and −: zoom; arrows: pan, or from place to place, west to east; Tab: from the place to its ties; 0: see all; Enter: choose.',
		zh: '+ 与 −：缩放；方向键：移动，或自西向东逐个地点；Tab：从地点到其联系；0：查看全部；Enter：选择。',
	},
	'map.keysWithoutZoom': {
		fr: 'Flèches haut et bas : de lieu en lieu d’ouest en est ; Tab : du lieu à ses liaisons ; Entrée : choisir le lieu ou ouvrir la liaison.',
		en: 'Up and down arrows: from place to place, west to east; Tab: from the place to its ties; Enter: choose the place or open the tie.',
		zh: '上下方向键：自西向东逐个地点；Tab：从地点到其联系；Enter：选择地点或打开联系。',
	},
	'map.walk': {
		fr: '{name, select, none {Liaisons de la carte} other {Liaisons : {name}}}',
		en: '{name, select, none {Ties of the map} other {Ties: {name}}}',
		zh: '{name, select, none {地图上的联系} other {{name}的联系}}',
	},
	'map.layers': { fr: 'Montrer', en: 'Show', zh: '显示' },
	'map.layer.links': { fr: 'liens et souhaits', en: 'links and wishes', zh: '合作关系与意愿' },
	'map.layer.missions': { fr: 'missions et visites', en: 'missions and visits', zh: '出访与来访' },
	'map.layer.offices': { fr: 'bureaux', en: 'offices', zh: '代表处' },
	'map.layer.consulates': { fr: 'consulats', en: 'consulates', zh: '领事馆' },
	'map.layer.institutes': { fr: 'instituts', en: 'institutes', zh: '学院与法语联盟' },
	'map.place': {
		fr: '{name} : {count, plural, =0 {aucune fiche} one {# fiche} other {# fiches}}',
		en: '{name}: {count, plural, =0 {no record} one {# record} other {# records}}',
		zh: '{name}：{count, plural, =0 {没有记录} other {# 条记录}}',
	},
	'map.cluster': {
		fr: '{name} et {others, plural, one {# lieu proche} other {# lieux proches}} : {count, plural, =0 {aucune fiche} one {# fiche} other {# fiches}}. Rapprocher',
		en: '{name} and {others, plural, one {# place nearby} other {# places nearby}}: {count, plural, =0 {no record} one {# record} other {# records}}. Zoom in',
		zh: '{name}及附近{others, plural, other { # 个地点}}：{count, plural, =0 {没有记录} other {# 条记录}}。放大',
	},
	'map.place.overlap': { fr: 'croisement ici', en: 'overlap here', zh: '此地有重叠' },
	'map.place.office': { fr: 'bureau sur place', en: 'office on site', zh: '设有代表处' },
	'map.arc': {
		fr: '{from} – {to} : {count, plural, =0 {aucune fiche} one {# fiche} other {# fiches}}',
		en: '{from} – {to}: {count, plural, =0 {no record} one {# record} other {# records}}',
		zh: '{from} – {to}：{count, plural, =0 {没有记录} other {# 条记录}}',
	},
	'map.arc.overlap': { fr: 'croisement', en: 'overlap', zh: '重叠' },
	'map.arc.proposed': {
		fr: '{from} – {to} : à mettre en commun',
		en: '{from} – {to}: could be shared',
		zh: '{from} – {to}：可共享',
	},
	'map.arc.undated': { fr: 'date inconnue', en: 'date unknown', zh: '日期不详' },
	'map.arc.news': { fr: 'dernière trace : {date}', en: 'last trace: {date}', zh: '最近记录：{date}' },
	'map.unplaced': {
		fr: '{count, plural, =0 {Chaque fiche a ses deux lieux.} one {# fiche, sans lieu connu d’un des deux côtés, n’est pas dessinée.} other {# fiches, sans lieu connu d’un des deux côtés, ne sont pas dessinées.}}',
		en: '{count, plural, =0 {Each record has both its places.} one {# record without a known place on one side is not drawn.} other {# records without a known place on one side are not drawn.}}',
		zh: '{count, plural, =0 {每条记录均有双方地点。} other {# 条记录有一方地点不详，未绘出。}}',
	},
	'map.left': {
		fr: '{count, plural, =0 {Tout est dessiné.} one {# fiche des lieux les moins liés n’est pas dessinée.} other {# fiches des lieux les moins liés ne sont pas dessinées.}}',
		en: '{count, plural, =0 {All is drawn.} one {# record of the least linked places is not drawn.} other {# records of the least linked places are not drawn.}}',
		zh: '{count, plural, =0 {已全部绘出。} other {关联最少的地点有 # 条记录未绘出。}}',
	},
	'map.pairsLeft': {
		fr: 'Sur {total, number} liaisons d’un lieu à l’autre, {read, number} sont lues : celles des acteurs les plus liés.',
		en: 'Of {total, number} ties from place to place, {read, number} were read: those of the most linked actors.',
		zh: '地点之间的联系共 {total, number} 条，仅读取关联最多的机构的 {read, number} 条。',
	},
	'map.outside': {
		fr: '{count, plural, =0 {Rien n’est hors du champ.} one {# fiche est hors du champ.} other {# fiches sont hors du champ.}}',
		en: '{count, plural, =0 {Nothing is out of sight.} one {# record is out of sight.} other {# records are out of sight.}}',
		zh: '{count, plural, =0 {全部在视野内。} other {# 条记录在视野之外。}}',
	},
	'map.hiddenLayers': {
		fr: '{count, plural, =0 {Aucune fiche n’est masquée.} one {# fiche est masquée par vos choix d’affichage.} other {# fiches sont masquées par vos choix d’affichage.}}',
		en: '{count, plural, =0 {No record is hidden.} one {# record is hidden by your choice of layers.} other {# records are hidden by your choice of layers.}}',
		zh: '{count, plural, =0 {没有隐藏的记录。} other {按您的显示选项，隐藏了 # 条记录。}}',
	},
	'map.legend.recent': { fr: 'trace récente', en: 'recent trace', zh: '近期有记录' },
	'map.legend.silent': {
		fr: 'plus l’encre pâlit, plus elles sont anciennes',
		en: 'the paler the ink, the older they are',
		zh: '墨色越浅，消息越旧',
	},
	'map.legend.never': { fr: 'date inconnue', en: 'date unknown', zh: '日期不详' },
	'map.legend.overlap': { fr: 'croisement', en: 'overlap', zh: '重叠' },
	'map.legend.over': { fr: 'croisement passé', en: 'past overlap', zh: '过去的重叠' },
	'map.legend.proposed': { fr: 'à mettre en commun', en: 'could be shared', zh: '可共享' },
	'map.legend.office': { fr: 'bureau', en: 'office', zh: '代表处' },
	'map.legend.cluster': {
		fr: 'nombre : lieux voisins regroupés',
		en: 'number: nearby places, grouped',
		zh: '数字：相近地点合并显示',
	},
	'map.source': {
		fr: 'Côtes : Natural Earth (domaine public). Les deux pays ne sont pas à la même échelle ; aucune frontière n’est tracée.',
		en: 'Coasts: Natural Earth (public domain). The two countries are not on the same scale; no border is drawn.',
		zh: '海岸线：Natural Earth（公有领域）。两国比例尺不同；未绘任何边界。',
	},
	'map.posts': {
		fr: '{count, plural, =0 {Aucun consulat ni institut} one {Le consulat ou l’institut} other {Liste des # consulats et instituts}}',
		en: '{count, plural, =0 {No consulate or institute} one {The consulate or institute} other {List of the # consulates and institutes}}',
		zh: '{count, plural, =0 {没有领事馆或学院} other {领事馆与学院列表（#）}}',
	},
	'map.table': { fr: 'La même chose en tableau', en: 'The same as a table', zh: '以表格查看' },
} satisfies Catalogue
