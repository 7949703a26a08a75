import type { Sector } from '../../domain/records'
import type { QueryContext } from '../queryContext'
import { foldTogether, hasWord, type SearchWords } from './searchWords'

/** A sector, and whether the text is its whole name or code. */
export interface FoundSector {
	readonly sector: Sector
	readonly isWhole: boolean
}

/** The sectors whose name, in any language, or code has every word that was typed. */
export function findSectors({ snapshot }: QueryContext, typed: SearchWords): readonly FoundSector[] {
	const found: FoundSector[] = []
	for (const sector of snapshot.geography.sectors.values()) {
		const texts = foldTogether([...Object.values(sector.labels), sector.code])
		if (!typed.some((words) => words.every((word) => hasWord(texts, word)))) continue
		const isWhole = typed.some((words) => texts.split(' |').includes(` ${words.join(' ')}`))
		found.push({ sector, isWhole })
	}
	return found.sort(
		(one, other) =>
			Number(other.isWhole) - Number(one.isWhole) || (one.sector.code < other.sector.code ? -1 : 1),
	)
}
