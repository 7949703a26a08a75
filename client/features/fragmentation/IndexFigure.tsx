import { useText } from '../../text/useText'
import { ActorLink } from '../../views/actor/ActorLink'
import { TrendPicture } from '../../views/trend/TrendPicture'
import styles from './FragmentationPage.module.css'
import { type Index, nameOfIndex, trendPoints } from './fragmentationData'
import { SizeLines } from './SizeLines'

/** One index: its value with its interval, its steps over the years, and what stands behind it. */
export function IndexFigure({
	index,
	maximum,
	onOpen,
}: {
	index: Index
	maximum: number
	onOpen: (year: number) => void
}) {
	const { translate, number } = useText()
	const name = nameOfIndex(index)
	const { trend } = index
	return (
		<li className={styles.multiple}>
			<h2>{index.actor ? <ActorLink actor={index.actor} /> : name}</h2>
			<p className={styles.value}>
				<Headline index={index} />
			</p>
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
			<p className="caption">{index.coverage.share.sentence}</p>
			<SizeLines sizes={index.sizes} />
			<details className="small">
				<summary>{translate('fragmentation.more')}</summary>
				<ul className="bullets">
					{sentencesOf(index).map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			</details>
		</li>
	)
}

function Headline({ index }: { index: Index }) {
	const { rich, number } = useText()
	const { effectiveNumber, effectiveEstablished, actorCount } = index
	if (effectiveNumber.value === null) return <span className="small soft">{effectiveNumber.sentence}</span>
	const value = <b>{number(effectiveNumber.value, 1)}</b>
	const established = effectiveEstablished.value
	return (
		<span className="small soft">
			{established === null
				? rich('fragmentation.ofActorsOnly', { value, actors: actorCount })
				: rich('fragmentation.ofActors', { value, actors: actorCount, established: number(established, 1) })}
		</span>
	)
}

function sentencesOf(index: Index): readonly string[] {
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
