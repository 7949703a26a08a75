import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../server/errors'
import { searchQuery } from '../../../server/store/searchActors'
import { fc } from '../../fixtures/fastCheck'

const lucene = (text: string): string => searchQuery(text).lucene

describe('The full-text query', () => {
	it('asks a code as it is, or as a start: another digit is another place', () => {
		expect(lucene('33063')).toBe('(+(33063^4 OR 33063*^2))')
	})

	it('asks both forms of a word with a mark in it', () => {
		expect(lucene("Xi'an")).toBe('(+(xian^4 OR xian*^2)) OR (+(xi^4 OR xi*^2) an*)')
	})

	it('does not insist on words that the analyzer drops, unless there is nothing else', () => {
		expect(lucene('is')).toBe('(+(is^4 OR is*^2))')
	})

	it('lets nothing of the search syntax through, whatever is typed', () => {
		const ours = /^[+()"*~^ \p{L}\p{M}\p{N}]*$/u
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				try {
					return ours.test(lucene(text))
				} catch (error) {
					return error instanceof BadInput
				}
			}),
		)
	})
})
