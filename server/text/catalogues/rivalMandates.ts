import type { Catalogue } from '../catalogue'

/** RIVAL_MANDATES: facts, no reproach. */
export const rivalMandates: Catalogue = {
	'rivalMandates.title': {
		fr: '{represented_bare} : plusieurs lettres pour la même collectivité',
		en: '{represented_bare}: several letters for the same local authority',
		zh: '{represented_bare}：同一地方政府有多份委托书',
	},
	'rivalMandates.sentence': {
		fr: '<b>{represented_local}</b> : <a>plusieurs lettres pour la même collectivité</a>, de {count_words} organismes qui disent la représenter en France ; {letters_words} lettres sont en cours{contested, plural, =0 {} one {, dont une contestée} other {, dont {contested_words} contestées}}.',
		en: '<b>{represented_local}</b>: <a>several letters for the same local authority</a>, from {count_words} organisations that say they represent it in France; {letters_words} letters are current{contested, plural, =0 {} one {, one of which is contested} other {, {contested_words} of which are contested}}.',
		zh: '<b>{represented_local}</b>：<a>同一地方政府有多份委托书</a>。{count_words}个机构自称在法国代表该地方政府，现有{letters_words}份有效委托书{contested, plural, =0 {} other {，其中{contested_words}份有争议}}。',
	},
	'rivalMandates.simultaneity': {
		fr: '{count_words} organismes, chacun compté une fois, ont une lettre en cours.',
		en: '{count_words} organisations, each counted once, hold a current letter.',
		zh: '{count_words}个机构（各计一次）持有有效委托书。',
	},
	'rivalMandates.evidence': {
		fr: '{records, plural, one {# lettre est recensée} other {# lettres sont recensées}}.',
		en: '{records, plural, one {# letter is} other {# letters are}} on record.',
		zh: '有记录的委托书共{records}份。',
	},
}
