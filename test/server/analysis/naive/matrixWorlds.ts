/** Small random worlds with parameters of their matrices. */

import { MATRIX_DIMENSIONS } from '../../../../schema/enums'
import type { GraphRecord } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { date, wish } from '../../../fixtures/records'
import type { MatrixQuestionById } from './naiveMatrix'
import { worlds } from './worlds'

export interface AskedMatrix {
	readonly records: readonly GraphRecord[]
	readonly question: MatrixQuestionById
}

const wishes = fc.array(
	fc.record({
		actor: fc.constantFrom('north', 'village', 'oriel'),
		place: fc.constantFrom('oriel', 'brume', null),
		other: fc.constantFrom(null, 'capital', 'city'),
		since: fc.constantFrom(null, date('2009'), date('2010-03'), date('2010~')),
		until: fc.constantFrom(null, null, date('2010-06')),
		status: fc.constantFrom('inconnu' as const, 'inconnu' as const, 'satisfied' as const),
		attestedSince: fc.constantFrom(null, date('2001-05-01')),
		sectors: fc.subarray(['sector:wine', 'sector:water']),
	}),
	{ maxLength: 3 },
)
const axes = fc
	.subarray([...MATRIX_DIMENSIONS], { minLength: 2, maxLength: 2 })
	.chain((two) => fc.constantFrom(two, two.toReversed()))

export const matrixQuestions: fc.Arbitrary<AskedMatrix> = fc
	.record({ world: worlds, wishes, axes, isDayGiven: fc.boolean() })
	.map(({ world, wishes, axes: [rows, columns], isDayGiven }) => ({
		records: [...world.records, ...wishes.map(({ actor, ...more }, at) => wish(`wish-${at}`, actor, more))],
		question: {
			...world.parameters,
			isDayGiven,
			rows: rows ?? 'FRENCH_ACTOR',
			columns: columns ?? 'YEAR',
		} satisfies MatrixQuestionById,
	}))
