import type { WhatIfChange } from '../../graphql/generated/types'
import type { ChosenChange } from '../../state/whatIfChanges'

/** A change as the API takes it. */
export function changeToInput(change: ChosenChange): WhatIfChange {
	switch (change.kind) {
		case 'mission': {
			const { actor, place, start, end } = change
			return { addMission: { actor, places: [place], start, end } }
		}
		case 'merge':
			return { mergeOffices: [...change.offices] }
		case 'end':
			return { endRecord: { record: change.record, date: change.date } }
	}
}
