import type { Id } from '../../domain/ids'
import { evidenceOf } from '../evidenceOf'
import { once } from '../overlaps/once'
import type { SectorCell, SectorRow } from './gaps'
import type { GapsView, PresenceRow } from './gapsView'

/**
 * Sectors × provinces: who is where for what, by open links and by missions of the last five years that name the
 * sector. An office names no sector: it fills no cell.
 */
export function sectorCells({ sectors, provinces, rows }: GapsView): readonly SectorRow[] {
	const bySector = new Map(sectors.map((sector) => [sector, new Map<Id, PresenceRow[]>()]))
	for (const row of rows) {
		for (const sector of row.sectors) {
			const byProvince = bySector.get(sector)
			if (byProvince === undefined) continue
			for (const province of row.provinces) {
				const cell = byProvince.get(province)
				if (cell) cell.push(row)
				else byProvince.set(province, [row])
			}
		}
	}
	return sectors.map((sector) => ({
		sector,
		cells: provinces.map((province) => cellOf(bySector.get(sector)?.get(province) ?? [])),
	}))
}

/** Of the hundreds of cells of a matrix the reader opens one: who is there and the proof are told when it is read. */
function cellOf(here: readonly PresenceRow[]): SectorCell {
	const actors = once(() => actorsOf(here))
	const evidence = once(() => here.map(({ record, certainty }) => evidenceOf(record, certainty)))
	return {
		get actors() {
			return actors()
		},
		get evidence() {
			return evidence()
		},
	}
}

function actorsOf(rows: readonly PresenceRow[]): readonly Id[] {
	const actors = new Set<Id>()
	for (const row of rows) for (const actor of row.actors) actors.add(actor)
	return [...actors].sort()
}
