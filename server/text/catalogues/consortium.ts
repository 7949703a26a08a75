import type { Catalogue } from '../catalogue'

/** CONSORTIUM: one sector, several collectivités, one or several partners of one place of the widest level. */
export const consortium: Catalogue = {
	'consortium.title': {
		fr: '{where}, {count_words} collectivités pourraient former un consortium : {sector}',
		en: '{where}, {count_words} local authorities could form a consortium: {sector}',
		zh: '{where}，{count_words}个地方政府可组成联合体：{sector}',
	},
	'consortium.sentence': {
		fr: '<b>{where_local}</b>, {count_words} collectivités <a>pourraient former un consortium</a> ({sector}) : {actors}. {partners_count, plural, one {Partenaire} other {Partenaires}} : {partners_bare}.',
		en: '<b>{where_local}</b>, {count_words} local authorities <a>could form a consortium</a> ({sector}): {actors}. {partners_count, plural, one {Partner} other {Partners}}: {partners_bare}.',
		zh: '<b>{where_local}</b>，{count_words}个地方政府<a>可组成联合体</a>（{sector}）：{actors}。合作伙伴：{partners}。',
	},
	'consortium.affinity': {
		fr: '{asked, select, asked {{seekers} {seekers_number, plural, one {cherche} other {cherchent}} {where} un partenaire pour cette filière.} near {Piste calculée, sans demande connue ; deux d’entre elles au moins ont le même partenaire, {common}.} other {Piste calculée, sans demande connue ; chacune a son propre partenaire.}}',
		en: '{asked, select, asked {{seekers} {seekers_number, plural, one {seeks} other {seek}} a partner {where} for this sector.} near {Computed, no known request; at least two of them have the same partner, {common}.} other {Computed, no known request; each has a partner of its own.}}',
		zh: '{asked, select, asked {{seekers}正{where}为该领域寻求合作伙伴。} near {系统推算线索，无已知请求；其中至少两方有同一合作伙伴：{common}。} other {系统推算线索，无已知请求；各有自己的合作伙伴。}}',
	},
	'consortium.gone': {
		fr: 'S’il n’y restait qu’une collectivité pour cette filière, la piste disparaîtrait.',
		en: 'If only one local authority were left there for this sector, the opportunity would vanish.',
		zh: '若当地该领域仅剩一个地方政府，该线索将不复存在。',
	},
}
