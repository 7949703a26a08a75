/** The explorer as three kinds of users open it; each perspective is a named view with an address. */
import { DEFAULT_VIEW, type ExplorerView, type Levels, type Perspective } from './explorerView'

export interface PerspectiveContext {
	readonly perspective: Perspective
	/** « ma collectivité »; null where none is chosen. */
	readonly actor: string | null
	/** ISO day that the screens show; null until it is known. */
	readonly day: string | null
	readonly widest: Levels
}

/**
 * The view of a perspective. `director`, for a head of international relations: who is where, with their own
 * collectivité selected. `coordinator`, for who follows all collectivités: missions of the last two years and
 * to come, on the timeline. `analyst`: records one by one, each actor as it is on record.
 */
export function viewOfPerspective({ perspective, actor, day, widest }: PerspectiveContext): ExplorerView {
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
