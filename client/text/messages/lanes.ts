import type { Catalogue } from '../catalogue'

/** The explorer's timeline: its lanes, its lenses, and the meaning of its ink. */
export const lanes = {
	'lanes.name': { fr: 'Frise', en: 'Timeline', zh: '时间线' },
	'lanes.keys': {
		fr: '← → : fait suivant ; ↑ ↓ : rangée ; Entrée : ouvrir ; C : choisir la collectivité ; + et − : voir de près le croisement voisin, puis revenir.',
		en: '← →: next fact; ↑ ↓: lane; Enter: open; C: choose the local authority; + and −: the nearest overlap in close-up, and back.',
		zh: '← →：下一条；↑ ↓：换行；Enter：打开；C：选择该地方政府；+ 与 −：细看最近的重叠、返回。',
	},
	'lanes.yearKeys': {
		fr: '← → : suivant ; ↑ ↓ : rangée ; Entrée : choisir la collectivité ou l’année, ouvrir l’événement.',
		en: '← →: next; ↑ ↓: lane; Enter: choose the local authority or the year, open the event.',
		zh: '← →：下一项；↑ ↓：换行；Enter：选择该地方政府或年份，打开该活动。',
	},
	'lanes.links': { fr: 'Liens', en: 'Links', zh: '合作关系' },
	'lanes.offices': { fr: 'Bureaux', en: 'Offices', zh: '代表处' },
	'lanes.missions': { fr: 'Missions', en: 'Missions', zh: '出访' },
	'lanes.meetings': { fr: 'Visites', en: 'Visits', zh: '来访' },
	'lanes.wishes': { fr: 'Souhaits et offres', en: 'Wishes and offers', zh: '意愿与提议' },
	'lanes.events': { fr: 'Événements', en: 'Events', zh: '活动' },
	'lanes.undated': {
		fr: '{count, plural, =0 {aucun sans date} one {dont # sans date} other {dont # sans date}}',
		en: '{count, plural, =0 {none without a date} one {# without a date} other {# without a date}}',
		zh: '{count, plural, other {其中 # 条无日期}}',
	},
	'lanes.group.links': {
		fr: '{name} : {count, plural, one {# lien} other {# liens}}',
		en: '{name}: {count, plural, one {# link} other {# links}}',
		zh: '{name}：{count, plural, other {# 项合作关系}}',
	},
	'lanes.group.offices': {
		fr: '{name} : {count, plural, one {# bureau} other {# bureaux}}',
		en: '{name}: {count, plural, one {# office} other {# offices}}',
		zh: '{name}：{count, plural, other {# 个代表处}}',
	},
	'lanes.choose': { fr: 'Choisir {name}', en: 'Choose {name}', zh: '选择{name}' },
	'lanes.fewer': { fr: 'En montrer moins', en: 'Show fewer', zh: '收起' },
	'lanes.whole': {
		fr: 'Tout montrer : {count, plural, one {# rangée de plus} other {# rangées de plus}}',
		en: 'Show all: {count, plural, one {# more row} other {# more rows}}',
		zh: '全部显示：{count, plural, other {另有 # 行}}',
	},
	'lanes.rest.links': {
		fr: '{count, plural, one {# autre lien} other {# autres liens}}',
		en: '{count, plural, one {# other link} other {# other links}}',
		zh: '{count, plural, other {另有 # 项合作关系}}',
	},
	'lanes.rest.offices': {
		fr: '{count, plural, one {# autre bureau} other {# autres bureaux}}',
		en: '{count, plural, one {# other office} other {# other offices}}',
		zh: '{count, plural, other {另有 # 个代表处}}',
	},
	'lanes.year.missions': {
		fr: '{year} : {count, plural, one {# mission} other {# missions}}. Voir cette année',
		en: '{year}: {count, plural, one {# mission} other {# missions}}. See this year',
		zh: '{year}年：{count, plural, other {# 次出访}}。查看该年',
	},
	'lanes.year.meetings': {
		fr: '{year} : {count, plural, one {# visite} other {# visites}}. Voir cette année',
		en: '{year}: {count, plural, one {# visit} other {# visits}}. See this year',
		zh: '{year}年：{count, plural, other {# 次来访}}。查看该年',
	},
	'lanes.year.wishes': {
		fr: '{year} : {count, plural, one {# souhait ou offre} other {# souhaits et offres}}. Voir cette année',
		en: '{year}: {count, plural, one {# wish or offer} other {# wishes and offers}}. See this year',
		zh: '{year}年：{count, plural, other {# 项意愿或提议}}。查看该年',
	},
	'lanes.reduced': {
		fr: 'Avant {until}, l’échelle est réduite : peu de faits y sont datés.',
		en: 'Before {until} the scale is reduced: few facts are dated there.',
		zh: '{until}年以前比例尺缩小：该时期有日期的记录较少。',
	},
	'lanes.brush': {
		fr: 'Faites glisser pour choisir une période',
		en: 'Drag to choose a period',
		zh: '拖动以选择时期',
	},
	'lanes.wholePeriod': { fr: 'Toute la période', en: 'Whole period', zh: '全部时期' },
	'lanes.sinceNews': {
		fr: 'dernière trace : {date}',
		en: 'last trace: {date}',
		zh: '最近记录：{date}',
	},
	'lanes.noDate': { fr: 'sans date connue', en: 'no known date', zh: '日期不详' },
	'lanes.unknownGroup': { fr: 'Acteur inconnu', en: 'Unknown actor', zh: '机构不详' },
	'lanes.legend.known': { fr: 'connu', en: 'known', zh: '已知' },
	'lanes.legend.fading': { fr: 'sans trace depuis', en: 'no trace since', zh: '此后无记录' },
	'lanes.legend.stopped': { fr: 'terminé', en: 'ended', zh: '已结束' },
	'lanes.legend.never': { fr: 'date inconnue', en: 'date unknown', zh: '日期不详' },
	'lanes.legend.brick': { fr: 'une mission', en: 'one mission', zh: '一次出访' },
	'lanes.legend.yearOnly': { fr: 'année seule', en: 'year only', zh: '仅知年份' },
	'lanes.legend.event': {
		fr: '{count, plural, one {# événement public, hors du total des fiches} other {# événements publics, hors du total des fiches}}',
		en: '{count, plural, one {# public event, not counted among the records} other {# public events, not counted among the records}}',
		zh: '{count, plural, other {# 场公开活动，不计入记录总数}}',
	},
	'lanes.events.list': {
		fr: '{count, plural, one {L’événement public recensé} other {Les # événements publics, un par un}}',
		en: '{count, plural, one {The public event on record} other {The # public events one by one}}',
		zh: '{count, plural, other {# 场公开活动列表}}',
	},
	'lanes.events.left': {
		fr: '{count, plural, one {# autre, plus ancien, n’est pas montré : bornez la période pour le voir.} other {# autres, plus anciens, ne sont pas montrés : bornez la période pour les voir.}}',
		en: '{count, plural, one {# older one is not shown: bound the period to see it.} other {# older ones are not shown: bound the period to see them.}}',
		zh: '{count, plural, other {另有 # 场较早的活动未显示：限定时期即可查看。}}',
	},
	'lanes.legend.crowding': {
		fr: 'missions qui se croisent (tirets : à confirmer)',
		en: 'missions that overlap (dashes: to be confirmed)',
		zh: '重叠的出访（虚线：待确认）',
	},
	'lanes.crowding': {
		fr: '{place}, {year} : {count, plural, one {# acteur} other {# acteurs}}',
		en: '{place}, {year}: {count, plural, one {# actor} other {# actors}}',
		zh: '{place}，{year}年：{count, plural, other {# 个机构}}',
	},
	'lanes.lens.days': {
		fr: '{years} : acteurs présents, jour par jour',
		en: '{years}: actors present, day by day',
		zh: '{years}年：逐日在场的机构',
	},
	'lanes.lens.noDays': {
		fr: 'Aucune de ces missions n’est datée au jour près : impossible de compter qui y était le même jour.',
		en: 'None of these missions is dated to the day: who was there on the same day cannot be counted.',
		zh: '这些出访均未精确到日，无法统计同日在场者。',
	},
	'lanes.lens.peak': {
		fr: '{count, plural, one {# acteur} other {# acteurs}} le même jour : {period}',
		en: '{count, plural, one {# actor} other {# actors}} on the same day: {period}',
		zh: '同日在场{count, plural, other { # 个机构}}：{period}',
	},
	'lanes.lens.open': { fr: 'Ouvrir ce croisement', en: 'Open this overlap', zh: '打开此重叠' },
	'lanes.lens.which': { fr: 'Croisement vu de près', en: 'Overlap in close-up', zh: '细看的重叠' },
	'lanes.lens.strongest': { fr: 'Le plus fort', en: 'The strongest', zh: '最突出的' },
	'lanes.coming': { fr: 'Les douze mois qui viennent', en: 'The next twelve months', zh: '未来十二个月' },
	'lanes.coming.holidays': {
		fr: 'Jours fériés : plein, en France ; cadre, dans l’autre pays',
		en: 'Public holidays: solid in France, framed in the other country',
		zh: '公共假日：实心为法国，空框为另一国',
	},
	'lanes.coming.noHolidays': {
		fr: 'Jours fériés non recensés pour cette période',
		en: 'Public holidays are not on record for this period',
		zh: '此时期没有公共假日记录',
	},
	'lanes.coming.none': {
		fr: 'Aucune mission annoncée : cela ne veut pas dire que personne ne part.',
		en: 'No mission is announced: this does not mean that nobody is travelling.',
		zh: '没有已公布的出访；这并不意味着无人出访。',
	},
	'lanes.coming.planned': {
		fr: '{count, plural, =0 {Aucune mission annoncée.} one {# mission ou visite annoncée.} other {# missions et visites annoncées.}}',
		en: '{count, plural, =0 {No mission is announced.} one {# mission or visit is announced.} other {# missions and visits are announced.}}',
		zh: '{count, plural, =0 {没有已公布的出访。} other {已公布 # 次出访与来访。}}',
	},
	'lanes.coming.list': { fr: 'Jours fériés, un par un', en: 'Holidays one by one', zh: '公共假日列表' },
	'lanes.precheck': {
		fr: 'Avant de partir : essayer une mission',
		en: 'Before you go: try out a mission',
		zh: '出访之前：试填一次访问',
	},
	'lanes.table': { fr: 'La même chose en tableau', en: 'The same as a table', zh: '以表格查看' },
} satisfies Catalogue
