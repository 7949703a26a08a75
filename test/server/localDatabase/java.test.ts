import { describe, expect, it } from 'vitest'
import { chooseJava, majorOf } from '../../../server/localDatabase/java'

const javas = (...majors: number[]) => majors.map((major) => ({ path: `/java/${major}`, major }))

describe('The Java for a Neo4j', () => {
	it.each([
		['5.26.30', [25, 21], 21],
		['5.26.30', [11, 17, 21], 17],
		['5.26.30', [8, 11, 25], null],
		['2026.05.0', [17, 25], 25],
		['2026.05.0', [21, 25], 21],
		['2026.05.0', [17], null],
		['5.26.30', [], null],
	])('%s among %j is %s', (version, majors, chosen) => {
		expect(chooseJava(javas(...majors), version)?.major ?? null).toBe(chosen)
	})

	it.each([
		['17.0.15', 17],
		['21', 21],
		['1.8.0_402', 8],
		['', null],
	])('reads %s as %s', (version, major) => {
		expect(majorOf(version)).toBe(major)
	})
})
