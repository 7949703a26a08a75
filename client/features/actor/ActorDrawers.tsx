import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { ActorRecordsDocument } from '../../graphql/generated/ActorRecords'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Disclosure } from '../../ui/Disclosure'
import { formatLinkCounts } from '../../views/actor/linkCounts'
import styles from './ActorPage.module.css'
import { ActorRecords } from './ActorRecords'
import { ActorTimeline } from './ActorTimeline'
import { Closeness } from './Closeness'
import { SectorTable } from './SectorTable'
import type { ActorsRecords, ShownActor } from './shownActor'

/** What is known of an actor, in drawers whose line often makes opening needless. */
export function ActorDrawers({
	actor,
	results,
	resultsWords,
	today,
	where,
}: {
	actor: ShownActor
	results: ReactNode
	resultsWords: string
	today: string
	/** « en Chine », from the data set. */
	where: string
}) {
	const text = useText()
	const { translate } = text
	const { sectors, lastNews, factCount } = actor.summary
	const counts = formatLinkCounts(actor.linkCounts, text)
	const records = (show: (records: ActorsRecords) => ReactNode) => () => (
		<WithRecords id={actor.id}>{show}</WithRecords>
	)
	return (
		<div className={styles.drawers}>
			<Drawer title={translate('actor.records')} line={counts || translate('actor.nothing')}>
				{records((found) => (
					<ActorRecords records={found} />
				))}
			</Drawer>
			<Drawer title={translate('actor.results')} line={resultsWords}>
				{() => results}
			</Drawer>
			{factCount > 0 && (
				<>
					<Drawer
						title={translate('column.sectors')}
						line={sectors.map(({ label }) => label).join(translate('ui.comma'))}
					>
						{records((found) => (
							<SectorTable records={found} />
						))}
					</Drawer>
					<Drawer title={translate('actor.timeline')} line={spanOf(actor, lastNews, text)}>
						{records((found) => (
							<ActorTimeline name={actor.name} records={found} today={today} />
						))}
					</Drawer>
				</>
			)}
			<Drawer title={translate('actor.closeness')} line={translate('actor.closenessLine')}>
				{() => <Closeness actor={actor} where={where} />}
			</Drawer>
		</div>
	)
}

function Drawer({ title, line, children }: { title: string; line: string; children: () => ReactNode }) {
	return (
		<Disclosure
			summary={
				<>
					<h2>{title}</h2>
					<span className="small soft">{line}</span>
				</>
			}
		>
			{children}
		</Disclosure>
	)
}

function WithRecords({ id, children }: { id: string; children: (records: ActorsRecords) => ReactNode }) {
	const { translate } = useText()
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const result = useQuery(ActorRecordsDocument, { variables: { id, asOf, includeScenario, language } })
	return (
		<Answer of={result} reading={translate('actor.reading')}>
			{({ actor }) => actor && children(actor)}
		</Answer>
	)
}

/** « de 1985 à 2023 »: the first start that its links tell, and the latest news. */
function spanOf(
	{ summary: { places } }: ShownActor,
	lastNews: string | null,
	{ translate }: Pick<ReturnType<typeof useText>, 'translate'>,
): string {
	const starts = places.flatMap(({ links }) =>
		links.flatMap(({ evidence }) => evidence.flatMap(({ period }) => period?.start ?? [])),
	)
	const [first] = starts.sort()
	if (first === undefined || lastNews === null) return translate('freshness.never')
	return translate('actor.span', { from: first.slice(0, 4), until: lastNews.slice(0, 4) })
}
