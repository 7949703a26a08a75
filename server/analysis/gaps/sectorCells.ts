import type { Id } from '../../domain/ids'
import { evidenceOf } from '../evidenceOf'
import type { SectorRow } from './gaps'
import type { GapsView, PresenceRow } from './gapsView'

/**
 * Sectors × provinces: who is where for what, by open links and by missions of the last five years that name the
 * sector. An office names no sector: it fills no cell.
 */
export function sectorCells({ sectors, provinces, rows }: GapsView): readonly SectorRow[] {
	const byCell = new Map<string, PresenceRow[]>()
	for (const row of rows) {
		for (const province of row.provinces) {
			for (const sector of row.sectors) {
				const key = cellKey(sector, province)
				const cell = byCell.get(key)
				if (cell) cell.push(row)
				else byCell.set(key, [row])
			}
		}
	}
	return sectors.map((sector) => ({
		sector,
		cells: provinces.map((province) => {
			const here = byCell.get(cellKey(sector, province)) ?? []
			return {
				actors: [...new Set(here.flatMap(({ actors }) => actors))].sort(),
				evidence: here.map(({ record, certainty }) => evidenceOf(record, certainty)),
			}
		}),
	}))
}

function cellKey(sector: Id, province: Id): string {
	return `${sector} ${province}`
}
