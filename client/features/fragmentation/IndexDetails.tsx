import { useQuery } from '@apollo/client/react'
import type { FragmentationScope } from '../../../schema/enums'
import { FragmentationIndexDetailsDocument } from '../../graphql/generated/FragmentationIndexDetails'
import type { FragmentationIndexDetailsQuery } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { ActorLink } from '../../views/actor/ActorLink'
import { TrendPicture } from '../../views/trend/TrendPicture'
import styles from './FragmentationPage.module.css'
import { type FragmentationIndex, nameOfIndex, trendPoints } from './fragmentationIndex'
import { SizeLines } from './SizeLines'

type Details = FragmentationIndexDetailsQuery['fragmentation'][number]

interface Props {
	by: FragmentationScope
	index: FragmentationIndex
	/**
	 * The greatest value of all indexes, for a common scale of their years; an index that was once greater
	 * has its own.
	 */
	maximum: number
	/** Opens a year, among all drawn years. */
	onOpen: (year: number, years: readonly number[]) => void
}

/**
 * The details of one index: its steps over the years, each of which opens its records, and what the measures
 * mean. Loaded on opening, since the years of all indexes are larger than the rest of the plot.
 */
export function IndexDetails({ by, index, maximum, onOpen }: Props) {
	const { translate } = useText()
	const { asOf, includeScenario, languageArgument: language } = useAddress()
	const result = useQuery(FragmentationIndexDetailsDocument, {
		variables: { by, language, keys: [index.key], filter: { asOf, includeScenario } },
	})
	return (
		<Answer of={result} reading={translate('fragmentation.readingPoint')}>
			{({ fragmentation: [details] }) =>
				details && (
					<div className={`columns ${styles.details}`}>
						<div>
							<Years index={index} details={details} maximum={maximum} onOpen={onOpen} />
							{index.actor && (
								<p className="small">
									<ActorLink actor={index.actor} />
								</p>
							)}
						</div>
						<div>
							<SizeLines sizes={index.sizes} />
							<ul className="bullets small">
								{sentencesOf(details).map((sentence) => (
									<li key={sentence}>{sentence}</li>
								))}
							</ul>
						</div>
					</div>
				)
			}
		</Answer>
	)
}

function Years({
	index,
	details: { trend },
	maximum,
	onOpen,
}: Pick<Props, 'index' | 'maximum' | 'onOpen'> & { details: Details }) {
	const { translate, number } = useText()
	return (
		<TrendPicture
			label={translate('fragmentation.yearsOf', { name: nameOfIndex(index) })}
			points={trendPoints(trend)}
			maximum={Math.max(maximum, ...trend.map(({ effectiveNumber }) => effectiveNumber.value ?? 0))}
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
			onOpen={(year) =>
				onOpen(
					year,
					trend.map((point) => point.year),
				)
			}
		/>
	)
}

function sentencesOf(details: Details): readonly string[] {
	const sentences = [
		details.effectiveNumber,
		details.effectiveEstablished,
		details.concentration,
		details.theil.between,
		details.theil.within,
		details.reciprocity,
	]
	return [...new Set(sentences.map(({ sentence }) => sentence))]
}
