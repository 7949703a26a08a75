import { describe, expect, it } from 'vitest'
import type { Mission } from '../../../server/domain/records'
import { reasonProblem, restored, retracted, withCommandRetraction } from '../../../server/domain/retraction'
import { mission } from '../../fixtures/records'

const standing = mission('mission:m', null, null, '2010-05')
const calledWrong = (reason: string): Mission => ({
	...standing,
	retracted: reason,
	retractionBy: 'table',
	retractedInTable: reason,
})
const said = ({ retracted, retractionBy, retractedInTable }: Mission) => [
	retracted,
	retractionBy,
	retractedInTable,
]
/** The record after a load whose table says `now`. */
const loaded = (before: Mission, now: Mission) => said(withCommandRetraction(before, now) as Mission)
const byCommand = (record: Mission, reason: string) => retracted(record, reason) as Mission
const restoredOf = (record: Mission) => restored(record) as Mission

describe('A fact after a load', () => {
	it('is retracted or stands as its table says, if no command spoke', () => {
		expect(loaded(standing, calledWrong('twice'))).toEqual(['twice', 'table', 'twice'])
		expect(loaded(calledWrong('twice'), standing)).toEqual([null, null, null])
		expect(loaded(calledWrong('twice'), calledWrong('another town'))).toEqual([
			'another town',
			'table',
			'another town',
		])
	})

	it('stays retracted by a command, whatever its table says', () => {
		const before = byCommand(standing, 'never took place')
		expect(loaded(before, standing)).toEqual(['never took place', 'command', null])
		const both = withCommandRetraction(before, calledWrong('twice')) as Mission
		expect(said(both)).toEqual(['never took place', 'command', 'twice'])
		expect(loaded(both, standing)).toEqual(['never took place', 'command', null])
	})

	it('stays restored by a command until its table says something else', () => {
		const before = restoredOf(calledWrong('twice'))
		expect(said(before)).toEqual([null, 'command', 'twice'])
		expect(loaded(before, calledWrong('twice'))).toEqual([null, 'command', 'twice'])
		expect(loaded(before, calledWrong('another town'))).toEqual(['another town', 'table', 'another town'])
		expect(loaded(before, standing)).toEqual([null, null, null])
	})

	it('follows its table again once a command undid the retraction of a command', () => {
		const before = restoredOf(byCommand(standing, 'never took place'))
		expect(before).toEqual({ ...standing, version: 3 })
		expect(loaded(before, calledWrong('twice'))).toEqual(['twice', 'table', 'twice'])
	})

	it('takes every other value from its table', () => {
		const next = { ...standing, size: 12 }
		expect(withCommandRetraction(byCommand(standing, 'wrong'), next)).toMatchObject({
			size: 12,
			retracted: 'wrong',
		})
	})
})

describe('A reason', () => {
	it.each(['Deux lignes pour un fait.', '重复', 'déjà en M012'])('of a retraction can be « %s »', (text) => {
		expect(reasonProblem(text)).toBeNull()
	})

	it.each(['no', 'Oui', 'true', 'x', '1', '?', ' ', 'a'.repeat(2_001)])(
		'of a retraction cannot be « %s »',
		(text) => {
			expect(reasonProblem(text)).not.toBeNull()
		},
	)
})
