import {
	type CountedDraft,
	cellsOf,
	type DraftCells,
	type DraftQuestion,
	type DraftWeek,
	draftsOn,
	draftWeeks,
} from '../analysis/precheck/draftWeeks'
import type { CountryCode } from '../domain/ids'
import type { Snapshot } from '../snapshot/snapshot'
import type { Store, StoredDraftGrid } from '../store/store'

/** Keeps the grid of the day of each country for all servers: see `Store`. */
export type DraftGridStore = Pick<Store, 'draftGrid' | 'keepDraftGrid'>

/** The grid of a day, by cell. */
interface Grid {
	readonly day: string
	readonly cells: DraftCells
}

/**
 * Drafts that may only be counted, on a grid of place × ISO week that is made once a day and stored: every server tells the
 * same. What is declared or changed on a day enters the grid of the next one, so that asking before and after tells
 * nothing; what is withdrawn or erased leaves at once. `day` is the clock, given with each question.
 */
export class DraftGrid {
	readonly #store: DraftGridStore
	readonly #grids = new Map<CountryCode | null, { readonly day: string; readonly grid: Promise<Grid> }>()

	constructor(store: DraftGridStore = draftGridsInMemory()) {
		this.#store = store
	}

	/** As `draftWeeks`, from the grid of the day. */
	async weeks(
		whole: Snapshot,
		day: string,
		question: DraftQuestion,
		isSeen: (draft: CountedDraft) => boolean,
	): Promise<readonly DraftWeek[]> {
		const { cells } = await this.#grid(whole, day)
		return draftWeeks(cells, whole, question, isSeen)
	}

	/** Read, or made, once a day. */
	#grid(whole: Snapshot, day: string): Promise<Grid> {
		const country = whole.geography.partner?.code ?? null
		const known = this.#grids.get(country)
		if (known?.day === day) return known.grid
		const grid = this.#storedGrid(whole, country, day)
		this.#grids.set(country, { day, grid })
		grid.catch(() => {
			if (this.#grids.get(country)?.grid === grid) this.#grids.delete(country)
		})
		return grid
	}

	async #storedGrid(whole: Snapshot, country: CountryCode | null, day: string): Promise<Grid> {
		const key = country ?? ''
		const last = await this.#store.draftGrid(key)
		const isMade = last !== null && last.day >= day
		const made = { day, drafts: JSON.stringify(isMade ? [] : draftsOn(whole, day, draftsIn(last))) }
		const stored = isMade ? last : await this.#store.keepDraftGrid(key, made)
		return { day: stored.day, cells: cellsOf(draftsIn(stored)) }
	}
}

/** Grids that no other server reads, for tests and for a server without a database. */
export function draftGridsInMemory(): DraftGridStore {
	const grids = new Map<string, StoredDraftGrid>()
	return {
		draftGrid: async (country) => grids.get(country) ?? null,
		keepDraftGrid: async (country, made) => {
			const known = grids.get(country)
			const kept = known !== undefined && known.day >= made.day ? known : made
			grids.set(country, kept)
			return kept
		},
	}
}

function draftsIn(stored: StoredDraftGrid | null): readonly CountedDraft[] {
	return stored === null ? [] : JSON.parse(stored.drafts)
}
