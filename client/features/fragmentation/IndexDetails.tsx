import { useText } from '../../text/useText'
import { ActorLink } from '../../views/actor/ActorLink'
import { TrendPicture } from '../../views/trend/TrendPicture'
import styles from './FragmentationPage.module.css'
import { type FragmentationIndex, nameOfIndex, trendPoints } from './fragmentationIndex'
import { SizeLines } from './SizeLines'

/** What stands behind one index: its steps over the years, each of which opens its records, and what the measures say. */
export function IndexDetails({
	index,
	maximum,
	onOpen,
}: {
	index: FragmentationIndex
	maximum: number
	onOpen: (year: number) => void
}) {
	const { translate, number } = useText()
	const name = nameOfIndex(index)
	const { trend } = index
	return (
		<div className={styles.details}>
			<div>
				<TrendPicture
					label={translate('fragmentation.yearsOf', { name })}
					points={trendPoints(index)}
					maximum={maximum}
					nameOf={({ year, value }) => {
						const point = trend.find((one) => one.year === year)
						const records = point?.evidenceCount ?? 0
						return value === null
							? translate('fragmentation.yearNone', {
									year: String(year),
									actors: point?.actorCount ?? 0,
									records,
								})
							: translate('fragmentation.year', { year: String(year), value: number(value, 1), records })
					}}
					onOpen={onOpen}
				/>
				{index.actor && (
					<p className="small">
						<ActorLink actor={index.actor} />
					</p>
				)}
			</div>
			<div>
				<SizeLines sizes={index.sizes} />
				<ul className="bullets small">
					{sentencesOf(index).map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			</div>
		</div>
	)
}

function sentencesOf(index: FragmentationIndex): readonly string[] {
	const sentences = [
		index.effectiveNumber,
		index.effectiveEstablished,
		index.concentration,
		index.theil.between,
		index.theil.within,
		index.reciprocity,
	]
	return [...new Set(sentences.map(({ sentence }) => sentence))]
}
