import type { Catalogue } from '../catalogue'

/** The age of the last trace, and records from memory alone. */
export const freshness = {
	'freshness.since': { fr: 'dernière trace : {year}', en: 'last trace: {year}', zh: '最近记录：{year}年' },
	'freshness.never': { fr: 'date inconnue', en: 'date unknown', zh: '日期不详' },
	'freshness.reported': {
		fr: 'rapporté {precision, select, day {le {date}} other {en {date}}}, suite inconnue',
		en: 'reported {precision, select, day {on {date}} other {in {date}}}, outcome unknown',
		zh: '{precision, select, other {{date}}}有记录，后续不详',
	},
	'freshness.memory': {
		fr: 'de mémoire, à vérifier',
		en: 'from memory, to be checked',
		zh: '凭记忆，待核实',
	},
	'freshness.memoryMentions': {
		fr: '{count, plural, one {# mention de mémoire, à vérifier} other {# mentions de mémoire, à vérifier}}',
		en: '{count, plural, one {# mention from memory, to be checked} other {# mentions from memory, to be checked}}',
		zh: '{count, plural, other {#}} 处凭记忆的提及，待核实',
	},
	'freshness.last': { fr: 'Dernière trace', en: 'Last trace', zh: '最近记录' },
	'freshness.ofMemory': { fr: 'De mémoire', en: 'From memory', zh: '凭记忆' },
	'freshness.legend': {
		fr: 'estompé après la dernière trace',
		en: 'faded after the last trace',
		zh: '最近记录之后淡出',
	},
	'freshness.legendLines': {
		fr: 'Plus l’encre est pâle, plus la dernière trace est ancienne.',
		en: 'The paler the ink, the older the last trace.',
		zh: '墨色越浅，最近记录越旧。',
	},
} satisfies Catalogue
