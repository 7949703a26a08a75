import type { Catalogue } from '../catalogue'

/** DUPLICATE_RECORD: two records that look like the same thing. */
export const duplicateRecord: Catalogue = {
	'duplicateRecord.sameEnds': {
		fr: 'Doublon possible : même type ({kind_lower}), mêmes acteurs ({actors_bare}), dates compatibles.',
		en: 'Possible duplicate: same kind ({kind_lower}), same actors ({actors_bare}), compatible dates.',
		zh: '可能重复：类型相同（{kind}），双方相同（{actors}），日期相容。',
	},
	'duplicateRecord.nearNames': {
		fr: 'Doublon possible : noms presque identiques, « {first} » et « {second} ».',
		en: 'Possible duplicate: nearly identical names, “{first}” and “{second}”.',
		zh: '可能重复：名称几乎相同，“{first}”与“{second}”。',
	},
}
