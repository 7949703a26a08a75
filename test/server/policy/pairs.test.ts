import { expect, it } from 'vitest'
import { judgeOfPair } from '../../../server/policy/pairs'
import { READERS } from './readers'

it.each([
	[['territory:north', 'territory:north'], 'territory:north'],
	[['territory:north', 'territory:south'], null],
	[['territory:north', null], null],
	[[null, null], null],
])('A pair of records owned by %j is judged by an editor in the name of %s', (owners, expected) => {
	expect(judgeOfPair(READERS.editor, owners)).toBe(expected)
	expect(judgeOfPair(READERS.coordinator, owners)).toBe(null)
})
