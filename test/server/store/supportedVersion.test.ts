import { describe, expect, it } from 'vitest'
import { Refused } from '../../../server/errors'
import { assertSupportedVersion, isCalendarVersion } from '../../../server/store/supportedVersion'

describe('The supported Neo4j versions', () => {
	it.each(['5.26.0', '5.26.30', '5.27.0-aura', '2025.01.0', '2026.05.0'])('take %s', (version) => {
		expect(() => assertSupportedVersion(version)).not.toThrow()
	})

	it.each(['5.25.1', '5.3.0', '4.4.40', '3.5.35', '', 'unknown', '6'])('refuse « %s »', (version) => {
		expect(() => assertSupportedVersion(version)).toThrow(Refused)
	})

	it('say what was expected, what came and the ways out', () => {
		expect(() => assertSupportedVersion('4.4.40')).toThrow(
			/5\.26 LTS or newer.*came "4\.4\.40".*Upgrade.*NEO4J_URI/,
		)
	})

	it('know the releases that are named by the calendar', () => {
		expect([isCalendarVersion('5.26.30'), isCalendarVersion('2025.01.0')]).toEqual([false, true])
	})
})
