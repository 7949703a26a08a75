// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WhatIfPage } from '../../../../client/features/whatIf/WhatIfPage'
import {
	type ChosenChange,
	formatWhatIfChanges,
	MAX_CHANGES_IN_ADDRESS,
	parseWhatIfChanges,
} from '../../../../client/state/whatIfChanges'
import { mount } from '../../mount'

const [ONE, OTHER] = ['office:R037', 'office:R038']
const office = (id: string) => ({
	__typename: 'ListedRecord',
	record: { __typename: 'Office', id, label: `Bureau ${id.slice(-3)}` },
})
const ANSWERS = {
	TriableRecords: {
		records: { __typename: 'RecordConnection', totalCount: 3, nodes: [office(ONE), office(OTHER)] },
	},
	TriedRecord: { record: { __typename: 'Office', id: ONE, label: 'Bureau 037' } },
	WhatIfPage: {
		whatIf: {
			__typename: 'WhatIf',
			sentence: 'Un croisement disparaîtrait.',
			overlapsTotal: 1,
			opportunitiesTotal: 0,
			overlaps: [
				{
					__typename: 'OverlapEffect',
					effect: 'GOES',
					sentence: 'Deux bureaux à Qingdao : plus de croisement.',
					before: {
						__typename: 'Overlap',
						id: 'overlap:1',
						kindName: 'Bureaux',
						title: 'Qingdao : deux bureaux',
						severityLevel: 'HIGH',
					},
					after: null,
				},
			],
			opportunities: [],
		},
	},
}

describe('« Et si… ? »', () => {
	it('merges two offices: the change goes into the address, and the vanished results are listed', async () => {
		const { user, address } = mount(<WhatIfPage />, 'fr', '/et-si', ANSWERS)
		expect(screen.getByText('Aucun changement essayé')).toBeTruthy()
		const form = within(screen.getByRole('form', { name: 'Deux bureaux réunis' }))
		const act = form.getByRole('button', { name: 'Essayer' })
		await user.click(act)
		expect(address()).toBe('/et-si')
		expect(document.activeElement).toBe(form.getByLabelText('Premier bureau'))
		expect(await form.findAllByText('1 autre n’est pas dans cette liste.')).toHaveLength(2)
		await user.selectOptions(form.getByLabelText('Premier bureau'), ONE)
		await user.selectOptions(form.getByLabelText('Second bureau'), OTHER)
		await user.click(act)
		expect(address()).toBe(`/et-si?changes=merge~${ONE}~${OTHER}`)
		expect(await screen.findByText('Un croisement disparaîtrait.')).toBeTruthy()
		expect(screen.getByText('disparaîtrait')).toBeTruthy()
		expect(screen.getByText('Deux bureaux à Qingdao : plus de croisement.')).toBeTruthy()
		expect(screen.getByRole('link', { name: 'Qingdao : deux bureaux' }).getAttribute('href')).toBe(
			'/croisements/overlap:1',
		)
		await user.click(screen.getByRole('button', { name: 'Retirer' }))
		expect(address()).toBe('/et-si')
	})
})

describe('Changes in an address', () => {
	const all: readonly ChosenChange[] = [
		{
			kind: 'mission',
			actor: 'territory:FR:region:53',
			place: 'territory:CN:370200',
			start: '2027-05-03',
			end: '2027-05-07',
		},
		{ kind: 'merge', offices: [ONE, OTHER] },
		{ kind: 'end', record: 'partnership:P073', date: '2027-01' },
	]

	it('are read back as they were written', () => {
		expect(parseWhatIfChanges(new URLSearchParams(formatWhatIfChanges(all)))).toEqual(all)
		expect(formatWhatIfChanges([])).toEqual({})
	})

	it('are ignored if invalid, and are ten at most', () => {
		const wrong = [
			'mission~a b~x~2027-05-03~2027-05-07',
			'mission~territory:FR:region:53~territory:CN:370200~2027-05-07~2027-05-03',
			`merge~${ONE}`,
			`merge~${ONE}~${ONE}`,
			'end~partnership:P073~soon',
			'vanish',
		]
		expect(parseWhatIfChanges(new URLSearchParams({ changes: wrong.join(',') }))).toEqual([])
		const many = Array.from({ length: 14 }, () => 'end~partnership:P073~2027')
		expect(parseWhatIfChanges(new URLSearchParams({ changes: many.join(',') }))).toHaveLength(
			MAX_CHANGES_IN_ADDRESS,
		)
	})
})
