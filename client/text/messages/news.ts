import type { Catalogue } from '../catalogue'

/** The age of the last news, and records from memory alone. */
export const news = {
	'news.since': {
		fr: 'sans nouvelles depuis {precision, select, day {le {date}} other {{date}}}',
		en: 'no news since {precision, select, other {{date}}}',
		zh: '{precision, select, other {{date}}}以来无消息',
	},
	'news.never': {
		fr: 'sans aucune nouvelle datée',
		en: 'no dated news at all',
		zh: '没有任何注明日期的消息',
	},
	'news.sought': {
		fr: 'cherchait {precision, select, day {le {date}} other {en {date}}} ; sans nouvelles depuis',
		en: 'was seeking {precision, select, day {on {date}} other {in {date}}}; no news since',
		zh: '{precision, select, other {{date}}}曾在寻求；此后无消息',
	},
	'news.offered': {
		fr: 'proposait {precision, select, day {le {date}} other {en {date}}} ; sans nouvelles depuis',
		en: 'was offering {precision, select, day {on {date}} other {in {date}}}; no news since',
		zh: '{precision, select, other {{date}}}曾提供；此后无消息',
	},
	'news.memory': { fr: 'de mémoire, à vérifier', en: 'from memory, to be checked', zh: '凭记忆，待核实' },
	'news.memoryMentions': {
		fr: '{count, plural, one {# mention de mémoire, à vérifier} other {# mentions de mémoire, à vérifier}}',
		en: '{count, plural, one {# mention from memory, to be checked} other {# mentions from memory, to be checked}}',
		zh: '{count, plural, other {#}} 处凭记忆的提及，待核实',
	},
	'news.last': { fr: 'Dernières nouvelles', en: 'Last news', zh: '最近消息' },
	'news.ofMemory': { fr: 'De mémoire', en: 'From memory', zh: '凭记忆' },
	'news.legend': {
		fr: 'estompé après les dernières nouvelles',
		en: 'faded after the last news',
		zh: '最近消息之后淡出',
	},
	'news.legendLines': {
		fr: 'Plus l’encre est pâle, plus les dernières nouvelles sont anciennes.',
		en: 'The paler the ink, the older the last news.',
		zh: '墨色越浅，最近消息越旧。',
	},
} satisfies Catalogue
