import type { WhatIfChange } from '../../graphql/generated/types'
import type { TriedChange } from '../../state/triedChanges'

/** A change as the API takes it. */
export function changeInput(change: TriedChange): WhatIfChange {
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
