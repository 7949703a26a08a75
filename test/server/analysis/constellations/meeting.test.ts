/** The meeting that a constellation proposes: of those who are near its centre, at their scale. */
import { describe, expect, it } from 'vitest'
import { meetingOf } from '../../../../server/analysis/constellations/meeting'
import { harbours } from '../../../fixtures/harbours'
import { organisation } from '../../../fixtures/records'

const { geography } = harbours([organisation('clinic', 'CHU', 'city')])
const actors = ['city', 'university', 'south', 'oriel', 'capital']

function meeting(members: readonly string[], near: readonly string[]) {
	const actors = (ids: readonly string[]) => ids.map((id) => geography.actor(id))
	return meetingOf(actors(near), actors(members.filter((id) => !near.includes(id))), geography)
}

describe('the meeting to propose', () => {
	it('leaves out members from afar, and is at the scale of those who come', () => {
		expect(meeting(actors, actors)).toMatchObject({ scale: 'COUNTRY', within: null, far: [] })
		expect(meeting(actors, ['city', 'university', 'oriel'])).toMatchObject({
			scale: 'CITY',
			about: 'oriel',
			within: 'city',
			invited: ['city', 'university', 'clinic', 'oriel'],
			far: ['south', 'capital'],
			sentence: { values: { farCount: 1, far: { actors: [{ actor: 'south' }] } } },
		})
	})

	it('invites nobody of a sort that lacks among them who is a member from afar', () => {
		const whole = [...actors, 'clinic']
		const { added, invited, far } = meeting(whole, ['city', 'university', 'oriel'])
		expect({ added, far }).toEqual({ added: [], far: ['south', 'capital', 'clinic'] })
		expect(invited).not.toContain('clinic')
	})
})
