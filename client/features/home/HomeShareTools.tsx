import type { RefObject } from 'react'
import type { GraphFilter } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { PictureTools } from '../../views/share/KeptPicture'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'

export interface HomeShareToolsProps {
	readonly title: string
	readonly sentence: string
	readonly picture: RefObject<HTMLElement | null>
	/** Of the records that a dated copy holds. */
	readonly filter: GraphFilter
}

/** The tools alone, which come after the page. */
export function HomeShareTools({ title, sentence, picture, filter }: HomeShareToolsProps) {
	const { translate } = useText()
	const { ofRecords } = useCopies()
	return (
		<>
			<Share title={title} sentence={sentence} copied={ofRecords(filter)} />
			<PictureTools of={picture} title={title} legend={[translate('views.legend.map')]} />
		</>
	)
}
