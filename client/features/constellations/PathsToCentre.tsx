import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { recordPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { type Column, DataTable } from '../../ui/DataTable'
import { ActorLink } from '../../views/actor/ActorLink'
import { FreshnessNote } from '../../views/freshness/FreshnessNote'
import { recordCode } from '../../views/table/recordCode'
import { type ConstellationCard, linkNews, membersById } from './constellationCard'

type PathToCentre = ConstellationCard['paths'][number]

/**
 * Why each French member belongs to the constellation: the members and records by which it reaches the
 * centre.
 */
export function PathsToCentre({ card }: { card: ConstellationCard }) {
	const { translate } = useText()
	const centre = card.centre?.name ?? ''
	return (
		<section className="block" id="pourquoi">
			<h2>{translate('constellations.why')}</h2>
			<p className="small soft">{translate('constellations.whyText', { centre })}</p>
			<DataTable
				caption={
					<span className="visually-hidden">{translate('constellations.whyCaption', { centre })}</span>
				}
				columns={useColumns(card)}
				rows={card.paths}
				rowKey={({ actor }) => actor}
			/>
		</section>
	)
}

function useColumns(card: ConstellationCard): readonly Column<PathToCentre>[] {
	const { translate } = useText()
	const members = membersById(card)
	const nameOf = (id: string): string => members.get(id)?.name ?? id
	const linkTo = (id: string) => {
		const member = members.get(id)
		return member ? <ActorLink actor={member} local={false} /> : id
	}
	return [
		{
			key: 'who',
			label: translate('column.who'),
			sortBy: ({ actor }) => nameOf(actor),
			cell: ({ actor }) => linkTo(actor),
		},
		{
			key: 'path',
			label: translate('constellations.path'),
			cell: (path) => <PathSteps path={path} linkTo={linkTo} />,
		},
	]
}

/** The members of a path, then its records, each linked to its page. */
function PathSteps({ path: { steps }, linkTo }: { path: PathToCentre; linkTo: (id: string) => ReactNode }) {
	const { translate } = useText()
	if (steps === null) return <span className="soft">{translate('constellations.noPath')}</span>
	return (
		<>
			<ol className="line">
				{steps.map(({ to, records }, index) => (
					<li key={to} className="with-sign">
						{index > 0 && (
							<span className="faint" aria-hidden="true">
								→
							</span>
						)}
						{linkTo(to)}
						{records.length === 0 && (
							<span className="caption">{translate('constellations.sameTerritory')}</span>
						)}
					</li>
				))}
			</ol>
			<PathRecords steps={steps} />
		</>
	)
}

function PathRecords({ steps }: { steps: NonNullable<PathToCentre['steps']> }) {
	const { translate } = useText()
	const { to } = useAddress()
	const links = steps.filter(({ records }) => records.length > 0)
	if (links.length === 0) return null
	return (
		<p className="caption line">
			{translate('column.record')}{' '}
			{links.map((step) => (
				<span key={step.to}>
					{step.records.map((record) => (
						<Link key={record} className="no-wrap apart" to={to(recordPath(record))}>
							{recordCode(record)}
						</Link>
					))}
					{step.certainty === 'POSSIBLE' && ` ${translate('ui.certainty.POSSIBLE')}`}{' '}
					<span className="apart">
						<FreshnessNote record={linkNews(step)} />
					</span>
				</span>
			))}
		</p>
	)
}
