import { memo, type RefObject } from 'react'
import type { GraphFilter } from '../../graphql/generated/types'
import { isFrenchTerritory } from '../../state/address'
import { monthText } from '../../state/homeView'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { PictureActions } from '../../views/share/SavablePicture'
import { Share } from '../../views/share/Share'
import { useCopies } from '../../views/share/useCopies'
import styles from './HomePage.module.css'
import { useFigureWords } from './instrument/figureWords'
import type { InstrumentResults } from './instrument/useInstrument'

/** Ways to keep and share the page: its link, a mail with the sentence of its figure, paper, a dated copy. */
export const HomeShare = memo(function HomeShare({
	found,
	where,
	actorName,
	picture,
}: {
	found: InstrumentResults
	/** « en Chine »; null until it has loaded. */
	where: string | null
	actorName: string | null
	/** The element of the map, for its picture. */
	picture: RefObject<HTMLElement | null>
}) {
	const { translate, date } = useText()
	const { month, place } = found.selection
	const { actor, includeScenario } = useAddress()
	const name = actorName ?? found.placeName
	const sentence = useFigureWords(found.counter, found.opportunities?.opportunities.nodes[0] ?? null, name)
	const text = month === null ? null : monthText(month)
	const question = translate('home.title', { where: where ?? 'none' })
	const chosen = [name, text && date(text)].filter((part) => part !== null)
	const side = place !== null && isFrenchTerritory(place) ? 'frenchActors' : 'partnerActors'
	return (
		<div className={`export-actions ${styles.share}`}>
			{found.isRead && where !== null && (
				<ShareTools
					title={[question, ...chosen].join(' – ')}
					sentence={sentence}
					picture={picture}
					filter={{
						includeScenario,
						actors: actor === null ? null : [actor],
						...(place !== null && { [side]: [place] }),
						from: text,
						to: text,
					}}
				/>
			)}
		</div>
	)
})

function ShareTools({
	title,
	sentence,
	picture,
	filter,
}: {
	title: string
	sentence: string
	picture: RefObject<HTMLElement | null>
	/** Filter of the records in a dated copy. */
	filter: GraphFilter
}) {
	const { translate } = useText()
	const { ofRecords } = useCopies()
	return (
		<>
			<Share title={title} sentence={sentence} copied={ofRecords(filter)} />
			<PictureActions
				of={picture}
				title={title}
				sentence={sentence}
				legend={[translate('views.legend.map')]}
			/>
		</>
	)
}
