import type { GraphFilter } from '../../graphql/generated/types'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'

export interface HomeShareToolsProps {
	readonly title: string
	readonly sentence: string
	/** Of the records that a dated copy holds. */
	readonly filter: GraphFilter
}

/** The tools alone, which come after the page. */
export function HomeShareTools({ title, sentence, filter }: HomeShareToolsProps) {
	const { ofRecords } = useCopies()
	return <Share title={title} sentence={sentence} copied={ofRecords(filter)} />
}
