import { useMemo } from 'react'
import { type NewsAge, newsAgeOf } from '../../../schema/freshness'
import { precisionOfText } from '../../../schema/fuzzyDate'
import type { RecordKind } from '../../graphql/generated/types'
import { useReadingDay } from '../../state/readingDay'
import { type Text, useText } from '../../text/useText'

/** The news of a link, an office or a wish, or of the records of a result. */
export interface Newsworthy {
	/** A mission or an event is a dated fact without an age. */
	readonly kind: RecordKind
	/** ISO text cut to its known part; null if it has no date. */
	readonly lastNews: string | null
	readonly fromMemory?: boolean
	readonly wishDirection?: 'SEEKS' | 'OFFERS'
}

export interface FreshnessWords {
	/** null for a record without an age, and until the day is known. */
	ageOf(record: Newsworthy): NewsAge | null
	/** « sans trace depuis 2017 »; null if the news is recent. */
	ageWords(record: Newsworthy): string | null
	/** « de mémoire, à vérifier », then the age of the news; empty for a recent record with a source. */
	wordsOf(record: Newsworthy): readonly string[]
}

/** The age of records' news on the day of the screen, in words of the reader's language. */
export function useFreshness(): FreshnessWords {
	const text = useText()
	const day = useReadingDay()
	return useMemo(() => newsOn(day, text), [day, text])
}

function newsOn(day: string | null, text: Text): FreshnessWords {
	const ageOf = (record: Newsworthy): NewsAge | null =>
		day === null || record.kind === 'MISSION' || record.kind === 'EVENT'
			? null
			: newsAgeOf(record.lastNews, day)
	const ageWords = (record: Newsworthy): string | null => {
		const age = ageOf(record)
		return age === null || age === 'RECENT' ? null : formatAge(record, text)
	}
	return {
		ageOf,
		ageWords,
		wordsOf: (record) => [
			...(record.fromMemory ? [text.translate('freshness.memory')] : []),
			...[ageWords(record)].flatMap((words) => words ?? []),
		],
	}
}

function formatAge({ lastNews, wishDirection }: Newsworthy, { translate, date }: Text): string {
	if (lastNews === null) return translate('freshness.never')
	// Years are texts, because numbers would get a space between thousands.
	if (wishDirection === undefined) return translate('freshness.since', { year: lastNews.slice(0, 4) })
	return translate('freshness.reported', { date: date(lastNews), precision: precisionOfText(lastNews) })
}
