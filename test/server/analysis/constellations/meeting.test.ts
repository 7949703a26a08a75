/** The meeting that a constellation proposes: of those who are near its centre, at their scale. */
import { describe, expect, it } from 'vitest'
import { meetingOf } from '../../../../server/analysis/constellations/meeting'
import { opportunityView } from '../../../../server/analysis/opportunities/opportunityView'
import { harbours } from '../../../fixtures/harbours'
import { organisation } from '../../../fixtures/records'

const view = opportunityView(harbours([organisation('clinic', 'CHU', 'city')]), {
	asOf: '2020-06-01',
	includeScenario: false,
})
const actors = ['city', 'university', 'south', 'oriel', 'capital']

describe('the meeting to propose', () => {
	it('leaves out members from afar, and is at the scale of those who come', () => {
		expect(meetingOf(actors, actors, view)).toMatchObject({ scale: 'COUNTRY', within: null, far: [] })
		expect(meetingOf(actors, ['city', 'university', 'oriel'], view)).toMatchObject({
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
		const { added, invited, far } = meetingOf(whole, ['city', 'university', 'oriel'], view)
		expect({ added, far }).toEqual({ added: [], far: ['south', 'capital', 'clinic'] })
		expect(invited).not.toContain('clinic')
	})
})
