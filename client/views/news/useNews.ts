import { useMemo } from 'react'
import { precisionOfText } from '../../../schema/fuzzyDate'
import { type NewsAge, newsAgeOf } from '../../../schema/newsAge'
import type { RecordKind } from '../../graphql/generated/types'
import { useReadingDay } from '../../state/readingDay'
import { type Text, useText } from '../../text/useText'

/** What is said of a link, an office or a wish; of a result, what is said of the records that it rests on. */
export interface Newsworthy {
	/** A mission or an event is a dated fact: its age is not said. */
	readonly kind: RecordKind
	/** ISO text cut to its known part; null where it has no date of any kind. */
	readonly lastNews: string | null
	readonly fromMemory?: boolean
	readonly wishDirection?: 'SEEKS' | 'OFFERS'
}

export interface News {
	/** null of what has no age, and until the day is known. */
	ageOf(record: Newsworthy): NewsAge | null
	/** « sans nouvelles depuis 2017 »; null where the news is recent. */
	ageWords(record: Newsworthy): string | null
	/** « de mémoire, à vérifier », then how old the news is; nothing of a record that is stated and recent. */
	wordsOf(record: Newsworthy): readonly string[]
}

/** How old the news of records is on the day of the screen, and how it is said in the reader's language. */
export function useNews(): News {
	const text = useText()
	const day = useReadingDay()
	return useMemo(() => newsOn(day, text), [day, text])
}

function newsOn(day: string | null, text: Text): News {
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
			...(record.fromMemory ? [text.translate('news.memory')] : []),
			...[ageWords(record)].flatMap((words) => words ?? []),
		],
	}
}

function formatAge({ lastNews, wishDirection }: Newsworthy, { translate, date }: Text): string {
	if (lastNews === null) return translate('news.never')
	const values = { date: date(lastNews), precision: precisionOfText(lastNews) }
	if (wishDirection === undefined) return translate('news.since', values)
	return translate(wishDirection === 'SEEKS' ? 'news.sought' : 'news.offered', values)
}
