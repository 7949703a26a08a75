import type { Catalogue } from '../catalogue'

/** DUPLICATE_RECORD: two records that look like the same thing. */
export const duplicateRecord: Catalogue = {
	'duplicateRecord.sameEnds': {
		fr: 'Ces deux fiches n’en font peut-être qu’une : même nature ({kind_lower}), mêmes acteurs ({actors_bare}), dates qui peuvent être les mêmes.',
		en: 'These two records may be one: same kind ({kind_lower}), same actors ({actors_bare}), dates that may be the same.',
		zh: '这两条记录可能是同一条：类型相同（{kind}），双方相同（{actors}），日期可能一致。',
	},
	'duplicateRecord.nearNames': {
		fr: 'Ces deux fiches n’en font peut-être qu’une : leurs noms sont presque les mêmes, « {first} » et « {second} ».',
		en: 'These two records may be one: their names are nearly the same, “{first}” and “{second}”.',
		zh: '这两条记录可能是同一条：名称几乎相同，“{first}”与“{second}”。',
	},
}
