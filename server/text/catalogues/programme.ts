import type { Catalogue } from '../catalogue'

/** UNIVERSITY_PROGRAMME and HOSPITAL_PROGRAMME: institutions with links in one city, in one programme. */
export const programme: Catalogue = {
	'universityProgramme.title': {
		fr: '{where}, {count_words} établissements pourraient monter un programme commun',
		en: '{where}, {count_words} universities could set up a joint programme',
		zh: '{where}，{count_words}所高校可共建联合项目',
	},
	'universityProgramme.sentence': {
		fr: '<b>{where_local}</b>, {count_words} établissements d’enseignement supérieur, qui y travaillent chacun de leur côté, <a>pourraient monter un programme commun</a> : {actors}.{besideCount, plural, =0 {} one { Une de leurs collectivités y a aussi un lien : {beside}.} other { Des collectivités y ont aussi un lien : {beside}.}}',
		en: '<b>{where_local}</b>, {count_words} universities and schools, each at work there on its own, <a>could set up a joint programme</a>: {actors}.{besideCount, plural, =0 {} one { One of their local authorities has a link there too: {beside}.} other { Local authorities of theirs have links there too: {beside}.}}',
		zh: '<b>{where_local}</b>，{count_words}所各自在当地开展工作的高校<a>可共建联合项目</a>：{actors}。{besideCount, plural, =0 {} other {地方政府在当地也有合作关系：{beside}。}}',
	},
	'universityProgramme.affinity': {
		fr: '{asked, select, asked {{seekers} {seekers_number, plural, one {y cherche} other {y cherchent}} un partenaire.} near {Piste calculée, sans demande connue ; deux d’entre eux au moins ont le même partenaire, {common}.} other {Piste calculée, sans demande connue ; chacun a son propre partenaire {where}.}}',
		en: '{asked, select, asked {{seekers} {seekers_number, plural, one {seeks} other {seek}} a partner there.} near {Computed, no known request; at least two of them have the same partner, {common}.} other {Computed, no known request; each has a partner of its own {where}.}}',
		zh: '{asked, select, asked {{seekers}正在当地寻求合作伙伴。} near {系统推算线索，无已知请求；其中至少两方有同一合作伙伴：{common}。} other {系统推算线索，无已知请求；{where}各有自己的合作伙伴。}}',
	},
	'universityProgramme.gone': {
		fr: 'S’il n’y restait qu’un établissement, la piste disparaîtrait.',
		en: 'If only one institution were left there, the opportunity would vanish.',
		zh: '若当地仅剩一所院校，该线索将不复存在。',
	},
	'hospitalProgramme.title': {
		fr: '{where}, {count_words} hôpitaux pourraient monter un programme commun',
		en: '{where}, {count_words} hospitals could set up a joint programme',
		zh: '{where}，{count_words}家医院可共建联合项目',
	},
	'hospitalProgramme.sentence': {
		fr: '<b>{where_local}</b>, {count_words} hôpitaux, qui y coopèrent chacun de leur côté, <a>pourraient monter un programme commun</a> : {actors}.{besideCount, plural, =0 {} one { Une de leurs collectivités y a aussi un lien : {beside}.} other { Des collectivités y ont aussi un lien : {beside}.}}',
		en: '<b>{where_local}</b>, {count_words} hospitals, each cooperating there on its own, <a>could set up a joint programme</a>: {actors}.{besideCount, plural, =0 {} one { One of their local authorities has a link there too: {beside}.} other { Local authorities of theirs have links there too: {beside}.}}',
		zh: '<b>{where_local}</b>，{count_words}家各自在当地开展合作的医院<a>可共建联合项目</a>：{actors}。{besideCount, plural, =0 {} other {地方政府在当地也有合作关系：{beside}。}}',
	},
	'hospitalProgramme.affinity': {
		fr: '{asked, select, asked {{seekers} {seekers_number, plural, one {y cherche} other {y cherchent}} un partenaire.} near {Piste calculée, sans demande connue ; deux d’entre eux au moins ont le même partenaire, {common}.} other {Piste calculée, sans demande connue ; chacun a son propre partenaire {where}.}}',
		en: '{asked, select, asked {{seekers} {seekers_number, plural, one {seeks} other {seek}} a partner there.} near {Computed, no known request; at least two of them have the same partner, {common}.} other {Computed, no known request; each has a partner of its own {where}.}}',
		zh: '{asked, select, asked {{seekers}正在当地寻求合作伙伴。} near {系统推算线索，无已知请求；其中至少两方有同一合作伙伴：{common}。} other {系统推算线索，无已知请求；{where}各有自己的合作伙伴。}}',
	},
	'hospitalProgramme.gone': {
		fr: 'S’il n’y restait qu’un hôpital, la piste disparaîtrait.',
		en: 'If only one hospital were left there, the opportunity would vanish.',
		zh: '若当地仅剩一家医院，该线索将不复存在。',
	},
	'programme.complementarity': {
		fr: '{accompanied, plural, =0 {Aucune collectivité de leur territoire n’a de lien connu {around}.} other {{accompanied} sur {total} : leur collectivité a aussi un lien {around} ({beside_bare}).}}',
		en: '{accompanied, plural, =0 {No local authority of theirs has a known link {around}.} other {For {accompanied} of {total}, a local authority of theirs has a link {around} too ({beside_bare}).}}',
		zh: '{accompanied, plural, =0 {其所在地方政府{around}均无已知合作关系。} other {{total}方中有{accompanied}方，其所在地方政府{around}也有合作关系（{beside}）。}}',
	},
	'programme.lower.beside': {
		fr: 'Si leurs collectivités n’y avaient plus de lien, le score serait de {score}.',
		en: 'If their local authorities no longer had links there, the score would be {score}.',
		zh: '若其所在地方政府在当地不再有合作关系，得分将为{score}。',
	},
}
