import type { Projection } from '../projection/projection'
import { publicView } from '../projection/publicView'
import type { Store } from '../store/store'
import type { NameBook } from '../text/names'
import { DraftGrid, type DraftQuestion, type DraftWeek } from './draftGrid'
import { DraftRateLimiter } from './draftRateLimiter'
import { nameBookOf } from './nameBookOf'

/** What a query needs to know, as it stands when a request comes. */
export interface QueryContext {
	/** The public view: nothing here sees a record that is not public. */
	readonly projection: Projection
	/** Names are searched in the database's index; what the projection holds is never asked of it. */
	readonly store: Pick<Store, 'search'>
	/** ISO day in Europe/Paris. */
	readonly today: string
	readonly names: NameBook
	readonly contactEmail: string | null
	/** Of the server. */
	readonly version: string
	/** Limits and logs what is asked before a mission. */
	readonly draftRateLimiter: DraftRateLimiter
	/** All that may be told of drafts that are not public: counts on the grid of the day. */
	readonly drafts: (question: DraftQuestion) => readonly DraftWeek[]
}

/** What a context stands on beside the projection. A limiter and a grid of its own where the server shares none. */
interface Around extends Pick<QueryContext, 'store' | 'today' | 'contactEmail' | 'version'> {
	readonly draftRateLimiter?: DraftRateLimiter
	readonly draftGrid?: DraftGrid
}

/** The context of one request, over the projection as it now stands. */
export function queryContextOf(projection: Projection, around: Around): QueryContext {
	const view = publicView(projection)
	const { draftRateLimiter = new DraftRateLimiter(), draftGrid = new DraftGrid(), ...rest } = around
	return {
		...rest,
		projection: view,
		names: nameBookOf(view),
		draftRateLimiter,
		drafts: (question) => draftGrid.weeks(projection, around.today, question),
	}
}
