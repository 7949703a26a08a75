/** The explorer as three users open it: each is a view with a name and an address. */
import { DEFAULT_VIEW, type ExplorerView, type Levels, type Perspective } from './explorerView'

export interface PerspectiveContext {
	/** « ma collectivité »; null where none is chosen. */
	readonly actor: string | null
	/** ISO day at which the screens are read; null until it is known. */
	readonly day: string | null
	readonly widest: Levels
}

/**
 * The view of a perspective. director, of who directs a collectivité's relations: who is where, with one's own collectivité
 * selected; coordinator, of who follows them all: missions of the last two years and to come, in time; analyst: the records
 * one by one, each actor as on record.
 */
export function viewOfPerspective(
	perspective: Perspective,
	{ actor, day, widest }: PerspectiveContext,
): ExplorerView {
	const view = { ...DEFAULT_VIEW, ...widest, perspective }
	switch (perspective) {
		case 'director':
			return { ...view, chosen: actor === null ? [] : [actor] }
		case 'coordinator':
			return {
				...view,
				as: 'timeline',
				links: ['MISSION'],
				from: day === null ? null : String(Number(day.slice(0, 4)) - 2),
			}
		case 'analyst':
			return { ...view, as: 'table', rollUpFrench: null, rollUpPartner: null }
	}
}
